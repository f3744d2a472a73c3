import Records

/// Keeps counts of few persons from being told or worked out: figures of sensitive indicators at places below the
/// province.
///
/// A place is hidden for a whole year as soon as one of its figures of that year is small, so that no difference of
/// its periods tells it. Then every sum over places has none or at least two hidden parts (`HiddenPlaces`). The places
/// form a tree, so from each hidden figure a chain of such sums leads to others that can make up for any change of it:
/// no sum determines it.
struct DisclosureControl {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
    }

    /// In the same order.
    func applied(to figures: [Figure]) -> [Figure] {
        let roots = sensitiveRoots
        guard !roots.isEmpty else { return figures }
        let sensitive = figures.filter { roots.contains(root(of: $0.indicator)) }
        var hidden: [ObjectIdentifier: Figure] = [:]
        for family in Dictionary(grouping: sensitive, by: { root(of: $0.indicator) }).values {
            for (figure, told) in hide(family) { hidden[ObjectIdentifier(figure)] = told }
        }
        return figures.map { hidden[ObjectIdentifier($0)] ?? $0 }
    }

    /// A flow that is derived from a cumulative tells the same as the cumulative does: they are hidden together.
    private func root(of indicator: Indicator) -> ID<Indicator> { indicator.derivedFrom?.id ?? indicator.id }

    private var sensitiveRoots: Set<ID<Indicator>> {
        Set(catalogue.indicators.filter(\.isSensitive).map(root))
    }

    /// Those that are to be told in another way, with how.
    private func hide(_ figures: [Figure]) -> [(figure: Figure, told: Figure)] {
        Dictionary(grouping: figures) { $0.time.lastDay.year }.flatMap { _, ofYear in
            let cells = Dictionary(grouping: ofYear, by: \.place.id)
            var hidden = HiddenPlaces(ofYear)
            for (place, own) in cells where own.first?.place.kind.level != .province && SmallCells(own).areThere {
                hidden.insert(place)
            }
            hidden.complete()
            return ofYear.filter { hidden.contains($0.place.id) }.map {
                ($0, $0.with(disclosure: hidden.disclosure(of: $0)))
            }
        }
    }
}
