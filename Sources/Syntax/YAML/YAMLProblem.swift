/// Where a file is not YAML at all, sorted into kinds that a person can act on.
public enum YAMLProblem: Sendable, Equatable {
    /// `a: b: c`, where the value wants quotes.
    case colonInValue
    case quoteNotClosed
    case bracketNotClosed
    case indentation
    /// `"a" b`: something stands behind a closed quote or bracket.
    case textAfterValue
    /// `a: - b`, where the list wants a line of its own.
    case listBesideKey
    /// A value begins with a character that YAML keeps for itself, such as `@` or `%`.
    case reservedStart
    case badEscape
    /// A line without one among lines that have a key each.
    case missingColon
    /// Rare enough to be left in libyaml's own words.
    case other(String)

    var code: String {
        switch self {
        case .colonInValue: "yaml-colon-in-value"
        case .quoteNotClosed: "yaml-quote-not-closed"
        case .bracketNotClosed: "yaml-bracket-not-closed"
        case .indentation: "yaml-indentation"
        case .textAfterValue: "yaml-text-after-value"
        case .listBesideKey: "yaml-list-beside-key"
        case .reservedStart: "yaml-reserved-start"
        case .badEscape: "yaml-bad-escape"
        case .missingColon: "yaml-missing-colon"
        case .other: "yaml-syntax"
        }
    }

    /// Sorts what libyaml says by the words of its `problem` and `context`.
    init(problem: String, context: String) {
        self =
            switch problem {
            case "mapping values are not allowed in this context": .colonInValue
            case "found unexpected end of stream" where context.contains("quoted scalar"),
                "found unexpected document indicator" where context.contains("quoted scalar"):
                .quoteNotClosed
            case "did not find expected ',' or ']'", "did not find expected ',' or '}'": .bracketNotClosed
            case "did not find expected key", "did not find expected '-' indicator",
                "did not find expected <document start>":
                .indentation
            case "block sequence entries are not allowed in this context": .listBesideKey
            case "found character that cannot start any token", "did not find expected node content",
                "found undefined tag handle":
                .reservedStart
            case _ where YAMLProblem.markedValues.contains(context): .reservedStart
            case "found unknown escape character", "did not find expected hexdecimal number",
                "found invalid Unicode character escape code":
                .badEscape
            case "could not find expected ':'": .missingColon
            default: .other(problem)
            }
    }

    /// What `&`, `*`, `!`, `|`, `>` and `%` begin, where that cannot be read.
    private static let markedValues: Set = [
        "while scanning an anchor", "while scanning an alias", "while scanning a tag", "while parsing a tag",
        "while scanning a block scalar", "while scanning a directive", "while scanning a %YAML directive",
        "while scanning a %TAG directive",
    ]
}
