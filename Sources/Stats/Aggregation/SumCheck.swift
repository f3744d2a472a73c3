import Syntax

/// A stated whole beside the sum of its parts: they must be equal if all parts are there, and else the parts must not
/// exceed the whole.
struct SumCheck {
    let whole: Figure
    let parts: [Figure]
    let sum: FigureSum
    let isWhole: Bool

    /// - Returns: whether they disagree, which has then been reported.
    @discardableResult
    func check(_ diagnostics: inout Diagnostics) -> Bool {
        let isWhole = isWhole && coversDenominator
        let (stated, added) = (whole.value.magnitude, sum.value.magnitude)
        guard isWhole ? added != stated : added > stated || exceedsDenominator,
            let place = whole.receipts.records.first
        else { return false }
        let fault = StatsFault.sumDiffers(
            address: whole.address.text, stated: whole.value, sum: sum.value, isWhole: isWhole)
        diagnostics.error(fault, at: place, related: parts.flatMap(\.receipts.records))
        return true
    }

    /// The parts of a whole cannot have more in all than the whole has.
    private var exceedsDenominator: Bool {
        guard case .ratio(let stated) = whole.value, case .ratio(let added) = sum.value else { return false }
        return added.whole > stated.whole
    }

    /// Parts of a ratio are all there only if their denominators make up the whole one: a list of places may be shorter
    /// than what the whole counts.
    private var coversDenominator: Bool {
        guard case .ratio(let stated) = whole.value, case .ratio(let added) = sum.value else { return true }
        return stated.whole == added.whole
    }
}
