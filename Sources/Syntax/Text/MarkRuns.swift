/// Marks that stand upon one letter, as in decomposed text.
enum MarkRuns {
    /// As many as Unicode's Stream-Safe Text Format (UAX #15) lets follow each other; no language comes near it.
    static let limit = 30

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
    }

    /// Whether some letter has more than text may hold.
    static func areTooLong(in text: String, limit: Int = limit) -> Bool {
        var marks = 0
        return text.unicodeScalars.contains { scalar in
            marks = isMark(scalar) ? marks + 1 : 0
            return marks > limit
        }
    }

    /// The text without the marks beyond the limit.
    static func cut(_ text: String, limit: Int = limit) -> String {
        guard areTooLong(in: text, limit: limit) else { return text }
        var marks = 0
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            marks = isMark(scalar) ? marks + 1 : 0
            if marks <= limit { scalars.append(scalar) }
        }
        return String(scalars)
    }
}
