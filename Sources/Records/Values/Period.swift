import Syntax

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

    /// The year, the first month, and how many months of the year come after the last: one small number, since a
    /// million figures hold periods, and in the order of periods, since they are compared all the time.
    private let digits: Int32

    public init?(year: Int, kind: Kind) {
        guard (1945...2999).contains(year), let months = kind.months else { return nil }
        digits = Int32(year * 10_000 + months.lowerBound * 100 + 12 - months.upperBound)
    }

    public var year: Int { Int(digits / 10_000) }

    /// Numbers of its first and last month.
    public var months: ClosedRange<Int> { Int(digits / 100 % 100)...(12 - Int(digits % 100)) }

    /// Its months tell it: one stretch has one name.
    public var kind: Kind {
        let months = months
        return switch (months.lowerBound, months.count) {
        case (1, 12): .year
        case (7, 6): .secondHalf
        case (let first, 1): .month(first)
        case (let first, 3) where first % 3 == 1: .quarter((first + 2) / 3)
        case (_, let count): .firstMonths(count)
        }
    }

    public var firstDay: Day { .first(ofMonth: months.lowerBound, year: year) }
    public var lastDay: Day { .last(ofMonth: months.upperBound, year: year) }

    /// The code that files, addresses and URLs use: `2019`, `2019-10m`, `2019-h2`, `2019-q3`, `2019-thang-10`.
    public var code: String {
        var text = TextBytes(capacity: 16)
        appendCode(to: &text)
        return text.text
    }

    func appendCode(to text: inout TextBytes) {
        text.append(year)
        switch kind {
        case .year: break
        case .firstMonths(let count):
            text.append("-")
            text.append(count)
            text.append("m")
        case .secondHalf: text.append("-h2")
        case .quarter(let number):
            text.append("-q")
            text.append(number)
        case .month(let number):
            text.append("-thang-")
            text.append(number)
        }
    }
}

/// By first day, then the longer first: a year comes before its first ten months, and these before its first quarter.
extension Period: Comparable {
    public static func < (one: Period, other: Period) -> Bool { one.digits < other.digits }
}

extension Period.Kind {
    /// Nil where there are no such months.
    fileprivate var months: ClosedRange<Int>? {
        switch self {
        case .year: 1...12
        case .secondHalf: 7...12
        case .firstMonths(let count): (1...12).contains(count) ? 1...count : nil
        case .quarter(let number): (1...4).contains(number) ? (number * 3 - 2)...(number * 3) : nil
        case .month(let number): (1...12).contains(number) ? number...number : nil
        }
    }
}
