import Records

/// Which of an indicator's figures at one place a report on a period prints.
struct FigureChoice {
    private let figures: [Figure]

    init(_ figures: [Figure]) {
        self.figures = figures
    }

    /// The flow over the period, or the stock's latest day in it. A stock whose day is stated comes before one that is
    /// only reported for the period.
    func figure(in period: Period) -> Figure? {
        let own = figures.filter { $0.time.belongs(to: period) }
        return own.max { one, other in FigureChoice.rank(one.time) < FigureChoice.rank(other.time) }
    }

    private static func rank(_ time: FigureTime) -> (Int, Day) {
        if case .asOf(let day) = time { (1, day) } else { (0, time.lastDay) }
    }
}
