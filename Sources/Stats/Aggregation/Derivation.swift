import Records
import Syntax

/// Figures that no record states but that follow from those that are stated: differences of cumulatives, sums over
/// time, then over places.
struct Derivation {
    let catalogue: Catalogue
    let tree: PlaceTree
    private(set) var shelf: FigureShelf
    /// Wholes that were held against their parts: a stock belongs to several periods, and is reported once.
    private var checked: Set<FigureAddress> = []

    init(_ stated: FigureShelf, _ catalogue: Catalogue) {
        self.catalogue = catalogue
        tree = PlaceTree(catalogue.places)
        shelf = stated
    }

    /// For each of the periods, and checks that what is stated agrees with what follows.
    mutating func run(over periods: [Period], diagnostics: inout Diagnostics) {
        let indicators = catalogue.indicators
        for position in indicators.indices { takeDifferences(for: position, periods, &diagnostics) }
        for position in indicators.indices where !shelf.places(of: position).isEmpty {
            sumOverTime(position, periods, &diagnostics)
            for period in periods { sumOverPlaces(position, period, &diagnostics) }
        }
    }

    /// What a record states is never replaced, nor a sum but by one that lacks less.
    mutating func add(_ figure: Figure) {
        if let known = shelf.figure(at: figure.time, in: figure.series) {
            guard known.isDerived, known.isPartial, !figure.isPartial else { return }
        }
        shelf.put(figure)
    }

    mutating func isFirstCheck(of whole: Figure) -> Bool { checked.insert(whole.address).inserted }
}

extension Figure {
    /// A figure that was added up.
    convenience init(
        _ series: Series, _ indicator: Indicator, _ place: Place, _ time: FigureTime, _ sum: FigureSum,
        of parts: [Figure], _ formula: Receipts.Formula, _ completeness: Completeness?
    ) {
        // A month that is missing at one place is missing in the sum over places too.
        let isPartial = parts.contains(where: \.isPartial)
        self.init(
            series, indicator: indicator, place: place, time: time, value: sum.value, status: sum.status,
            precision: sum.precision, completeness: completeness, hasPartialParts: isPartial,
            receipts: Receipts(formula, of: parts))
    }
}
