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

    func applied(to figures: [FigureAddress: Figure]) -> [Figure] {
        let roots = sensitiveRoots
        guard !roots.isEmpty else { return Array(figures.values) }
        let families = Dictionary(grouping: figures.values) { root(of: $0.indicator) }
        return families.flatMap { root, own in roots.contains(root) ? hide(own) : own }
    }

    /// A flow that is derived from a cumulative tells the same as the cumulative does: they are hidden together.
    private func root(of indicator: Indicator) -> ID<Indicator> { indicator.derivedFrom?.id ?? indicator.id }

    private var sensitiveRoots: Set<ID<Indicator>> {
        Set(catalogue.indicators.filter(\.isSensitive).map(root))
    }

    private func hide(_ figures: [Figure]) -> [Figure] {
        Dictionary(grouping: figures) { $0.time.lastDay.year }.flatMap { _, ofYear in
            let cells = Dictionary(grouping: ofYear, by: \.place.id)
            var hidden = HiddenPlaces(ofYear)
            for (place, own) in cells where own.first?.place.kind.level != .province && SmallCells(own).areThere {
                hidden.insert(place)
            }
            hidden.complete()
            return ofYear.map { hidden.contains($0.place.id) ? $0.with(disclosure: hidden.disclosure(of: $0)) : $0 }
        }
    }
}
