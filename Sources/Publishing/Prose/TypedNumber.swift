import Wording

/// A number as an author types it for one that is known: `03` for 3, `hơn 7.000` for 7.167.
struct TypedNumber {
    private enum Hedge { case under, over, about }

    /// Each with its words, as authors write them.
    private static let hedges: [(String, Hedge)] = [
        ("gần ", .under), ("nearly ", .under), ("hơn ", .over), ("trên ", .over), ("over ", .over),
        ("more than ", .over), ("khoảng ", .about), ("about ", .about),
    ]

    private let text: String

    init(_ text: String) {
        self.text = text
    }

    /// Whether it is a right way to write the number that is printed as `exact`: with a zero before a single digit, or
    /// hedged and true. A hedge is true on its own side of the number and within a tenth of it.
    ///
    /// - Parameter language: in which both are written; `7.167` is another number in each.
    func isRight(for exact: String, in language: Language) -> Bool {
        if text == exact || text == "0" + exact && exact.count == 1 { return true }
        guard let (word, hedge) = TypedNumber.hedges.first(where: { text.lowercased().hasPrefix($0.0) }),
            let typed = Amount(text.dropFirst(word.count), language), let known = Amount(exact[...], language),
            typed.isPercent == known.isPercent
        else { return false }
        let difference = known.millionths - typed.millionths
        // Divided rather than multiplied, since a text may hold any number.
        guard abs(difference) <= typed.millionths / 10 else { return false }
        switch hedge {
        case .under: return difference < 0
        case .over: return difference > 0
        case .about: return true
        }
    }

    private struct Amount {
        let millionths: Int128
        let isPercent: Bool

        init?(_ text: Substring, _ language: Language) {
            isPercent = text.hasSuffix("%")
            let (group, sign): (Character, Character) = language == .vietnamese ? (".", ",") : (",", ".")
            guard let amount = Amount.decimal(isPercent ? text.dropLast() : text, group, sign) else { return nil }
            millionths = amount
        }

        private static func decimal(_ text: Substring, _ group: Character, _ sign: Character) -> Int128? {
            let parts = text.split(separator: sign, omittingEmptySubsequences: false)
            guard (1...2).contains(parts.count) else { return nil }
            let groups = parts[0].split(separator: group, omittingEmptySubsequences: false)
            let fraction = parts.count == 2 ? parts[1] : ""
            guard groups.dropFirst().allSatisfy({ $0.count == 3 }), fraction.count <= 6,
                parts.count == 1 || !fraction.isEmpty,
                (groups + [fraction]).allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
                let first = groups.first, (1...12).contains(first.count), groups.count == 1 || first.count <= 3
            else { return nil }
            return Int128(groups.joined() + fraction + String(repeating: "0", count: 6 - fraction.count))
        }
    }
}
