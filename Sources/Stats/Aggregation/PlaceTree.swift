import Records

/// The places below each place, as they were at some time: communes merge and districts end. Places are told by where
/// they stand in the catalogue.
struct PlaceTree {
    let places: RecordSet<Place>
    private let children: [[Int]]
    /// Places that others lie in, the lowest tier first.
    let parents: [Int]

    init(_ places: RecordSet<Place>) {
        self.places = places
        var children: [[Int]] = Array(repeating: [], count: places.count)
        for (position, place) in places.enumerated() {
            guard let parent = place.parent.flatMap({ places.position(of: $0.id) }) else { continue }
            children[parent].append(position)
        }
        self.children = children
        parents = places.indices.filter { !children[$0].isEmpty }.sorted { one, other in
            let (level, otherLevel) = (places[one].kind.level, places[other].kind.level)
            return level == otherLevel ? one < other : level > otherLevel
        }
    }

    /// Those that were there on any of the days.
    func children(of place: Int, during days: ClosedRange<Day>) -> some Sequence<Int> {
        children[place].lazy.filter { places[$0].validity.overlaps(days) }
    }

    /// How many places of the tier lie in it, those counted as one that the list does not part so far. The tree is as
    /// deep as there are tiers, whatever a faulty list says.
    func leaves(of place: Int, downTo tier: PlaceLevel, during days: ClosedRange<Day>) -> Int {
        leaves(of: place, downTo: tier, during: days, depth: PlaceLevel.allCases.count)
    }

    private func leaves(of place: Int, downTo tier: PlaceLevel, during days: ClosedRange<Day>, depth: Int) -> Int {
        guard depth > 0, places[place].kind.level < tier else { return 1 }
        let count = children(of: place, during: days).reduce(0) { count, child in
            count + leaves(of: child, downTo: tier, during: days, depth: depth - 1)
        }
        return max(count, 1)
    }
}
