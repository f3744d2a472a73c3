/// How much of what a sum ought to hold was reported. It travels with the figure, so that a part is never taken for the
/// whole.
public struct Completeness: Hashable, Sendable {
    public enum Unit: Sendable {
        case months
        /// The lowest places that the list has below the figure's own.
        case places
    }

    public let unit: Unit
    public let reported: Int
    public let expected: Int

    public var isWhole: Bool { reported == expected }
}
