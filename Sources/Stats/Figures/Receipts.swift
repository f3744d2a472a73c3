import Records
import Syntax

/// How a figure came about, down to the record, the file and the line.
public struct Receipts: Sendable {
    public let formula: Formula
    /// The records that went in.
    public let observations: [ID<Observation>]
    /// Where the numbers stand in them.
    public let records: [SourceLocation]
    /// Never empty.
    public let sources: [ID<Source>]
    /// The shared denominator that was used or agreed with.
    public let universe: ID<Universe>?
    public let note: String?

    public enum Formula: String, Sendable, Hashable {
        /// The value as one record states it.
        case stated
        /// The part as one record states it, over the count of a universe.
        case statedOverUniverse = "stated-over-universe"
        /// Added up from shorter periods.
        case sumOfPeriods = "sum-of-periods"
        /// Added up from the places below.
        case sumOfPlaces = "sum-of-places"
        /// One cumulative less an earlier one.
        case difference
    }
}
