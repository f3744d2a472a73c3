import Records

/// The places below each place, as they were at some time: communes merge and districts end.
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

    /// Those that were there on any of the days.
    func children(of place: ID<Place>, during days: ClosedRange<Day>) -> [Place] {
        (children[place] ?? []).filter { $0.validity.overlaps(days) }
    }

    /// How many places of the tier lie in it, those counted as one that the list does not part so far. The tree is as
    /// deep as there are tiers, whatever a faulty list says.
    func leaves(of place: Place, downTo tier: PlaceLevel, during days: ClosedRange<Day>) -> Int {
        var level = [place]
        for _ in PlaceLevel.allCases {
            level = level.flatMap { place in
                let below = place.kind.level < tier ? children(of: place.id, during: days) : []
                return below.isEmpty ? [place] : below
            }
        }
        return level.count
    }
}
