import Syntax

/// The records of one kind, in the order of their ids, found by id.
public struct RecordSet<Element: Record>: Sendable, RandomAccessCollection {
    private let elements: [Element]
    private let positions: [ID<Element>: Int]

    /// Two records with one id are an error that names both; the first is kept.
    init(_ records: [Element], diagnostics: inout Diagnostics) {
        // Sorting is stable, so that of one id the first comes first. Some records make their ids when asked.
        let sorted = records.map { (id: $0.id, record: $0) }.sorted { $0.id < $1.id }
        var elements: [Element] = []
        elements.reserveCapacity(sorted.count)
        var last: ID<Element>?
        for (id, record) in sorted {
            if let first = elements.last, id == last {
                diagnostics.error(
                    RecordFault.duplicate(Element.recordKind, id: id.text), at: record.location,
                    related: [first.location])
            } else {
                elements.append(record)
            }
            last = id
        }
        self.init(sorted: elements)
    }

    private init(sorted elements: [Element]) {
        self.elements = elements
        positions =
            Element.isSoughtOften ? Dictionary(uniqueKeysWithValues: zip(elements.map(\.id), elements.indices)) : [:]
    }

    var published: RecordSet {
        elements.allSatisfy(\.isPublic) ? self : RecordSet(sorted: elements.filter(\.isPublic))
    }

    /// In the order in which staff list them, file by file.
    public var asListed: [Element] { elements.sorted { $0.location < $1.location } }

    public var startIndex: Int { elements.startIndex }
    public var endIndex: Int { elements.endIndex }
    public subscript(position: Int) -> Element { elements[position] }
    public subscript(id: ID<Element>) -> Element? { position(of: id).map { elements[$0] } }

    /// Positions are in the order of ids.
    public func position(of id: ID<Element>) -> Int? {
        Element.isSoughtOften ? positions[id] : searchedPosition(of: id)
    }

    /// By halves.
    private func searchedPosition(of id: ID<Element>) -> Int? {
        var (low, high) = (0, elements.count)
        while low < high {
            let middle = (low + high) / 2
            if elements[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < elements.count && elements[low].id == id ? low : nil
    }
}
