/// How much of what a sum ought to hold was reported. It travels with the figure, so that a part is never taken for the
/// whole.
public struct Completeness: Hashable, Sendable {
    public enum Unit: Sendable {
        case months
        /// Of the lowest tier that reports the indicator at all.
        case places
    }

    public let unit: Unit
    public let reported: Int
    public let expected: Int

    public var isWhole: Bool { reported == expected }
}
