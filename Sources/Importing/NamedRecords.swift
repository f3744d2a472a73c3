import Records
import Syntax
import Wording

/// Records found by what people call them: a sheet has names, files have ids.
struct NamedRecords {
    private let kind: RecordKind
    private let ids: Set<String>
    private let byName: [String: [String]]
    private let names: [String]

    init(_ kind: RecordKind, _ records: some Sequence<(id: String, name: String)>) {
        self.kind = kind
        ids = Set(records.map(\.id))
        byName = Dictionary(grouping: records) { Folding.fold($0.name) }.mapValues { $0.map(\.id) }
        names = records.flatMap { [$0.name, $0.id] }
    }

    /// The id of `Huyện Đông`, `huyen-dong`, or `Xã An Hòa (xa-an-hoa.ba-tri)` as our own sheets write a name that several
    /// have.
    func id(of text: String) -> Result<String, CellText.Refusal> {
        if ids.contains(text) { return .success(text) }
        if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
            let id = String(text[text.index(after: open)...].dropLast())
            if ids.contains(id) { return .success(id) }
        }
        let found = byName[Folding.fold(text)] ?? []
        if found.count == 1 { return .success(found[0]) }
        return .failure(
            CellText.Refusal(
                fault: found.isEmpty
                    ? RecordFault.unknownReference(kind, id: text, nearest: nearest(to: text, among: names))
                    : ImportFault.severalNamed(text, choices: found)))
    }

    /// As a sheet writes it: the name, with the id where others have the same.
    func label(id: String, name: String) -> String {
        (byName[Folding.fold(name)]?.count ?? 0) > 1 ? "\(name) (\(id))" : name
    }
}

/// The records that observations name.
struct NamesOfSite {
    let indicators: NamedRecords
    let places: NamedRecords
    let sources: NamedRecords

    init(_ catalogue: Catalogue) {
        indicators = NamedRecords(.indicator, catalogue.indicators.map { ($0.id.text, $0.name) })
        places = NamedRecords(.place, catalogue.places.map { ($0.id.text, $0.name) })
        sources = NamedRecords(.source, catalogue.sources.map { ($0.id.text, $0.title) })
    }

    /// Nil for keys that name no record.
    func records(of key: Key) -> NamedRecords? {
        switch key {
        case .indicator: indicators
        case .place: places
        case .source: sources
        default: nil
        }
    }
}
