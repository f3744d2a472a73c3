import Records

/// Whether figures of one place and year count so few that persons could be recognised: themselves, their rest to the
/// whole, or what several of them tell together.
struct SmallCells {
    /// Below it a count is not told.
    static let threshold: Int128 = 5

    private let figures: [Figure]

    init(_ figures: [Figure]) {
        self.figures = figures
    }

    var areThere: Bool {
        figures.contains(where: SmallCells.isSmall) || differences.contains(where: SmallCells.isSmall)
    }

    private static func isSmall(_ count: Int128) -> Bool { (1..<threshold).contains(count) }

    private static func isSmall(_ figure: Figure) -> Bool {
        switch figure.value {
        case .count(let count): isSmall(Int128(count))
        case .ratio(let share): isSmall(Int128(share.part)) || isSmall(Int128(share.rest))
        case .money: false
        }
    }

    /// What lies between any two ends of months that the figures connect: a year less its ten months less November.
    ///
    /// A flow over a period is the difference between the counts up to its two ends, a cumulative that up to one. So
    /// periods are edges between thirteen ends of months; along connected edges every difference is known.
    private var differences: [Int128] {
        let edges = edges
        var counts: [Int: (group: Int, count: Int128)] = [:]
        for end in 0...12 where counts[end] == nil {
            counts[end] = (end, 0)
            var pending = [end]
            while let from = pending.popLast() {
                for (to, amount) in edges[from] ?? [] where counts[to] == nil {
                    counts[to] = (end, (counts[from]?.count ?? 0) + amount)
                    pending.append(to)
                }
            }
        }
        return counts.flatMap { end, one in
            counts.compactMap { other, two in other > end && one.group == two.group ? two.count - one.count : nil }
        }
    }

    private var edges: [Int: [(to: Int, amount: Int128)]] {
        var edges: [Int: [(to: Int, amount: Int128)]] = [:]
        for figure in figures {
            guard case .count(let count) = figure.value, let months = figure.monthsCounted else { continue }
            edges[months.lowerBound - 1, default: []].append((months.upperBound, Int128(count)))
            edges[months.upperBound, default: []].append((months.lowerBound - 1, -Int128(count)))
        }
        return edges
    }
}

extension Figure {
    /// Nil for a stock, and for a cumulative within a month.
    fileprivate var monthsCounted: ClosedRange<Int>? {
        switch (indicator.time, time) {
        case (.flow, .over(let period)): period.months
        case (.cumulative, _): lastMonth.map { 1...$0 }
        default: nil
        }
    }
}
