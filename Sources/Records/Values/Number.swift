/// Reads numbers as people write them in Vietnam, from the raw text and by the field's own type.
enum Number {
    /// A whole number from 0: `7167`, `7_167` and `7.167` are one. Everything that YAML or a spreadsheet would read
    /// as something else (`010`, `1e3`, `1.04`) is a problem that says what to write.
    static func count(_ text: some StringProtocol) -> Result<Int, NumberProblem> {
        if let plain = digits(text) { return plain }
        if let grouped = grouped(text, by: ".") ?? grouped(text, by: "_") { return grouped }
        return .failure(problem(of: text))
    }

    /// An amount or a per cent with up to six decimals behind a comma: `98,59`, `1.250,5`.
    static func decimal(_ text: some StringProtocol) -> Result<ExactDecimal, NumberProblem> {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first else { return .failure(problem(of: text)) }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard parts.count == 1 || (1...6).contains(fraction.utf8.count), fraction.utf8.allSatisfy(\.isDigit) else {
            return .failure(text.hasSuffix("%") ? .percent : .notANumber)
        }
        return count(first).flatMap { whole in
            guard let digits = Int("\(whole)\(fraction)") else { return .failure(.tooLarge) }
            return .success(ExactDecimal(digits: digits, decimals: fraction.utf8.count))
        }
    }

    /// Millions of such numbers can be added up without leaving 64 bits.
    private static let digitLimit = 12

    private static func digits(_ text: some StringProtocol) -> Result<Int, NumberProblem>? {
        guard !text.isEmpty, text.utf8.allSatisfy(\.isDigit) else { return nil }
        guard text.utf8.count == 1 || text.utf8.first != UInt8(ascii: "0") else {
            return .failure(.leadingZero(Int(text)))
        }
        guard text.utf8.count <= digitLimit, let number = Int(text) else { return .failure(.tooLarge) }
        return .success(number)
    }

    private static func grouped(_ text: some StringProtocol, by separator: Character) -> Result<Int, NumberProblem>? {
        let groups = text.split(separator: separator, omittingEmptySubsequences: false)
        guard groups.count > 1, let first = groups.first, (1...3).contains(first.utf8.count),
            groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }),
            groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
        else { return nil }
        return digits(groups.joined())
    }

    private static func problem(of text: some StringProtocol) -> NumberProblem {
        let separators = text.filter { $0 == "." || $0 == "," || $0 == "_" }
        let bare = String(text.filter { $0 != "." && $0 != "," && $0 != "_" })
        if text.hasPrefix("-") || text.hasPrefix("−") { return .negative }
        if text.hasSuffix("%") { return .percent }
        guard !bare.isEmpty, bare.utf8.allSatisfy(\.isDigit), !separators.isEmpty else {
            return exponent(text) ?? .notANumber
        }
        return separators.contains(",") ? comma(text) : .groups(Int(bare))
    }

    private static func comma(_ text: some StringProtocol) -> NumberProblem {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        let looksEnglish = groups.dropFirst().allSatisfy { $0.utf8.count == 3 } && groups[0].utf8.count <= 3
        if looksEnglish && groups.allSatisfy({ Int($0) != nil }) { return .englishGroups(Int(groups.joined())) }
        return groups.count == 2 ? .decimalInCount : .notANumber
    }

    private static func exponent(_ text: some StringProtocol) -> NumberProblem? {
        let parts = text.lowercased().split(separator: "e")
        guard parts.count == 2, parts.allSatisfy({ Double($0) != nil }) else { return nil }
        return .exponent
    }
}

/// Why a written number cannot be taken as it stands. The number that was probably meant goes with it where there is
/// one.
public enum NumberProblem: Error, Sendable, Equatable {
    case leadingZero(Int?)
    /// Dots that do not make groups of three: `1.04`.
    case groups(Int?)
    /// `7,167`: the comma is the decimal sign here.
    case englishGroups(Int?)
    case decimalInCount
    case negative
    case percent
    case exponent
    case tooLarge
    case notANumber
}
