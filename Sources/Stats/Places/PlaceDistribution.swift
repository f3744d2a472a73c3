import Records

/// How a share is spread over places of one tier. Everything is compared as fractions, so that equal shares are equal
/// whatever their denominators. The average is the pooled share: the mean of the shares would count a place of three
/// hamlets like one of thirty.
public struct PlaceDistribution: Sendable {
    public struct Entry: Sendable {
        public let figure: Figure
        public let share: Share
        /// From 1 for the largest share; equal shares share a rank, and the next one is as many lower (1, 2, 2, 4).
        public let rank: Int
        /// From 1, the quarter with the largest shares, to 4; equal shares are in one quarter, the higher.
        public let quartile: Int
    }

    /// The largest share first, equal ones in the order of their places' ids.
    public let entries: [Entry]
    /// All parts over all wholes. It weighs each place by its size, which the mean of shares would not.
    public let pooled: Share
    /// In hundredths of a per cent, half up; of an even number of places, half-way between the middle two.
    public let median: Int
    /// The medians of the lower and of the upper half, without the middle place of an odd number: half of the places
    /// lie between them. In hundredths of a per cent.
    public let middleHalf: (lower: Int, upper: Int)

    /// Nil without two places to compare. Figures without a share, hedged ones among them, are left out.
    public init?(_ figures: [Figure]) {
        let shares = figures.compactMap { figure in figure.share.map { (figure, $0) } }.sorted { one, other in
            if other.1.isBelow(one.1) { return true }
            return !one.1.isBelow(other.1) && one.0.place.id < other.0.place.id
        }
        let parts = shares.reduce(0) { $0 + $1.1.part }
        let wholes = shares.reduce(0) { $0 + $1.1.whole }
        guard shares.count > 1, let pooled = Share(part: parts, of: wholes) else { return nil }
        self.pooled = pooled
        let sorted = shares.map(\.1)
        median = PlaceDistribution.median(sorted[...])
        let half = sorted.count / 2
        middleHalf = (PlaceDistribution.median(sorted.suffix(half)), PlaceDistribution.median(sorted.prefix(half)))
        entries = shares.map { figure, share in
            let above = shares.count { share.isBelow($0.1) }
            return Entry(figure: figure, share: share, rank: above + 1, quartile: above * 4 / shares.count + 1)
        }
    }

    private static func median(_ sorted: ArraySlice<Share>) -> Int {
        let upper = sorted[sorted.startIndex + (sorted.count - 1) / 2]
        let lower = sorted[sorted.startIndex + sorted.count / 2]
        let numerator = Int128(upper.part) * Int128(lower.whole) + Int128(lower.part) * Int128(upper.whole)
        return rounded(numerator * 10_000, over: Int128(upper.whole) * Int128(lower.whole) * 2)
    }

    /// The least and the largest share.
    public var range: (least: Share, largest: Share) { (entries[entries.count - 1].share, entries[0].share) }

    /// The largest less the least, in hundredths of a percentage point.
    public var spread: Int { range.largest.pointsAbove(range.least) }
}

extension FigureBook {
    /// Of an indicator in a period over some places; nil without two of them to compare.
    public func distribution(of indicator: ID<Indicator>, in period: Period, over places: [ID<Place>])
        -> PlaceDistribution?
    {
        PlaceDistribution(places.compactMap { figure(of: indicator, in: period, at: $0) })
    }
}

extension Share {
    /// As fractions: 1 of 2 is not below 2 of 4.
    func isBelow(_ other: Share) -> Bool {
        Int128(part) * Int128(other.whole) < Int128(other.part) * Int128(whole)
    }
}
