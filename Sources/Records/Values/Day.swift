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
        text.append(UInt8(ascii: "-"))
        text.append(month, width: 2)
        text.append(UInt8(ascii: "-"))
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
        var text = text
        let parts = text.withUTF8 { bytes in
            numbers(in: bytes, separatedBy: UInt8(ascii: "-"), lengths: (4, 2, 2))
                ?? numbers(in: bytes, separatedBy: UInt8(ascii: "/"), lengths: (2, 2, 4)).map { ($2, $1, $0) }
        }
        guard let (year, month, day) = parts else { return .failure(DayError(problem: .form)) }
        return Day(year: year, month: month, day: day).map(Result.success) ?? .failure(DayError(problem: .calendar))
    }

    struct DayError: Error { let problem: Problem }

    private static func numbers(
        in bytes: UnsafeBufferPointer<UInt8>, separatedBy separator: UInt8, lengths: (Int, Int, Int)
    ) -> (Int, Int, Int)? {
        let (first, second) = (lengths.0, lengths.0 + lengths.1 + 1)
        guard bytes.count == second + lengths.2 + 1, bytes[first] == separator, bytes[second] == separator,
            let one = number(bytes[..<first]), let two = number(bytes[(first + 1)..<second]),
            let three = number(bytes[(second + 1)...])
        else { return nil }
        return (one, two, three)
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var number = 0
        for digit in digits {
            guard digit.isDigit else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }
}

extension UInt8 {
    /// An ASCII digit.
    var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
