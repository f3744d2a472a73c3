import Syntax

/// Reads a period from its code (`2019-10m`) or its words (`10 tháng đầu năm 2019`, `quý III/2019`).
enum PeriodText {
    /// What to offer where the text is no period; `2019-10` may be the month or the ten months.
    struct Unreadable: Error, Equatable { let offers: [String] }

    static func parse(_ text: String) -> Result<Period, Unreadable> {
        // Sheets write codes, a million times over.
        if text.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: " ") }), let period = fromCode(text) {
            return .success(period)
        }
        let words = Folding.fold(text).split(whereSeparator: { $0 == " " || $0 == "/" || $0 == "\u{A0}" })
        let period = words.count == 1 ? fromCode(String(words[0])) : fromWords(words.map(String.init))
        if let period { return .success(period) }
        return .failure(Unreadable(offers: offers(for: text)))
    }

    private static func fromCode(_ code: String) -> Period? {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let year = year(parts[0]) else { return nil }
        switch parts.count {
        case 1: return Period(year: year, kind: .year)
        case 2: return kind(ofSuffix: parts[1]).flatMap { Period(year: year, kind: $0) }
        case 3 where parts[1] == "thang": return number(parts[2]).flatMap { Period(year: year, kind: .month($0)) }
        default: return nil
        }
    }

    private static func kind(ofSuffix suffix: String) -> Period.Kind? {
        if suffix == "h2" { return .secondHalf }
        if suffix.hasSuffix("m") { return number(suffix.dropLast()).map(Period.Kind.firstMonths) }
        if suffix.hasPrefix("q") { return number(suffix.dropFirst()).map(Period.Kind.quarter) }
        return nil
    }

    /// The words are folded: `nam` is năm, `thang` tháng, `dau` đầu, `cuoi` cuối, `quy` quý.
    private static func fromWords(_ words: [String]) -> Period? {
        guard let year = words.last.flatMap(year) else { return nil }
        let rest = words.dropLast().filter { $0 != "nam" }
        switch (rest.count, rest.first) {
        case (0, _): return Period(year: year, kind: .year)
        case (2, "quy"): return quarter(rest[1]).flatMap { Period(year: year, kind: .quarter($0)) }
        case (2, "thang"): return number(rest[1]).flatMap { Period(year: year, kind: .month($0)) }
        case (3, "6") where rest[1...] == ["thang", "cuoi"]: return Period(year: year, kind: .secondHalf)
        case (3, let count?) where rest[1...] == ["thang", "dau"]:
            return number(count).flatMap { Period(year: year, kind: .firstMonths($0)) }
        default: return nil
        }
    }

    private static func quarter(_ text: String) -> Int? {
        ["i": 1, "ii": 2, "iii": 3, "iv": 4][text] ?? number(text)
    }

    private static func year(_ text: String) -> Int? {
        text.utf8.count == 4 ? number(text) : nil
    }

    private static func number(_ text: some StringProtocol) -> Int? {
        text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
    }

    private static func offers(for text: String) -> [String] {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let year = year(String(parts[0])), let month = number(parts[1]),
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
