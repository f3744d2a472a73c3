import Syntax

/// Keys that no record of their kind has, each judged and told once: a sheet repeats those of its columns in every row.
struct UnknownKeys: Sendable {
    /// Columns that are remembered.
    private static let limit = 1_000
    private var meant: [SourceLocation: Key?] = [:]
    private var twice: Set<SourceLocation> = []
    private var guesses = Guesses()

    /// The key that was meant, if one is near.
    mutating func meaning(
        of entry: YAMLEntry, in kind: RecordKind, allowed: [Key], findings: inout Findings
    ) -> Key? {
        if let known = meant[entry.keyLocation] { return known }
        let keys = allowed + CommonKeys.all
        let near = guesses.nearest(to: entry.key, among: keys.flatMap { [$0.vietnamese, $0.rawValue] })
        findings.error(
            .unknownKey(entry.key, in: kind, nearest: near, keys: near == nil ? keys : []), at: entry.keyLocation)
        let key = near.flatMap(Key.init(written:))
        if meant.count < UnknownKeys.limit { meant[entry.keyLocation] = .some(key) }
        return key
    }

    /// Whether the second of two names of one key has not been told of yet.
    mutating func isNewTwin(_ location: SourceLocation) -> Bool {
        guard twice.count < UnknownKeys.limit else { return !twice.contains(location) }
        return twice.insert(location).inserted
    }
}
