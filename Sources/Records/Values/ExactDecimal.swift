/// A decimal number kept exactly as it was written: `98,59` is 9859 with two decimals.
public struct ExactDecimal: Hashable, Sendable {
    /// The number without its comma.
    public let digits: Int
    /// How many of the digits stand behind the comma, 0 to 6.
    public let decimals: Int

    public init(digits: Int, decimals: Int) {
        self.digits = digits
        self.decimals = decimals
    }
}
