import Records
import Syntax

/// Whether figures that were frozen when they were published still have their values. A new value must come by a
/// revision that is on record; a sum may change with the parts that were revised.
struct FreezeCheck {
    private let frozen: RecordSet<FrozenFigure>

    init(_ frozen: RecordSet<FrozenFigure>) {
        self.frozen = frozen
    }

    func check(_ figures: [Figure], diagnostics: inout Diagnostics) {
        guard !frozen.isEmpty else { return }
        let byText = Dictionary(figures.map { ($0.address.text, $0) }) { first, _ in first }
        let revised = Set(figures.filter { !$0.revisions.isEmpty }.flatMap(\.receipts.observations).map(\.id))
        for lock in frozen {
            guard let figure = byText[lock.figure] else {
                let fault = StatsFault.frozenGone(address: lock.figure, frozen: lock.value)
                diagnostics.error(fault, at: lock.location)
                continue
            }
            let known = [figure.value.plainText] + figure.revisions.map(\.before.plainText)
            let hasRevisedParts = figure.isDerived && figure.receipts.observations.contains { revised.contains($0.id) }
            guard !known.contains(lock.value), !hasRevisedParts else { continue }
            let fault = StatsFault.frozenChanged(address: lock.figure, frozen: lock.value, current: figure.value)
            diagnostics.error(fault, at: lock.valueLocation, related: figure.receipts.records)
        }
    }
}

extension Figure {
    /// Worked out from others rather than stated.
    public var isDerived: Bool {
        switch receipts.formula {
        case .stated, .statedOverUniverse: false
        case .sumOfPeriods, .sumOfPlaces, .difference: true
        }
    }
}

extension FigureValue {
    /// In plain digits, the same in every language: `950/978`, `7167`, `1250,5`.
    public var plainText: String {
        switch self {
        case .count(let count): "\(count)"
        case .ratio(let share): "\(share.part)/\(share.whole)"
        case .money(let amount): amount.plainText
        }
    }
}

extension ExactDecimal {
    /// In plain digits with a comma: `-1250,5`.
    public var plainText: String {
        guard decimals > 0 else { return "\(digits)" }
        let text = "\(digits.magnitude)"
        let padded = String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
        return "\(digits < 0 ? "-" : "")\(padded.dropLast(decimals)),\(padded.suffix(decimals))"
    }
}
