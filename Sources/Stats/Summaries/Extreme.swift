import Records

/// What a superlative in a text claims of a figure.
public enum Extreme: Sendable {
    case highest, lowest
}

extension FigureBook {
    /// Whether the figure can be called the highest or lowest: among the same months of other years, among places, or
    /// among the indicators of its group, since a text does not always say which it means.
    ///
    /// - Parameter places: those beside the figure's own, and that one.
    /// - Returns: nil where there is nothing to put it beside, and for a figure that is not told.
    public func isExtreme(
        _ figure: Figure, _ extreme: Extreme, in period: Period, among places: [ID<Place>], _ indicators: [Indicator]
    ) -> Bool? {
        let ofYears = years(of: figure, in: period).map(\.figure)
        let ofPlaces = places.compactMap { self.figure(of: figure.indicator.id, in: period, at: $0) }
        let ofGroup = indicators.compactMap { indicator in
            indicator.group == figure.indicator.group && indicator.measure == figure.indicator.measure
                ? self.figure(of: indicator.id, in: period, at: figure.place.id) : nil
        }
        let circles = [ofYears, ofPlaces, ofGroup].map { $0.filter { $0.disclosure == .open } }.filter { $0.count > 1 }
        guard figure.disclosure == .open, !circles.isEmpty else { return nil }
        return circles.contains { circle in
            circle.allSatisfy { figure.isLevel(with: $0) || figure.isAbove($0) == (extreme == .highest) }
        }
    }

    /// The figure of the same months of every year that has one, the earliest first.
    public func years(of figure: Figure, in period: Period) -> [(period: Period, figure: Figure)] {
        let years = Set(figures(of: figure.indicator.id, at: figure.place.id).map(\.time.lastDay.year))
        return years.sorted().compactMap { year in
            guard let same = period.same(in: year) else { return nil }
            return self.figure(of: figure.indicator.id, in: same, at: figure.place.id).map { (same, $0) }
        }
    }
}

extension Figure {
    /// By share where both have one: 21 of 24 is more than 140 of 164.
    public func isAbove(_ other: Figure) -> Bool { difference(from: other) > 0 }

    /// The largest first. Those that are not told stand behind them as they come: their order would tell of them.
    public static func ranked(_ figures: [Figure]) -> [Figure] {
        figures.filter { $0.disclosure == .open }.sorted { $0.isAbove($1) } + figures.filter { $0.disclosure != .open }
    }

    fileprivate func isLevel(with other: Figure) -> Bool { difference(from: other) == 0 }

    /// Where the indicator began to mean something else between the two.
    public func seriesBreak(since other: Figure) -> SeriesBreak? {
        indicator.firstBreak(between: other.time, and: time)
    }

    private func difference(from other: Figure) -> Int128 {
        guard let share, let base = other.share else { return value.magnitude - other.value.magnitude }
        return Int128(share.part) * Int128(base.whole) - Int128(base.part) * Int128(share.whole)
    }
}

extension Change {
    /// -1 where it fell, 1 where it rose, 0 where it stayed; by share where the wholes differ.
    public var sign: Int { absolute.map { $0.digits.signum() } ?? points?.signum() ?? 0 }

    /// Whether the figure is so many times its base, within a tenth of that; nil for a ratio, whose share is not
    /// multiplied by words.
    public func isAbout(times: Int, _ figure: Figure) -> Bool? {
        guard figure.share == nil else { return nil }
        let wanted = base.value.magnitude * Int128(times)
        return (figure.value.magnitude - wanted).magnitude * 10 <= wanted.magnitude
    }
}
