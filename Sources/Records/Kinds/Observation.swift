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

    /// Only achievements name observations.
    public static let isSoughtOften = false

    public enum Value: Sendable, Hashable {
        case count(Int)
        /// `of` is nil where the indicator's universe is meant.
        case ratio(part: Int, of: Int?)
        case money(ExactDecimal)
    }

    public let isPublic: Bool
    public let indicator: ID<Indicator>
    public let place: ID<Place>
    /// Of a flow, the period it covers; of a stock, the period it is reported for.
    public let period: Period?
    /// Of a stock or a cumulative: its day, or that no source states it.
    public let asOf: Stated<Day>?
    public let value: Value
    public let status: FigureStatus
    public let precision: Precision
    public let sources: [ID<Source>]
    public let location: SourceLocation
    /// Where the value stands.
    public let valueLocation: SourceLocation
    private let extras: Extras?

    init(
        isPublic: Bool, indicator: ID<Indicator>, place: ID<Place>, period: Period?, asOf: Stated<Day>?, value: Value,
        status: FigureStatus, precision: Precision, sources: [ID<Source>], location: SourceLocation,
        valueLocation: SourceLocation, extras: Extras?
    ) {
        self.isPublic = isPublic
        self.indicator = indicator
        self.place = place
        self.period = period
        self.asOf = asOf
        self.value = value
        self.status = status
        self.precision = precision
        self.sources = sources
        self.location = location
        self.valueLocation = valueLocation
        self.extras = extras
    }

    /// What few observations have.
    final class Extras: Sendable {
        let id: String?
        let note: String?
        let statedPercent: ExactDecimal?
        let universe: Reference<Universe>?
        let places: [Reference<Place>]
        let revision: Revision?

        /// Nil where there is none of it.
        init?(
            id: String?, note: String?, statedPercent: ExactDecimal?, universe: Reference<Universe>?,
            places: [Reference<Place>], revision: Revision?
        ) {
            guard
                id != nil || note != nil || statedPercent != nil || universe != nil || !places.isEmpty
                    || revision != nil
            else { return nil }
            self.id = id
            self.note = note
            self.statedPercent = statedPercent
            self.universe = universe
            self.places = places
            self.revision = revision
        }
    }

    /// The per cent that the source prints beside it, to be checked.
    public var statedPercent: ExactDecimal? { extras?.statedPercent }
    public var universe: Reference<Universe>? { extras?.universe }
    /// The places counted, where the source lists them.
    public var places: [Reference<Place>] { extras?.places ?? [] }
    public var revision: Revision? { extras?.revision }
    public var note: String? { extras?.note }

    /// Made at each call: kept by a million observations it would take 100 MB, and it is asked for only to put them in
    /// order.
    public var id: ID<Observation> {
        if let id = extras?.id { return ID(id) }
        var text = TextBytes(capacity: 64)
        text.append(indicator.text)
        text.append(UInt8(ascii: "/"))
        if let period { period.appendCode(to: &text) } else if let day = asOf?.value { day.appendISO(to: &text) }
        text.append(UInt8(ascii: "/"))
        text.append(place.text)
        for day in [asOf?.value, revision?.day] {
            guard let day else { continue }
            text.append(UInt8(ascii: "/"))
            day.appendISO(to: &text)
        }
        return ID(text.text)
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
