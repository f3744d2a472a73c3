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

    /// Whether the first word behind a number is one of the unit's or of the name's: `7.167 camera`.
    func fits(_ words: [String]) -> Bool { words.first.map(nameWords.contains) ?? false }
}
