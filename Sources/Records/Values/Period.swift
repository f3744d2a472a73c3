/// A stretch of calendar months that a report covers. Three first months are the first quarter, twelve the year, so
/// that one stretch has one name. Its days are the calendar's; a report whose cut-off is another day says so itself.
public struct Period: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case year
        /// The first N months, 2 to 11 but not 3.
        case firstMonths(Int)
        /// July to December.
        case secondHalf
        /// 1 to 4.
        case quarter(Int)
        /// 1 to 12.
        case month(Int)
    }

    public let year: Int
    public let kind: Kind

    public init?(year: Int, kind: Kind) {
        guard (1945...2999).contains(year) else { return nil }
        switch kind {
        case .year, .secondHalf: self.kind = kind
        case .firstMonths(1): self.kind = .month(1)
        case .firstMonths(3): self.kind = .quarter(1)
        case .firstMonths(12): self.kind = .year
        case .firstMonths(let count): if (2...11).contains(count) { self.kind = kind } else { return nil }
        case .quarter(let number): if (1...4).contains(number) { self.kind = kind } else { return nil }
        case .month(let number): if (1...12).contains(number) { self.kind = kind } else { return nil }
        }
        self.year = year
    }

    /// Numbers of its first and last month.
    public var months: ClosedRange<Int> {
        switch kind {
        case .year: 1...12
        case .firstMonths(let count): 1...count
        case .secondHalf: 7...12
        case .quarter(let number): (number * 3 - 2)...(number * 3)
        case .month(let number): number...number
        }
    }

    public var firstDay: Day { .first(ofMonth: months.lowerBound, year: year) }
    public var lastDay: Day { .last(ofMonth: months.upperBound, year: year) }

    /// The code that files, addresses and URLs use: `2019`, `2019-10m`, `2019-h2`, `2019-q3`, `2019-thang-10`.
    public var code: String {
        switch kind {
        case .year: "\(year)"
        case .firstMonths(let count): "\(year)-\(count)m"
        case .secondHalf: "\(year)-h2"
        case .quarter(let number): "\(year)-q\(number)"
        case .month(let number): "\(year)-thang-\(number)"
        }
    }
}

/// By first day, then the longer first: a year comes before its first ten months, and these before its first quarter.
extension Period: Comparable {
    public static func < (one: Period, other: Period) -> Bool {
        (one.year, one.months.lowerBound, -one.months.upperBound)
            < (other.year, other.months.lowerBound, -other.months.upperBound)
    }
}
