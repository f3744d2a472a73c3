import Syntax

/// Reads a period from its code (`2019-10m`) or its words (`10 tháng đầu năm 2019`, `quý III/2019`).
enum PeriodText {
    /// What to offer where the text is no period; `2019-10` may be the month or the ten months.
    struct Unreadable: Error, Equatable { let offers: [String] }

    static func parse(_ text: String) -> Result<Period, Unreadable> {
        // Sheets write codes, a million times over.
        if let period = fromCode(text) { return .success(period) }
        let words = Folding.fold(text).split(whereSeparator: { $0 == " " || $0 == "/" || $0 == "\u{A0}" })
        let period = words.count == 1 ? fromCode(String(words[0])) : fromWords(words.map(String.init))
        if let period { return .success(period) }
        return .failure(Unreadable(offers: offers(for: text)))
    }

    /// Byte by byte: cutting the text into parts took a fifteenth of all that 20,000 observations need.
    private static func fromCode(_ code: String) -> Period? {
        var code = code
        return code.withUTF8 { fromCode($0[...]) }
    }

    private static func fromCode(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Period? {
        guard bytes.count >= 4, let year = number(bytes.prefix(4)) else { return nil }
        let suffix = bytes.dropFirst(4)
        guard let dash = suffix.first else { return Period(year: year, kind: .year) }
        guard dash == UInt8(ascii: "-") else { return nil }
        return kind(ofSuffix: suffix.dropFirst()).flatMap { Period(year: year, kind: $0) }
    }

    private static func kind(ofSuffix suffix: Slice<UnsafeBufferPointer<UInt8>>) -> Period.Kind? {
        if suffix.elementsEqual("h2".utf8) { return .secondHalf }
        if suffix.starts(with: "thang-".utf8) { return number(suffix.dropFirst(6)).map(Period.Kind.month) }
        if suffix.last == UInt8(ascii: "m") { return number(suffix.dropLast()).map(Period.Kind.firstMonths) }
        if suffix.first == UInt8(ascii: "q") { return number(suffix.dropFirst()).map(Period.Kind.quarter) }
        return nil
    }

    /// The words are folded: `nam` is năm, `thang` tháng, `dau` đầu, `cuoi` cuối, `quy` quý.
    private static func fromWords(_ words: [String]) -> Period? {
        guard let year = words.last.flatMap(year) else { return nil }
        let rest = words.dropLast().filter { $0 != "nam" }
        switch (rest.count, rest.first) {
        case (0, _): return Period(year: year, kind: .year)
        case (2, "quy"): return quarter(rest[1]).flatMap { Period(year: year, kind: .quarter($0)) }
        case (2, "thang"): return number(rest[1].utf8).flatMap { Period(year: year, kind: .month($0)) }
        case (3, "6") where rest[1...] == ["thang", "cuoi"]: return Period(year: year, kind: .secondHalf)
        case (3, let count?) where rest[1...] == ["thang", "dau"]:
            return number(count.utf8).flatMap { Period(year: year, kind: .firstMonths($0)) }
        default: return nil
        }
    }

    private static func quarter(_ text: String) -> Int? {
        ["i": 1, "ii": 2, "iii": 3, "iv": 4][text] ?? number(text.utf8)
    }

    private static func year(_ text: String) -> Int? {
        text.utf8.count == 4 ? number(text.utf8) : nil
    }

    private static func number(_ digits: some Collection<UInt8>) -> Int? {
        guard !digits.isEmpty else { return nil }
        var number = 0
        for digit in digits {
            let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
            guard digit.isDigit, !isTooLarge else { return nil }
            number = tens &+ Int(digit - UInt8(ascii: "0"))
            guard number >= 0 else { return nil }
        }
        return number
    }

    private static func offers(for text: String) -> [String] {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let year = year(String(parts[0])), let month = number(parts[1].utf8),
            (1...12).contains(month)
        else { return [] }
        let kinds: [Period.Kind] = month == 1 ? [.month(1)] : [.month(month), .firstMonths(month)]
        return kinds.compactMap { Period(year: year, kind: $0)?.code }
    }
}

extension Period {
    /// From its code as addresses have it, `2019-10m`.
    public init?(code: String) {
        guard case .success(let period) = PeriodText.parse(code), period.code == code else { return nil }
        self = period
    }
}
