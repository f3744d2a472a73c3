import Stats

extension FigureWords {
    /// How a share is spread over places, in one or two sentences.
    public func spread(of distribution: PlaceDistribution) -> String {
        let count = numbers.whole(distribution.entries.count)
        let range = distribution.range
        let (least, largest) = (share(range.least), share(range.largest))
        let (lower, upper) = (
            numbers.percent(distribution.middleHalf.lower), numbers.percent(distribution.middleHalf.upper)
        )
        let (pooled, median) = (share(distribution.pooled), numbers.percent(distribution.median))
        let spread = numbers.decimal(distribution.spread, decimals: 2)
        return language.choose(
            vi: "Tính chung \(count) địa bàn: \(pooled). Trung vị \(median); một nửa số địa bàn ở trong khoảng "
                + "\(lower)–\(upper). Thấp nhất \(least), cao nhất \(largest), chênh \(spread) điểm phần trăm.",
            en: "\(count) places together: \(pooled). Median \(median); half of the places lie between "
                + "\(lower) and \(upper). Lowest \(least), highest \(largest), \(spread) percentage points apart.")
    }
}
