import Syntax

/// The fields of one record as written, out of a YAML mapping or a CSV row alike, read one by one by the type that each
/// ought to have. Reading goes on after a fault, so that all faults of a record are found.
struct Fields {
    struct Written {
        /// The key as typed.
        let name: String
        let keyLocation: SourceLocation
        let node: YAMLNode
    }

    let kind: RecordKind
    /// Where the record begins.
    let location: SourceLocation
    private(set) var written: [Key: Written] = [:]
    /// Looked at again where a key is missing.
    private let entries: [YAMLEntry]
    /// Keys that an unknown one was meant for: that they are missing is no second fault.
    private var misspelled: Set<Key> = []
    /// Nor is any where letters of a key could not be read.
    private var isGarbled = false
    /// Of this record and those read before it.
    private(set) var unknownKeys: UnknownKeys
    var findings = Findings()

    init(
        _ kind: RecordKind, entries: [YAMLEntry], at location: SourceLocation, allowed: [Key],
        after unknownKeys: UnknownKeys = UnknownKeys()
    ) {
        self.kind = kind
        self.location = location
        self.entries = entries
        self.unknownKeys = unknownKeys
        for entry in entries {
            guard let key = Key(written: entry.key), allowed.contains(key) || CommonKeys.all.contains(key) else {
                unknown(entry, allowed: allowed)
                continue
            }
            if let first = written[key] {
                // The same text twice has been reported by whoever read the file.
                guard first.name != entry.key, self.unknownKeys.isNewTwin(entry.keyLocation) else { continue }
                findings.error(.keyTwice(key), at: entry.keyLocation, related: [first.keyLocation])
            } else if !entry.value.isEmpty {
                written[key] = Written(name: entry.key, keyLocation: entry.keyLocation, node: entry.value)
            }
        }
    }

    private mutating func unknown(_ entry: YAMLEntry, allowed: [Key]) {
        // What is no key at all has been reported by whoever read the file.
        guard !entry.key.isEmpty, entry.key != "<<" else { return }
        guard !entry.key.contains("\u{FFFD}") else {
            isGarbled = true
            return
        }
        let meant = unknownKeys.meaning(of: entry, in: kind, allowed: allowed, findings: &findings)
        if let meant { misspelled.insert(meant) }
    }

    /// The fields of a record within this one.
    mutating func inner(
        _ kind: RecordKind, entries: [YAMLEntry], at location: SourceLocation, allowed: [Key]
    ) -> Fields {
        let fields = Fields(kind, entries: entries, at: location, allowed: allowed, after: unknownKeys)
        unknownKeys = fields.unknownKeys
        return fields
    }

    /// The field's value, or nil where it is absent or wrong; what is wrong has been reported.
    mutating func optional<Value: FieldValue>(_ key: Key, as type: Value.Type = Value.self) -> Value? {
        guard let field = written[key] else { return nil }
        return Value(reading: field.node, of: key, into: &findings)
    }

    /// The field's value; its absence is a fault.
    mutating func required<Value: FieldValue>(_ key: Key, as type: Value.Type = Value.self) -> Value? {
        guard written[key] != nil else {
            reportMissing(key)
            return nil
        }
        return optional(key)
    }

    mutating func reportMissing(_ key: Key) {
        guard !misspelled.contains(key), !isGarbled else { return }
        let (absence, place) = absence(of: key)
        findings.error(.missing(key, in: kind, absence), at: place)
    }

    /// Of a column that is not there it is said where the columns are named, so that a sheet tells it once.
    private func absence(of key: Key) -> (RecordFault.Absence, SourceLocation) {
        let heading = location.file.path.hasSuffix(".csv") ? entries.first?.keyLocation : nil
        if let empty = entries.first(where: { Key(written: $0.key) == key }) {
            return heading == nil ? (.value, empty.keyLocation) : (.cell, empty.value.location)
        }
        if let heading { return (.column, heading) }
        let isFile = location.start == 0 && location.file.path.hasSuffix(".md")
        return (isFile ? .frontMatter : .line, location)
    }

    /// The values of a list, or the one value that stands for a list of one; empty where the field is absent.
    mutating func list<Value: FieldValue>(_ key: Key, of type: Value.Type = Value.self) -> [Value] {
        guard let field = written[key] else { return [] }
        guard case .sequence(let nodes) = field.node.content else {
            return field.node.listItems.compactMap { Value(reading: $0, of: key, into: &findings) }
        }
        return nodes.compactMap { Value(reading: $0, of: key, into: &findings) }
    }

    /// Records within the record, each a mapping of its own; empty where the field is absent.
    /// - Parameter inner: their kind; nil where they are parts of this one.
    mutating func records<Value>(
        _ key: Key, of inner: RecordKind? = nil, allowed: [Key], decode: (inout Fields) -> Value?
    ) -> [Value] {
        guard let field = written[key] else { return [] }
        guard case .sequence(let nodes) = field.node.content else {
            error(.wrongShape(key, expected: .records), at: key)
            return []
        }
        return nodes.compactMap { node in
            guard case .mapping(let entries) = node.content else {
                findings.error(.wrongShape(key, expected: .records), at: node.location)
                return nil
            }
            var fields = self.inner(inner ?? kind, entries: entries, at: node.location, allowed: allowed)
            defer { findings.append(fields.findings) }
            return decode(&fields)
        }
    }

    func has(_ key: Key) -> Bool { written[key] != nil }

    func location(of key: Key) -> SourceLocation { written[key]?.node.location ?? location }

    mutating func error(_ fault: RecordFault, at key: Key) {
        findings.error(fault, at: location(of: key))
    }
}

extension YAMLNode {
    /// Nothing is written: an empty value or cell.
    var isEmpty: Bool {
        guard case .scalar(let scalar) = content else { return false }
        return scalar.text.isEmpty && scalar.style == .plain
    }

    /// A scalar in a list's place: one item. In a sheet, where a cell cannot hold a list, `|` parts several.
    fileprivate var listItems: [YAMLNode] {
        guard case .scalar(let scalar) = content, scalar.text.contains("|") else { return [self] }
        return scalar.text.split(separator: "|").map {
            .plain(String($0).trimmingSpaces(), at: location)
        }
    }
}

extension String {
    func trimmingSpaces() -> String {
        let kept = drop { $0 == " " }
        return String(kept.reversed().drop { $0 == " " }.reversed())
    }
}
