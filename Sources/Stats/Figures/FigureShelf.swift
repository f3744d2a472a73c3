import Records

/// Figures by indicator and place, while the book of all is made.
struct FigureShelf {
    /// By the positions of indicators and places in the catalogue, each series in the order of times. An indicator
    /// without figures has no places.
    private var figures: [[[Figure]]]
    private let placeCount: Int

    init(_ catalogue: Catalogue) {
        figures = Array(repeating: [], count: catalogue.indicators.count)
        placeCount = catalogue.places.count
    }

    /// By indicator, then by place, then by time.
    var all: [Figure] { figures.flatMap { $0.flatMap { $0 } } }

    /// By place; empty where the indicator has none at all.
    func places(of indicator: Int) -> [[Figure]] { figures[indicator] }

    subscript(series: Series) -> [Figure] {
        figures[series.indicator].isEmpty ? [] : figures[series.indicator][series.place]
    }

    func figure(at time: FigureTime, in series: Series) -> Figure? {
        let own = self[series]
        let position = own.position(of: time)
        return position < own.count && own[position].time == time ? own[position] : nil
    }

    /// In the place of one of the same time.
    mutating func put(_ figure: Figure) {
        let (indicator, place) = (figure.series.indicator, figure.series.place)
        if figures[indicator].isEmpty { figures[indicator] = Array(repeating: [], count: placeCount) }
        figures[indicator][place].put(figure)
    }
}

extension [Figure] {
    /// Of figures of one series in the order of times: where the one of that time stands, or would stand.
    fileprivate func position(of time: FigureTime) -> Int {
        // Most come in this order.
        guard let last, !(last.time < time) else { return count }
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].time < time { low = middle + 1 } else { high = middle }
        }
        return low
    }

    fileprivate mutating func put(_ figure: Figure) {
        let position = position(of: figure.time)
        if position < count, self[position].time == figure.time {
            self[position] = figure
        } else {
            insert(figure, at: position)
        }
    }
}
