import Syntax

/// A day of the Gregorian calendar. It always exists: there is no 30 February.
public struct Day: Hashable, Sendable, Comparable {
    /// 20191031: one small number, since a million figures hold days, and days are compared all the time.
    private let digits: Int32

    public var year: Int { Int(digits / 10_000) }
    /// 1 to 12.
    public var month: Int { Int(digits / 100 % 100) }
    /// 1 to the length of the month.
    public var day: Int { Int(digits % 100) }

    /// Nil where there is no such day; years run from 1900 to 2999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...2999).contains(year), (1...12).contains(month),
            (1...Day.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        self.init(checkedYear: year, month: month, day: day)
    }

    private init(checkedYear year: Int, month: Int, day: Int) {
        digits = Int32(year * 10_000 + month * 100 + day)
    }

    static func first(ofMonth month: Int, year: Int) -> Day {
        Day(checkedYear: year, month: month, day: 1)
    }

    static func last(ofMonth month: Int, year: Int) -> Day {
        Day(checkedYear: year, month: month, day: length(ofMonth: month, year: year))
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func < (one: Day, other: Day) -> Bool {
        one.digits < other.digits
    }

    /// `2019-10-31`.
    public var iso: String {
        var text = TextBytes(capacity: 10)
        appendISO(to: &text)
        return text.text
    }

    func appendISO(to text: inout TextBytes) {
        text.append(year)
        text.append("-")
        text.append(month, width: 2)
        text.append("-")
        text.append(day, width: 2)
    }
}

extension Day {
    /// Why a written day cannot be read.
    public enum Problem: Sendable, Equatable {
        /// Neither `yyyy-MM-dd` nor `dd/MM/yyyy`.
        case form
        /// Well written, but no such day, such as 30 February.
        case calendar
    }

    /// Reads `2019-10-31` or `31/10/2019`; `10/11/2019` is 10 November.
    static func parse(_ text: String) -> Result<Day, DayError> {
        let dashed = numbers(in: text, separatedBy: "-", lengths: [4, 2, 2])
        let slashed = numbers(in: text, separatedBy: "/", lengths: [2, 2, 4])
        guard let parts = dashed ?? slashed?.reversed() else { return .failure(DayError(problem: .form)) }
        guard let day = Day(year: parts[0], month: parts[1], day: parts[2]) else {
            return .failure(DayError(problem: .calendar))
        }
        return .success(day)
    }

    struct DayError: Error { let problem: Problem }

    private static func numbers(in text: String, separatedBy separator: Character, lengths: [Int]) -> [Int]? {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == lengths.count else { return nil }
        var numbers: [Int] = []
        for (part, length) in zip(parts, lengths) {
            guard part.utf8.count == length, part.utf8.allSatisfy(\.isDigit), let number = Int(part) else { return nil }
            numbers.append(number)
        }
        return numbers
    }
}

extension UInt8 {
    /// An ASCII digit.
    var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
