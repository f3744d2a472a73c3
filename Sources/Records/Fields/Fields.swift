import Syntax

/// The fields of one record as written, out of a YAML mapping or a CSV row alike, read one by one by the type that each
/// ought to have. Reading goes on after a fault, so that all faults of a record are found.
struct Fields {
    private struct Written {
        let key: Key
        let entry: YAMLEntry
    }

    let kind: RecordKind
    /// Where the record begins.
    let location: SourceLocation
    private let text: RecordText
    /// Of a row: with the keys of its cells.
    private let row: CSVRow?
    private let cellKeys: [Key]
    /// Of any other record. A handful, so that looking through them takes less than hashing the key.
    private var written: [Written] = []
    /// Keys that an unknown one was meant for: that they are missing is no second fault.
    private var misspelled: Set<Key> = []
    /// Nor is any where letters of a key could not be read.
    private var isGarbled = false
    /// Of this record and those read before it.
    private(set) var unknownKeys: UnknownKeys
    var findings: Findings

    init(
        _ kind: RecordKind, entries: [YAMLEntry], at location: SourceLocation, allowed: [Key],
        after unknownKeys: UnknownKeys = UnknownKeys()
    ) {
        self.init(kind, .entries(entries), at: location, allowed: allowed, after: unknownKeys, settled: SettledIDs())
    }

    /// - Parameter settled: what may be named without a check.
    init(
        _ kind: RecordKind, _ text: RecordText, at location: SourceLocation, allowed: [Key],
        after unknownKeys: UnknownKeys, settled: SettledIDs
    ) {
        self.kind = kind
        self.location = location
        self.text = text
        self.unknownKeys = unknownKeys
        findings = Findings(settled: settled)
        switch text {
        case .row(let sheetRow): (row, cellKeys) = (sheetRow.row, sheetRow.columns.keys)
        case .entries(let entries):
            (row, cellKeys) = (nil, [])
            take(entries, allowed: allowed)
        }
    }

    private mutating func take(_ entries: [YAMLEntry], allowed: [Key]) {
        for entry in entries {
            guard let key = Key(written: entry.key), allowed.contains(key) || CommonKeys.all.contains(key) else {
                unknown(entry, allowed: allowed)
                continue
            }
            if let first = self.entry(of: key) {
                // The same text twice has been reported by whoever read the file.
                guard first.key != entry.key, unknownKeys.isNewTwin(entry.keyLocation) else { continue }
                findings.error(.keyTwice(key), at: entry.keyLocation, related: [first.keyLocation])
            } else if !entry.value.isEmpty {
                written.append(Written(key: key, entry: entry))
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

    /// What is written; nil where that is nothing.
    func node(of key: Key) -> YAMLNode? {
        cell(of: key).map { .plain($0.text, at: $0.location) } ?? entry(of: key)?.value
    }

    private func cell(of key: Key) -> CSVCell? {
        cellKeys.firstIndex(of: key).flatMap { row?.cell(at: $0) }
    }

    private func entry(of key: Key) -> YAMLEntry? { written.first { $0.key == key }?.entry }

    /// The field's value, or nil where it is absent or wrong; what is wrong has been reported.
    mutating func optional<Value: FieldValue>(_ key: Key, as type: Value.Type = Value.self) -> Value? {
        guard let node = node(of: key) else { return nil }
        return Value(reading: node, of: key, into: &findings)
    }

    /// The field's value; its absence is a fault.
    mutating func required<Value: FieldValue>(_ key: Key, as type: Value.Type = Value.self) -> Value? {
        guard let node = node(of: key) else {
            reportMissing(key)
            return nil
        }
        return Value(reading: node, of: key, into: &findings)
    }

    mutating func reportMissing(_ key: Key) {
        guard !misspelled.contains(key), !isGarbled else { return }
        let (absence, place) = absence(of: key)
        findings.error(.missing(key, in: kind, absence), at: place)
    }

    /// Of a column that is not there it is said where the columns are named, so that a sheet tells it once.
    private func absence(of key: Key) -> (RecordFault.Absence, SourceLocation) {
        let entries = text.entries
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
        guard let node = node(of: key) else { return [] }
        guard case .sequence(let nodes) = node.content else {
            guard let items = node.listItems else {
                return Value(reading: node, of: key, into: &findings).map { [$0] } ?? []
            }
            return items.compactMap { Value(reading: $0, of: key, into: &findings) }
        }
        return nodes.compactMap { Value(reading: $0, of: key, into: &findings) }
    }

    /// Records within the record, each a mapping of its own; empty where the field is absent.
    /// - Parameter inner: their kind; nil where they are parts of this one.
    mutating func records<Value>(
        _ key: Key, of inner: RecordKind? = nil, allowed: [Key], decode: (inout Fields) -> Value?
    ) -> [Value] {
        guard let node = node(of: key) else { return [] }
        guard case .sequence(let nodes) = node.content else {
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

    func has(_ key: Key) -> Bool { writtenLocation(of: key) != nil }

    func location(of key: Key) -> SourceLocation { writtenLocation(of: key) ?? location }

    private func writtenLocation(of key: Key) -> SourceLocation? {
        cell(of: key)?.location ?? entry(of: key)?.value.location
    }

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

    /// In a sheet, where a cell cannot hold a list, `|` parts several items. Nil for one alone.
    fileprivate var listItems: [YAMLNode]? {
        guard case .scalar(let scalar) = content, scalar.text.utf8.contains(UInt8(ascii: "|")) else { return nil }
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
