import Records
import Syntax

/// Figures that no record states but that follow from those that are stated: differences of cumulatives, sums over
/// time, then over places.
struct Derivation {
    let catalogue: Catalogue
    let tree: PlaceTree
    private(set) var figures: [FigureAddress: Figure]
    private(set) var byIndicator: [ID<Indicator>: [ID<Place>: [Figure]]] = [:]
    /// Wholes that were held against their parts: a stock belongs to several periods, and is reported once.
    private var checked: Set<FigureAddress> = []

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

    /// What a record states is never replaced, nor a sum but by one that lacks less.
    mutating func add(_ figure: Figure) {
        if let known = figures[figure.address] {
            guard known.isDerived, known.isPartial, !figure.isPartial else { return }
            byIndicator[figure.indicator.id]?[figure.place.id]?.removeAll { $0 === known }
        }
        figures[figure.address] = figure
        index(figure)
    }

    mutating func isFirstCheck(of whole: Figure) -> Bool { checked.insert(whole.address).inserted }
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
            precision: sum.precision, completeness: completeness, hasPartialParts: isPartial,
            receipts: Receipts(formula, of: parts))
    }
}
