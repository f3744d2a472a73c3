import Syntax

/// What one source says of one indicator at one place and time.
///
/// It never changes. A class, since there may be a million of them, to be sorted and held by figures.
public final class Observation: Record {
    public static let recordKind = RecordKind.observation
    public static let keys: [Key] = [
        .indicator, .place, .period, .asOf, .value, .of, .universe, .share, .status, .precision, .places,
        .revises, .revision, .revisedOn, .reason,
    ]

    public enum Value: Sendable, Hashable {
        case count(Int)
        /// `of` is nil where the indicator's universe is meant.
        case ratio(part: Int, of: Int?)
        case money(ExactDecimal)
    }

    public let header: Header<Observation>
    public let indicator: Reference<Indicator>
    public let place: ID<Place>
    /// Of a flow, the period it covers; of a stock, the period it is reported for.
    public let period: Period?
    /// Of a stock or a cumulative: its day, or that no source states it.
    public let asOf: Stated<Day>?
    public let value: Value
    /// Where the value stands.
    public let valueLocation: SourceLocation
    /// The per cent that the source prints beside it, to be checked.
    public let statedPercent: ExactDecimal?
    public let universe: Reference<Universe>?
    public let status: FigureStatus
    public let precision: Precision
    /// The places counted, where the source lists them.
    public let places: [Reference<Place>]
    public let revision: Revision?

    init(
        header: Header<Observation>, indicator: Reference<Indicator>, place: ID<Place>, period: Period?,
        asOf: Stated<Day>?, figure: FigureReading, valueLocation: SourceLocation, universe: Reference<Universe>?,
        status: FigureStatus, precision: Precision, places: [Reference<Place>], revision: Revision?
    ) {
        self.header = header
        self.indicator = indicator
        self.place = place
        self.period = period
        self.asOf = asOf
        value = figure.value
        statedPercent = figure.statedPercent
        self.valueLocation = valueLocation
        self.universe = universe
        self.status = status
        self.precision = precision
        self.places = places
        self.revision = revision
    }

    /// That this record takes the place of an earlier one of the same indicator, place and time.
    /// A class, since next to none of a million observations has one.
    public final class Revision: Sendable {
        public let kind: RevisionKind
        public let day: Day
        public let reason: String
        /// The value that was published before.
        public let before: Value
        public let location: SourceLocation

        init(kind: RevisionKind, day: Day, reason: String, before: Value, location: SourceLocation) {
            self.kind = kind
            self.day = day
            self.reason = reason
            self.before = before
            self.location = location
        }
    }
}
