import Records

/// A figure beside what was planned for it.
public struct TargetComparison: Sendable {
    public let target: Target
    /// Value over target, in hundredths of a per cent: `đạt 82,20%`. Above 10.000 the target is exceeded, by the
    /// difference and not by the whole of it: 275% reached is 175% above.
    public let reached: Int
    /// How far one would be by the calendar, in hundredths of a per cent: ten of twelve months are 8.333.
    public let pace: Int

    /// By how much the target is exceeded (`vượt`), in hundredths of a per cent; nil below it.
    public var exceeded: Int? { reached > 10_000 ? reached - 10_000 : nil }

    /// Nil for a target of zero, of which there is no share, and for money, whose targets are not kept.
    init?(_ figure: Figure, _ target: Target, in period: Period) {
        guard target.value > 0, figure.precision == .exact, figure.disclosure == .open else { return nil }
        switch figure.value {
        case .count(let count): reached = rounded(Int128(count) * 10_000, over: Int128(target.value))
        case .ratio(let share): reached = rounded(Int128(share.part) * 10_000, over: Int128(target.value))
        case .money: return nil
        }
        self.target = target
        let months = period.months.upperBound - target.period.months.lowerBound + 1
        pace = rounded(
            Int128(min(months, target.period.months.count)) * 10_000, over: Int128(target.period.months.count))
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

    /// Nil where nothing was planned, or the figure cannot be held against it.
    public func comparison(of figure: Figure, in period: Period) -> TargetComparison? {
        let year = Period(year: period.year, kind: .year)
        let target = [period, year].compactMap { $0 }.lazy.compactMap { period in
            byKey[Key(indicator: figure.indicator.id, place: figure.place.id, period: period)]
        }.first
        return target.flatMap { TargetComparison(figure, $0, in: period) }
    }
}
