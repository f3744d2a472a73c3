import Records

/// Which of an indicator's figures at one place a report on a period prints.
struct FigureChoice<Figures: Sequence<Figure>> {
    private let figures: Figures

    init(_ figures: Figures) {
        self.figures = figures
    }

    /// The flow over the period, or the stock's latest day in it. A stock whose day is stated comes before one that is
    /// only reported for the period.
    func figure(in period: Period) -> Figure? {
        var chosen: Figure?
        for figure in figures where figure.time.belongs(to: period) {
            guard let other = chosen, FigureChoice.rank(figure.time) <= FigureChoice.rank(other.time) else {
                chosen = figure
                continue
            }
        }
        return chosen
    }

    private static func rank(_ time: FigureTime) -> (Int, Day) {
        if case .asOf(let day) = time { (1, day) } else { (0, time.lastDay) }
    }
}
