import Records
import Syntax

/// Finds the shared denominator of a ratio: the universe of the same unit at the same place, valid on the figure's day.
struct Denominators {
    private let universes: RecordSet<Universe>

    init(_ universes: RecordSet<Universe>) {
        self.universes = universes
    }

    /// Nil where no universe covers the place on that day; the figure must then state its own denominator.
    func universe(of observation: Observation, indicator: Indicator, on day: Day) -> Universe? {
        if let named = observation.universe { return universes[named.id] }
        guard let usual = indicator.universe.flatMap({ universes[$0.id] }) else { return nil }
        if usual.place == observation.place, usual.validity.contains(day) { return usual }
        return universes.first {
            $0.unit == usual.unit && $0.place == observation.place && $0.validity.contains(day)
        }
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
        guard !universe.placeKinds.isEmpty, let day = validity.to?.value ?? validity.from?.value else { return }
        let listed = places.count { place in
            universe.placeKinds.contains(place.kind) && place.validity.contains(day)
                && isBelow(universe.place, place)
        }
        guard listed != universe.count else { return }
        let fault = StatsFault.universeDiffers(universe: universe.id.text, count: universe.count, listed: listed)
        diagnostics.error(fault, at: universe.location)
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
