import Records

/// How stated periods fill a longer one: 10 months, November and December make the year, and two quarters cannot hold
/// more than the half.
struct PeriodPacking {
    /// Of those that fill it without a gap, the ones with the least and with the most in all; empty where none do.
    let least: [Figure]
    let most: [Figure]
    /// Of all that lie in it side by side, gaps allowed, the ones with the most in all.
    let largest: [Figure]

    private struct Row {
        var figures: [Figure] = []
        var sum: Int128 = 0

        func with(_ figure: Figure) -> Row {
            Row(figures: figures + [figure], sum: sum + figure.value.magnitude)
        }
    }

    init(_ stated: [Period: Figure], inside whole: Period) {
        let inside = stated.filter { $0.key != whole && whole.contains($0.key) }
        let byEnd = Dictionary(grouping: inside) { $0.key.months.upperBound }
        let start = whole.months.lowerBound - 1
        // By the month up to which they reach.
        var (least, most, largest): ([Int: Row], [Int: Row], [Int: Row]) = (
            [start: Row()], [start: Row()], [start: Row()]
        )
        for month in whole.months {
            largest[month] = largest[month - 1]
            for (period, figure) in byEnd[month] ?? [] {
                let before = period.months.lowerBound - 1
                let rows = (least[before]?.with(figure), most[before]?.with(figure), largest[before]?.with(figure))
                least[month] = [least[month], rows.0].compactMap { $0 }.min { $0.sum < $1.sum }
                most[month] = [most[month], rows.1].compactMap { $0 }.max { $0.sum < $1.sum }
                largest[month] = [largest[month], rows.2].compactMap { $0 }.max { $0.sum < $1.sum }
            }
        }
        let end = whole.months.upperBound
        self.least = least[end]?.figures ?? []
        self.most = most[end]?.figures ?? []
        self.largest = largest[end]?.figures ?? []
    }
}
