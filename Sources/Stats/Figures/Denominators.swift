import Records
import Syntax

/// Finds the shared denominator of a ratio: the universe of the same unit at the same place, valid on the figure's day.
/// Where several fit the record must name one; a guess could pass for a fact.
struct Denominators {
    private let universes: RecordSet<Universe>

    init(_ universes: RecordSet<Universe>) {
        self.universes = universes
    }

    /// Nil where no universe covers the place on that day; the figure must then state its own denominator.
    func universe(
        of observation: Observation, indicator: Indicator, on day: Day, diagnostics: inout Diagnostics
    ) -> Universe? {
        let holds = { (universe: Universe) in universe.place == observation.place && universe.validity.contains(day) }
        if let named = observation.universe {
            guard let universe = universes[named.id] else { return nil }
            if !holds(universe) {
                let fault = StatsFault.universeNotValid(universe: universe.id.text)
                diagnostics.error(fault, at: named.location, related: [universe.location])
            }
            return universe
        }
        guard let usual = indicator.universe.flatMap({ universes[$0.id] }) else { return nil }
        if holds(usual) { return usual }
        let fitting = universes.filter { $0.unit == usual.unit && holds($0) }
        if fitting.count > 1 {
            let fault = StatsFault.universesFit(fitting.map(\.id.text))
            diagnostics.error(fault, at: observation.valueLocation, related: fitting.map(\.location))
        }
        return fitting.first
    }
}

/// Whether a universe that counts places agrees with the list of places.
struct UniverseCheck {
    private let places: RecordSet<Place>

    init(_ places: RecordSet<Place>) {
        self.places = places
    }

    func check(_ universe: Universe, diagnostics: inout Diagnostics) {
        let validity = universe.validity
        guard !universe.placeKinds.isEmpty else { return }
        let counted = places.filter { universe.placeKinds.contains($0.kind) && isBelow(universe.place, $0) }
        let ends = [validity.from?.value, validity.to?.value].compactMap { $0 }
        // Also on each day on which a place of the list begins or ends.
        let changes = counted.flatMap { [$0.validity.from?.value, $0.validity.to?.value].compactMap { $0 } }
        for day in Set(ends + changes.filter(validity.contains)).sorted() where !ends.isEmpty {
            let listed = counted.count { $0.validity.contains(day) }
            guard listed != universe.count else { continue }
            let fault = StatsFault.universeDiffers(universe: universe.id.text, count: universe.count, listed: listed)
            return diagnostics.error(fault, at: universe.location)
        }
    }

    /// By the chain of parents; it is as short as the place tree has tiers, whatever a faulty list says.
    private func isBelow(_ ancestor: ID<Place>, _ place: Place) -> Bool {
        var current = place
        for _ in PlaceLevel.allCases {
            guard let parent = current.parent.flatMap({ places[$0.id] }) else { return false }
            if parent.id == ancestor { return true }
            current = parent
        }
        return false
    }
}
