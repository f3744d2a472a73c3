import Stats

/// From zero to the whole for shares, else to the largest figure.
struct ChartScale {
    private let largest: Int128

    init(_ figures: [Figure]) {
        largest = figures.filter { $0.disclosure == .open }.map(\.value.magnitude).max() ?? 0
    }

    /// Nil for a figure that is not told: a bar would tell it.
    func thousandths(of figure: Figure) -> Int? {
        guard figure.disclosure == .open else { return nil }
        if let share = figure.share { return Int(Int128(share.part) * 1000 / Int128(share.whole)) }
        return largest > 0 ? Int(max(0, figure.value.magnitude) * 1000 / largest) : 0
    }
}

/// Around some shares, in whole tens of per cent, so that changes among high shares can be seen. For points and lines
/// only: the length of a bar would lie.
struct ShareScale {
    /// In per cent.
    let low: Int
    let high: Int

    init(_ figures: [Figure]) {
        let shares = figures.compactMap { $0.share?.hundredthsOfPercent }
        let (least, largest) = (shares.min() ?? 0, shares.max() ?? 10_000)
        low = max(0, least - 200) / 1000 * 10
        high = min(100, max(low + 10, (largest + 999) / 1000 * 10))
    }

    func thousandths(of share: Share) -> Int {
        (share.hundredthsOfPercent - low * 100) * 10 / (high - low)
    }
}
