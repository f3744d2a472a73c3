import Syntax

/// The records of one kind, in the order of their ids, found by id.
public struct RecordSet<Element: Record>: Sendable, RandomAccessCollection {
    private let elements: [Element]
    private let positions: [ID<Element>: Int]

    /// Two records with one id are an error that names both; the first is kept.
    init(_ records: [Element], diagnostics: inout Diagnostics) {
        // Sorting is stable, so that of one id the first comes first.
        var elements = records.sorted { $0.id < $1.id }
        elements.removeAdjacent { first, other in
            guard first.id == other.id else { return false }
            diagnostics.error(
                RecordFault.duplicate(Element.recordKind, id: other.id.text), at: other.location,
                related: [first.location])
            return true
        }
        self.init(sorted: elements)
    }

    private init(sorted elements: [Element]) {
        self.elements = elements
        positions = Dictionary(uniqueKeysWithValues: zip(elements.map(\.id), elements.indices))
    }

    var published: RecordSet {
        elements.allSatisfy(\.header.isPublic) ? self : RecordSet(sorted: elements.filter(\.header.isPublic))
    }

    /// In the order in which staff list them, file by file.
    public var asListed: [Element] { elements.sorted { $0.location < $1.location } }

    public var startIndex: Int { elements.startIndex }
    public var endIndex: Int { elements.endIndex }
    public subscript(position: Int) -> Element { elements[position] }
    public subscript(id: ID<Element>) -> Element? { positions[id].map { elements[$0] } }
}

extension Array {
    /// Keeps an element unless `isRepeated` holds of the last one kept and it.
    fileprivate mutating func removeAdjacent(where isRepeated: (Element, Element) -> Bool) {
        var kept: [Element] = []
        kept.reserveCapacity(count)
        for element in self {
            if let last = kept.last, isRepeated(last, element) { continue }
            kept.append(element)
        }
        self = kept
    }
}
