import Wording

/// A number typed in prose and linked to nothing.
struct LooseNumber {
    enum Form: Hashable {
        case whole(Int)
        case ratio(Int, of: Int)
        /// A per cent, in units of its last decimal.
        case percent(Int, decimals: Int)
        case decimal(Int, decimals: Int)
    }

    let form: Form
    /// In the file's bytes, with its per cent sign.
    let range: Range<Int>

    var decimals: Int {
        switch form {
        case .whole, .ratio: 0
        case .percent(_, let decimals), .decimal(_, let decimals): decimals
        }
    }
}

extension LooseNumber.Form {
    /// Nil for what is no number as the language writes it: `1.2.3`, `05/3/2026`.
    ///
    /// - Parameter text: digits, points, commas and strokes, and a per cent sign at the end.
    init?(_ text: String, in language: Language) {
        let isPercent = text.hasSuffix("%")
        let bare = isPercent ? String(text.dropLast()).trimmingSpace : text
        let parts = bare.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2, !isPercent {
            guard let part = Self.decimal(parts[0], language), let whole = Self.decimal(parts[1], language),
                part.decimals == 0, whole.decimals == 0
            else { return nil }
            self = .ratio(part.digits, of: whole.digits)
            return
        }
        guard parts.count == 1, let number = Self.decimal(parts[0], language) else { return nil }
        if isPercent {
            self = .percent(number.digits, decimals: number.decimals)
        } else {
            self = number.decimals == 0 ? .whole(number.digits) : .decimal(number.digits, decimals: number.decimals)
        }
    }

    /// `7.167` or `98,59` in Vietnamese, the other way round in English.
    private static func decimal(_ text: Substring, _ language: Language) -> (digits: Int, decimals: Int)? {
        let (group, sign): (Character, Character) = language == .vietnamese ? (".", ",") : (",", ".")
        let parts = text.split(separator: sign, omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count) else { return nil }
        let groups = parts[0].split(separator: group, omittingEmptySubsequences: false)
        let fraction = parts.count == 2 ? parts[1] : ""
        let isGrouped = groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
        guard isGrouped, !groups[0].isEmpty, parts.count == 1 || (1...6).contains(fraction.count),
            let digits = Int(groups.joined() + fraction)
        else { return nil }
        return (digits, fraction.count)
    }
}

extension String {
    fileprivate var trimmingSpace: String { String(prefix { $0 != " " && $0 != "\u{A0}" }) }
}
