import Records

/// What a report on a period lacks, so that its readers need not find out by themselves.
public enum Gap: Sendable {
    /// The indicator has no figure in the period, though it had one in the same months before; that is its latest.
    case noFigure(Indicator, latest: Figure)
    /// Not all that ought to be in the figure was reported.
    case partial(Figure)
    /// The number is not to be told.
    case withheld(Figure)
}

extension Summary {
    /// In the order in which staff list the indicators.
    public func gaps(_ catalogue: Catalogue, _ book: FigureBook) -> [Gap] {
        let own = Dictionary(figures.map { ($0.indicator.id, $0) }) { first, _ in first }
        return catalogue.indicators.asListed.compactMap { indicator in
            guard let figure = own[indicator.id] else { return missing(indicator, book) }
            if figure.disclosure != .open { return .withheld(figure) }
            return figure.isPartial ? .partial(figure) : nil
        }
    }

    private func missing(_ indicator: Indicator, _ book: FigureBook) -> Gap? {
        let before = [period.twin, period.previous].compactMap { $0 }.lazy.compactMap { other in
            book.figure(of: indicator.id, in: other, at: self.place)
        }.first
        return before.map { .noFigure(indicator, latest: $0) }
    }
}
