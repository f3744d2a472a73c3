import Records

/// A figure beside another one, or the reason why they may not be put side by side.
public enum Comparison: Sendable {
    case change(Change)
    case incomparable(Reason)

    public enum Reason: Sendable, Hashable {
        /// There is no figure for that period.
        case noFigure(Period)
        /// The time of the figure has no counterpart a year earlier.
        case noCounterpart
        /// A hedged number on either side.
        case notExact
        /// Not all that ought to be in one of them was reported.
        case partial
    }
}

/// By how much a figure differs from its base.
public struct Change: Sendable {
    public let base: Figure
    /// In the figure's own unit; nil where the two stand over different wholes, so that only shares compare.
    public let absolute: Int?
    /// In hundredths of a per cent of the base; nil for a base of zero, and for ratios, which change by points.
    public let relative: Int?
    /// In hundredths of a percentage point, for ratios.
    public let points: Int?
}

extension FigureBook {
    /// The figure of `period` beside that of the same months one year earlier.
    public func changeOnYear(_ figure: Figure, in period: Period) -> Comparison {
        guard let twin = period.twin else { return .incomparable(.noCounterpart) }
        guard let base = self.figure(of: figure.indicator.id, in: twin, at: figure.place.id) else {
            return .incomparable(.noFigure(twin))
        }
        guard figure.precision == .exact, base.precision == .exact else { return .incomparable(.notExact) }
        guard !figure.isPartial, !base.isPartial else { return .incomparable(.partial) }
        return Change(from: base, to: figure).map(Comparison.change) ?? .incomparable(.noCounterpart)
    }
}

extension Change {
    init?(from base: Figure, to figure: Figure) {
        switch (base.value, figure.value) {
        case (.count(let before), .count(let now)):
            let relative = before == 0 ? nil : rounded(Int128(now - before) * 10_000, over: Int128(before))
            self.init(base: base, absolute: now - before, relative: relative, points: nil)
        case (.ratio(let before), .ratio(let now)):
            let absolute = before.whole == now.whole ? now.part - before.part : nil
            self.init(base: base, absolute: absolute, relative: nil, points: now.pointsAbove(before))
        default: return nil
        }
    }
}
