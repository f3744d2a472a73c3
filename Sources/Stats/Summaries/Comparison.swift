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
        /// Between them the indicator began to mean something else.
        case seriesBreak(SeriesBreak)
        /// The other one stands at another point of its period, such as in June beside one in October.
        case otherDay(Day)
        /// One of them counts so few persons that it is not told.
        case withheld
    }
}

/// By how much a figure differs from its base.
public struct Change: Sendable {
    public let base: Figure
    /// In the figure's own unit; nil where the two stand over different wholes, so that only shares compare.
    public let absolute: ExactDecimal?
    /// In hundredths of a per cent of the base; nil for a base of zero, and for ratios, which change by points.
    public let relative: Int?
    /// In hundredths of a percentage point, for ratios.
    public let points: Int?
    /// The wholes before and now, where they differ: only the shares are then comparable.
    public let wholes: (before: Int, now: Int)?
    /// By the direction in which the indicator gets better; nil where neither is, or nothing changed.
    public let isBetter: Bool?
}

extension FigureBook {
    /// The figure of `period` beside that of the same months one year earlier.
    public func changeOnYear(_ figure: Figure, in period: Period) -> Comparison {
        period.twin.map { comparison(of: figure, in: period, with: $0) } ?? .incomparable(.noCounterpart)
    }

    /// Beside that of the period just before; nil for kinds of period that have none.
    public func changeOnPrevious(_ figure: Figure, in period: Period) -> Comparison? {
        guard let previous = period.previous, previous != period.twin else { return nil }
        return comparison(of: figure, in: period, with: previous)
    }

    /// Beside that of the same months of the base year; nil where that is the year before anyway, or not before.
    public func changeOnBase(_ figure: Figure, in period: Period, year: Int) -> Comparison? {
        guard year < period.year - 1, let base = period.same(in: year) else { return nil }
        return comparison(of: figure, in: period, with: base)
    }

    private func comparison(of figure: Figure, in period: Period, with other: Period) -> Comparison {
        guard let base = self.figure(of: figure.indicator.id, in: other, at: figure.place.id) else {
            return .incomparable(.noFigure(other))
        }
        if let reason = Comparison.Reason(against: figure, in: period, base, in: other) {
            return .incomparable(reason)
        }
        return Change(from: base, to: figure).map(Comparison.change) ?? .incomparable(.noCounterpart)
    }
}

extension Comparison.Reason {
    /// Why the figures may not be put side by side; nil where they may.
    fileprivate init?(against figure: Figure, in period: Period, _ base: Figure, in other: Period) {
        if figure.disclosure != .open || base.disclosure != .open {
            self = .withheld
        } else if let seriesBreak = figure.indicator.firstBreak(between: base.time, and: figure.time) {
            self = .seriesBreak(seriesBreak)
        } else if figure.precision != .exact || base.precision != .exact {
            self = .notExact
        } else if figure.isPartial || base.isPartial {
            self = .partial
        } else if case .asOf(let day) = figure.time, case .asOf(let before) = base.time,
            day.month - period.months.lowerBound != before.month - other.months.lowerBound
        {
            self = .otherDay(before)
        } else {
            return nil
        }
    }
}

extension Change {
    init?(from base: Figure, to figure: Figure) {
        switch (base.value, figure.value) {
        case (.count(let before), .count(let now)):
            let relative = before == 0 ? nil : rounded(Int128(now - before) * 10_000, over: Int128(before))
            let isBetter = Change.isBetter(now - before, figure.indicator.better)
            self.init(
                base: base, absolute: ExactDecimal(digits: now - before, decimals: 0), relative: relative, points: nil,
                wholes: nil, isBetter: isBetter)
        case (.money(let before), .money(let now)):
            guard let difference = now.difference(from: before) else { return nil }
            let (rise, whole) = (figure.value.magnitude - base.value.magnitude, base.value.magnitude)
            self.init(
                base: base, absolute: difference,
                relative: whole == 0 ? nil : roundedIfHeld(rise * 10_000, over: whole),
                points: nil, wholes: nil, isBetter: Change.isBetter(difference.digits, figure.indicator.better))
        case (.ratio(let before), .ratio(let now)):
            let absolute = before.whole == now.whole ? ExactDecimal(digits: now.part - before.part, decimals: 0) : nil
            let points = now.pointsAbove(before)
            let isBetter = Change.isBetter(points, figure.indicator.better)
            self.init(
                base: base, absolute: absolute, relative: nil, points: points,
                wholes: absolute == nil ? (before.whole, now.whole) : nil, isBetter: isBetter)
        default: return nil
        }
    }

    private static func isBetter(_ difference: Int, _ better: Direction) -> Bool? {
        guard difference != 0 else { return nil }
        switch better {
        case .up: return difference > 0
        case .down: return difference < 0
        case .neither: return nil
        }
    }
}
