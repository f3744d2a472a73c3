/// Where a file is not YAML at all, sorted into kinds that a person can act on.
public enum YAMLProblem: Sendable, Equatable {
    /// `a: b: c`, where the value wants quotes.
    case colonInValue
    case quoteNotClosed
    case bracketNotClosed
    case indentation
    /// A value begins with a character that YAML keeps for itself, such as `@` or `%`.
    case reservedStart
    case badEscape
    case missingColon
    /// Rare enough to be left in libyaml's own words.
    case other(String)

    var code: String {
        switch self {
        case .colonInValue: "yaml-colon-in-value"
        case .quoteNotClosed: "yaml-quote-not-closed"
        case .bracketNotClosed: "yaml-bracket-not-closed"
        case .indentation: "yaml-indentation"
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
                "block sequence entries are not allowed in this context",
                "did not find expected <document start>":
                .indentation
            case "found character that cannot start any token": .reservedStart
            case "found unknown escape character", "did not find expected hexdecimal number",
                "found invalid Unicode character escape code":
                .badEscape
            case "could not find expected ':'": .missingColon
            default: .other(problem)
            }
    }

    /// Whether the fault is better shown where the unfinished thing began.
    var belongsToContext: Bool { self == .quoteNotClosed || self == .bracketNotClosed }
}
