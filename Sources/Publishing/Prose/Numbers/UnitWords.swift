import Records

/// What stands behind a number that counts something: the words of an indicator's unit or name.
struct UnitWords: Sendable {
    /// `ấp`, `khu phố`: each alternative as its words, in lower case.
    private let units: [[String]]
    private let nameWords: Set<String>

    init(_ indicator: Indicator) {
        units = indicator.unit.lowercased().split { ",/".contains($0) }.map { UnitWords.words($0) }
        nameWords = Set(UnitWords.words(indicator.short.lowercased()[...]) + units.joined())
    }

    private static func words(_ text: Substring) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Whether the words behind a number begin with the unit.
    func isUnit(_ words: [String]) -> Bool {
        units.contains { !$0.isEmpty && words.starts(with: $0) }
    }

    /// Whether the words behind a number begin with the unit, or for a large number with any word of the unit or the
    /// name: `7.167 camera`. Small numbers stand before such words by chance.
    func fits(_ words: [String], _ number: LooseNumber.Form) -> Bool {
        if isUnit(words) { return true }
        guard case .whole(let value) = number, value >= 100 else { return false }
        return words.first.map(nameWords.contains) ?? false
    }
}
