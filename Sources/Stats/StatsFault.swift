import Records
import Syntax

/// Where records contradict each other or arithmetic, as facts; `Wording` says them.
public enum StatsFault: Fault, Equatable {
    case unsourced
    case noDenominator(indicator: String)
    case denominatorDiffers(written: Int, universe: String, count: Int)
    case partExceedsWhole(part: Int, whole: Int)
    /// Both in the decimals that the source prints.
    case percentDiffers(written: ExactDecimal, computed: ExactDecimal)
    /// Right but for being cut off rather than rounded.
    case percentTruncated(written: ExactDecimal, computed: ExactDecimal)
    case percentOfCount
    case universeDiffers(universe: String, count: Int, listed: Int)
    case dayOutsidePeriod(day: Day, period: Period)
    /// A kind of commendation that the law gives to others alone.
    case recipientNotAllowed(CommendationKind, RecipientKind, allowed: RecipientKind)
    /// The place did not exist then.
    case placeNotThere(place: String, time: String)
    case cumulativeShrinks(from: FigureValue, to: FigureValue)
    case twoDenominators(unit: String, Int, Int)
    /// A period that the site reports on and that nothing is known of.
    case periodWithoutData(Period)
    /// A stated whole and the sum of its parts; where parts are missing, they exceed it all the same.
    case sumDiffers(address: String, stated: FigureValue, sum: FigureValue, isWhole: Bool)
    /// Two records of one figure.
    case figureTwice(address: String)
    /// A record replaces one that is not there.
    case revisionOfNothing(address: String)
    /// A record names another value than the one it replaces.
    case revisionOfOther(address: String, current: FigureValue)
    /// A listing of places that is longer or shorter than their number.
    case listDiffers(counted: Int, listed: Int)
    /// A flow stated beside the cumulative that it is the difference of.
    case derivedDiffers(address: String, stated: FigureValue, derived: FigureValue)
    /// A flow can only be derived from a cumulative of the same measure.
    case cannotDerive(from: String)
    /// A universe that a record names, at a place or on a day that it does not hold for.
    case universeNotValid(universe: String)
    /// Several universes of the unit hold for the place and day.
    case universesFit([String])
    /// A replacement that changes nothing, or is older than what it speaks of.
    case idleRevision(address: String)
    /// A published value that changed without a revision.
    case frozenChanged(address: String, frozen: String, current: FigureValue)
    /// A published figure that is gone.
    case frozenGone(address: String, frozen: String)

    public var code: String {
        switch self {
        case .unsourced: "unsourced-figure"
        case .noDenominator: "no-denominator"
        case .denominatorDiffers: "denominator-differs"
        case .partExceedsWhole: "part-exceeds-whole"
        case .percentDiffers: "percent-differs"
        case .percentTruncated: "percent-truncated"
        case .percentOfCount: "percent-of-count"
        case .universeDiffers: "universe-differs"
        case .dayOutsidePeriod: "day-outside-period"
        case .recipientNotAllowed: "recipient-not-allowed"
        case .placeNotThere: "place-not-there"
        case .cumulativeShrinks: "cumulative-shrinks"
        case .twoDenominators: "two-denominators"
        case .periodWithoutData: "period-without-data"
        case .sumDiffers: "sum-differs"
        case .figureTwice: "figure-twice"
        case .revisionOfNothing: "revision-of-nothing"
        case .revisionOfOther: "revision-of-other"
        case .listDiffers: "list-differs"
        case .derivedDiffers: "derived-differs"
        case .cannotDerive: "cannot-derive"
        case .universeNotValid: "universe-not-valid"
        case .universesFit: "several-universes"
        case .idleRevision: "idle-revision"
        case .frozenChanged: "frozen-changed"
        case .frozenGone: "frozen-gone"
        }
    }
}
