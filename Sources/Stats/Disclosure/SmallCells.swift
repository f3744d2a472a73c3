import Records

/// Whether figures of one place and year count so few that persons could be recognised: themselves, their rest to the
/// whole, or what differences between them tell.
struct SmallCells {
    /// Below it a count is not told.
    static let threshold: Int128 = 5

    private let figures: [Figure]

    init(_ figures: [Figure]) {
        self.figures = figures
    }

    var areThere: Bool {
        figures.contains { figure in
            switch figure.value {
            case .count(let count): SmallCells.isSmall(Int128(count))
            case .ratio(let share): SmallCells.isSmall(Int128(share.part)) || SmallCells.isSmall(Int128(share.rest))
            case .money: false
            }
        } || differences.contains(where: SmallCells.isSmall)
    }

    static func isSmall(_ count: Int128) -> Bool { (1..<threshold).contains(count) }

    /// A longer period less shorter ones inside it, a later cumulative less an earlier one.
    private var differences: [Int128] {
        let cumulative = figures.filter { $0.indicator.time == .cumulative }.map(\.value.magnitude)
        let flows = figures.filter { $0.indicator.time == .flow }
        return cumulative.flatMap { one in cumulative.map { one - $0 } }
            + flows.flatMap { longer in rests(of: longer, flows) }
    }

    private func rests(of longer: Figure, _ flows: [Figure]) -> [Int128] {
        guard case .over(let period) = longer.time else { return [] }
        let inside = flows.filter { other in
            if case .over(let shorter) = other.time { shorter != period && period.contains(shorter) } else { false }
        }
        let parts = PeriodSums(longer.indicator, inside).sum(over: period)?.sum.value.magnitude
        return (inside.map(\.value.magnitude) + [parts].compactMap { $0 }).map { longer.value.magnitude - $0 }
    }
}
