import Records
import Syntax

/// Figures that no record states but that follow from those that are stated: differences of cumulatives, sums over
/// time, then over places.
struct Derivation {
    private let catalogue: Catalogue
    let tree: PlaceTree
    private(set) var figures: [FigureAddress: Figure]
    private(set) var byIndicator: [ID<Indicator>: [ID<Place>: [Figure]]] = [:]

    init(_ stated: [FigureAddress: Figure], _ catalogue: Catalogue) {
        self.catalogue = catalogue
        tree = PlaceTree(catalogue.places)
        figures = stated
        for figure in stated.values { index(figure) }
    }

    private mutating func index(_ figure: Figure) {
        byIndicator[figure.indicator.id, default: [:]][figure.place.id, default: []].append(figure)
    }

    /// For each of the periods, and checks that what is stated agrees with what follows.
    mutating func run(over periods: [Period], diagnostics: inout Diagnostics) {
        for indicator in catalogue.indicators { takeDifferences(for: indicator, periods, &diagnostics) }
        for indicator in catalogue.indicators where byIndicator[indicator.id] != nil {
            sumOverTime(indicator, periods, &diagnostics)
            for period in periods { sumOverPlaces(indicator, period, &diagnostics) }
        }
    }

    mutating func add(_ figure: Figure) {
        guard figures[figure.address] == nil else { return }
        figures[figure.address] = figure
        index(figure)
    }
}

extension Figure {
    /// A figure that was added up.
    convenience init(
        _ address: FigureAddress, _ indicator: Indicator, _ place: Place, _ sum: FigureSum, of parts: [Figure],
        _ formula: Receipts.Formula, _ completeness: Completeness?
    ) {
        // A month that is missing at one place is missing in the sum over places too.
        let isPartial = parts.contains(where: \.isPartial)
        self.init(
            address: address, indicator: indicator, place: place, value: sum.value, status: sum.status,
            precision: sum.precision, completeness: completeness, hasPartialParts: isPartial, receipts: Receipts(formula, of: parts))
    }
}
