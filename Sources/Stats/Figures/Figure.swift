import Records

/// A number fit to be published: a value with its unit, place, time, denominator, status and receipts.
///
/// It never changes. A class, since figures are handed about by the hundred thousand.
public final class Figure: Sendable {
    public let indicator: Indicator
    public let place: Place
    public let time: FigureTime
    /// Where its indicator and place stand in the catalogue.
    let series: Series
    public let value: FigureValue
    public let status: FigureStatus
    public let precision: Precision
    /// Of a figure that was added up; nil where a record states it.
    public let completeness: Completeness?
    /// Whether one of its parts is itself a sum that lacks something.
    let hasPartialParts: Bool
    /// What it was before, the last replaced value first; empty for one that never changed.
    public let revisions: [Revision]
    public let disclosure: Disclosure
    public let receipts: Receipts

    /// Not all that ought to be in it was reported.
    public var isPartial: Bool { hasPartialParts || completeness.map { !$0.isWhole } ?? false }

    init(
        _ series: Series, indicator: Indicator, place: Place, time: FigureTime, value: FigureValue,
        status: FigureStatus, precision: Precision, completeness: Completeness? = nil, hasPartialParts: Bool = false,
        revisions: [Revision] = [], disclosure: Disclosure = .open, receipts: Receipts
    ) {
        self.series = series
        self.indicator = indicator
        self.place = place
        self.time = time
        self.value = value
        self.status = status
        self.precision = precision
        self.completeness = completeness
        self.hasPartialParts = hasPartialParts
        self.revisions = revisions
        self.disclosure = disclosure
        self.receipts = receipts
    }

    public var address: FigureAddress { FigureAddress(indicator: indicator.id, time: time, place: place.id) }

    /// Nil where the figure has no denominator, is hedged and so too rough for a share, or is not to be told.
    public var share: Share? {
        guard case .ratio(let share) = value, precision == .exact, disclosure == .open else { return nil }
        return share
    }

    /// The same figure with another past, or told to readers in another way.
    func with(revisions: [Revision]? = nil, disclosure: Disclosure? = nil) -> Figure {
        Figure(
            series, indicator: indicator, place: place, time: time, value: value, status: status, precision: precision,
            completeness: completeness, hasPartialParts: hasPartialParts, revisions: revisions ?? self.revisions,
            disclosure: disclosure ?? self.disclosure, receipts: receipts)
    }
}

public enum FigureValue: Hashable, Sendable {
    case count(Int)
    case ratio(Share)
    case money(ExactDecimal)
}

/// What tells one figure from every other.
public struct FigureAddress: Hashable, Sendable {
    public let indicator: ID<Indicator>
    public let time: FigureTime
    public let place: ID<Place>
}

/// When a figure holds.
public enum FigureTime: Hashable, Sendable {
    /// A flow: over the whole period.
    case over(Period)
    /// A stock or cumulative on a day.
    case asOf(Day)
    /// A stock or cumulative whose day no source states; it belongs to the period for which it was reported.
    case reportedFor(Period)

    /// Whether a report on `period` may print the figure. A stock counts as of any day in the period, never after it.
    public func belongs(to period: Period) -> Bool {
        switch self {
        case .over(let own), .reportedFor(let own): own == period
        case .asOf(let day): period.contains(day)
        }
    }

    /// The days that it may speak of; one alone for a stock whose day is known.
    public var days: ClosedRange<Day> {
        switch self {
        case .over(let period), .reportedFor(let period): period.days
        case .asOf(let day): day...day
        }
    }

    var firstDay: Day { days.lowerBound }

    public var lastDay: Day { days.upperBound }

    /// The code used in addresses: `2019-10m`, or `2019-10-31` for a day.
    public var code: String {
        switch self {
        case .over(let period), .reportedFor(let period): period.code
        case .asOf(let day): day.iso
        }
    }
}

/// As figures of one series are kept: flows by their periods, days before periods that stand for an unknown day.
extension FigureTime: Comparable {
    public static func < (one: FigureTime, other: FigureTime) -> Bool {
        switch (one, other) {
        case (.over(let one), .over(let other)), (.reportedFor(let one), .reportedFor(let other)): one < other
        case (.asOf(let one), .asOf(let other)): one < other
        case (.over, _), (.asOf, .reportedFor): true
        default: false
        }
    }
}
