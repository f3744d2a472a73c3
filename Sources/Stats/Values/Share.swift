/// A part of a whole, `950/978`, kept as its two whole numbers; a per cent is worked out only to be printed.
public struct Share: Hashable, Sendable {
    public let part: Int
    /// At least 1.
    public let whole: Int

    /// Nil for an empty whole, and for a part that is larger than its whole.
    public init?(part: Int, of whole: Int) {
        guard whole > 0, (0...whole).contains(part) else { return nil }
        self.part = part
        self.whole = whole
    }

    public var rest: Int { whole - part }

    /// In hundredths of a per cent, half up: 950 of 978 is 9714.
    public var hundredthsOfPercent: Int { percent(decimals: 2) }

    /// In units of the last of `decimals` (0 to 6) digits behind the comma, half up.
    public func percent(decimals: Int) -> Int {
        rounded(Int128(part) * 100 * powerOfTen(decimals), over: Int128(whole))
    }

    /// The same, cut off: what a source that does not round prints.
    func truncatedPercent(decimals: Int) -> Int {
        truncated(Int128(part) * 100 * powerOfTen(decimals), over: Int128(whole))
    }

    /// This share less the other, in hundredths of a percentage point, half away from zero.
    public func pointsAbove(_ other: Share) -> Int {
        let difference = Int128(part) * Int128(other.whole) - Int128(other.part) * Int128(whole)
        return rounded(difference * 10_000, over: Int128(whole) * Int128(other.whole))
    }
}
