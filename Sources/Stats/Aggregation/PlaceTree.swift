import Records

/// The places below each place, as they were on a day: communes merge and districts end.
struct PlaceTree {
    private let children: [ID<Place>: [Place]]
    /// Places that others lie in, the lowest tier first.
    let parents: [Place]

    init(_ places: RecordSet<Place>) {
        children = Dictionary(grouping: places.filter { $0.parent != nil }) { $0.parent?.id ?? $0.id }
        let listed = children.keys.compactMap { places[$0] }
        parents = listed.sorted { one, other in
            one.kind.level == other.kind.level ? one.id < other.id : one.kind.level > other.kind.level
        }
    }

    func children(of place: ID<Place>, on day: Day) -> [Place] {
        (children[place] ?? []).filter { $0.validity.contains(day) }
    }

    /// How many of the lowest places lie in it; 1 where the list has none below it. The tree is as deep as there are
    /// tiers, whatever a faulty list says.
    func leaves(of place: ID<Place>, on day: Day) -> Int {
        var level = [place]
        for _ in PlaceLevel.allCases {
            let below = level.flatMap { id in
                let ids = children(of: id, on: day).map(\.id)
                return ids.isEmpty ? [id] : ids
            }
            if below == level { break }
            level = below
        }
        return level.count
    }
}
