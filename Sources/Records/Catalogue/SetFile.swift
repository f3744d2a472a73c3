import Syntax

/// A file of many records, YAML or CSV, brought to one form: the entries of each record with where it begins.
struct SetFile {
    struct Item {
        let entries: [YAMLEntry]
        let location: SourceLocation
        /// From `id: {...}`, where a YAML file is a map of ids.
        let id: String?
    }

    let items: [Item]

    init(_ file: SourceFile, kind: RecordKind, findings: inout Findings) {
        items =
            file.path.hasSuffix(".csv")
            ? SetFile.rows(of: file, findings: &findings) : SetFile.nodes(of: file, findings: &findings)
    }

    private static func rows(of file: SourceFile, findings: inout Findings) -> [Item] {
        var reader = CSVReader(file, diagnostics: &findings.diagnostics)
        var items: [Item] = []
        let limit = findings.diagnostics.errorCount + Diagnostics.errorLimit
        while findings.diagnostics.errorCount < limit, let row = reader.next(diagnostics: &findings.diagnostics) {
            let entries = zip(reader.header, row.cells).map { name, cell in
                YAMLEntry(
                    key: name.text, keyLocation: name.location, value: .plain(cell.text, at: cell.location))
            }
            items.append(Item(entries: entries, location: row.location, id: nil))
        }
        if findings.diagnostics.errorCount >= limit { findings.diagnostics.stop(at: file.start) }
        return items
    }

    private static func nodes(of file: SourceFile, findings: inout Findings) -> [Item] {
        guard let root = YAMLReader.read(file, diagnostics: &findings.diagnostics) else { return [] }
        switch root.content {
        case .sequence(let nodes): return nodes.compactMap { item($0, id: nil, at: $0.location, &findings) }
        case .mapping(let entries):
            return entries.compactMap { item($0.value, id: $0.key, at: $0.keyLocation, &findings) }
        case .scalar:
            findings.error(.wrongShape(nil, expected: .records), at: root.location)
            return []
        }
    }

    private static func item(
        _ node: YAMLNode, id: String?, at location: SourceLocation, _ findings: inout Findings
    ) -> Item? {
        guard case .mapping(let entries) = node.content else {
            findings.error(.wrongShape(nil, expected: .mapping), at: node.location)
            return nil
        }
        return Item(entries: entries, location: location, id: id)
    }
}
