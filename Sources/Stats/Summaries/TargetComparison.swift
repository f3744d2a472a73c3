import Records

/// A figure beside what was planned for it.
public struct TargetComparison: Sendable {
    public let target: Target
    /// Value over target, in hundredths of a per cent: `đạt 82,20%`. Above 10.000 the target is exceeded, by the
    /// difference and not by the whole of it: 275% reached is 175% above. Nil where that would be unfair.
    public let reached: Int?
    /// Why nothing is reached or missed yet.
    public let reason: Comparison.Reason?
    /// How far one would be by the calendar, in hundredths of a per cent: ten of twelve months are 8.333.
    public let pace: Int

    /// By how much the target is exceeded (`vượt`), in hundredths of a per cent; nil below it.
    public var exceeded: Int? { reached.flatMap { $0 > 10_000 ? $0 - 10_000 : nil } }

    /// Nil for a target of zero, of which there is no share, and for money, whose targets are not kept.
    init?(_ figure: Figure, _ target: Target, in period: Period) {
        guard target.value > 0, let amount = figure.plannedAmount else { return nil }
        self.target = target
        reason =
            figure.disclosure != .open
            ? .withheld
            : figure.precision != .exact
                ? .notExact
                : figure.isPartial ? .partial : nil
        reached = reason == nil ? rounded(Int128(amount) * 10_000, over: Int128(target.value)) : nil
        let months = period.months.upperBound - target.period.months.lowerBound + 1
        pace = rounded(
            Int128(min(months, target.period.months.count)) * 10_000, over: Int128(target.period.months.count))
    }
}

extension Figure {
    /// What a plan counts: of a ratio its part.
    fileprivate var plannedAmount: Int? {
        switch value {
        case .count(let count): count
        case .ratio(let share): share.part
        case .money: nil
        }
    }
}

/// Finds the target that a figure is held against: of its own period, else of the year that the period lies in.
public struct Targets: Sendable {
    private let byKey: [Key: Target]

    private struct Key: Hashable, Sendable {
        let indicator: ID<Indicator>
        let place: ID<Place>
        let period: Period
    }

    public init(_ targets: RecordSet<Target>) {
        let keyed = targets.map { (Key(indicator: $0.indicator.id, place: $0.place, period: $0.period), $0) }
        byKey = Dictionary(keyed) { first, _ in first }
    }

    /// Nil where nothing was planned.
    public func comparison(of figure: Figure, in period: Period) -> TargetComparison? {
        let year = Period(year: period.year, kind: .year)
        let target = [period, year].compactMap { $0 }.lazy.compactMap { period in
            byKey[Key(indicator: figure.indicator.id, place: figure.place.id, period: period)]
        }.first
        return target.flatMap { TargetComparison(figure, $0, in: period) }
    }
}
