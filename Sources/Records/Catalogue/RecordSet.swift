import Syntax

/// The records of one kind, in the order of their ids, found by id.
public struct RecordSet<Element: Record>: Sendable, RandomAccessCollection {
    private let elements: [Element]
    private let positions: [ID<Element>: Int]

    /// Two records with one id are an error that names both; the first is kept.
    init(_ records: [Element], diagnostics: inout Diagnostics) {
        var first: [ID<Element>: Element] = [:]
        for record in records {
            if let known = first[record.id] {
                diagnostics.error(
                    RecordFault.duplicate(Element.recordKind, id: record.id.text), at: record.location,
                    related: [known.location])
            } else {
                first[record.id] = record
            }
        }
        elements = first.values.sorted { $0.id < $1.id }
        positions = Dictionary(uniqueKeysWithValues: zip(elements.map(\.id), elements.indices))
    }

    private init(sorted elements: [Element]) {
        self.elements = elements
        positions = Dictionary(uniqueKeysWithValues: zip(elements.map(\.id), elements.indices))
    }

    var published: RecordSet { RecordSet(sorted: elements.filter(\.header.isPublic)) }

    /// In the order in which staff list them, file by file.
    public var asListed: [Element] { elements.sorted { $0.location < $1.location } }

    public var startIndex: Int { elements.startIndex }
    public var endIndex: Int { elements.endIndex }
    public subscript(position: Int) -> Element { elements[position] }
    public subscript(id: ID<Element>) -> Element? { positions[id].map { elements[$0] } }
}
