import Syntax

/// A file of many records, YAML or CSV, brought to one form: what is written of each record with where it begins.
struct SetFile: Sequence {
    struct Item {
        let text: RecordText
        let location: SourceLocation
        /// From `id: {...}`, where a YAML file is a map of ids.
        let id: String?
    }

    struct Iterator: IteratorProtocol {
        fileprivate var sheet: Sheet?
        fileprivate var nodes: ArraySlice<Item>

        mutating func next() -> Item? { sheet != nil ? sheet?.next() : nodes.popFirst() }
    }

    private var sheet: Sheet?
    private var nodes: [Item] = []

    /// - Parameter keys: that the records may have.
    init(_ file: SourceFile, keys: [Key], findings: inout Findings) {
        if file.path.hasSuffix(".csv") {
            sheet = Sheet(file, keys: keys, diagnostics: &findings.diagnostics)
        } else {
            nodes = SetFile.nodes(of: file, findings: &findings)
        }
    }

    func makeIterator() -> Iterator { Iterator(sheet: sheet, nodes: nodes[...]) }

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
        return Item(text: .entries(entries), location: location, id: id)
    }
}
