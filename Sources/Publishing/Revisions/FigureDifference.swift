import Records
import Stats
import Wording

/// A figure, or the awards of one kind, giver and year, whose published numbers are not what they were; in words.
public struct FigureDifference: Sendable {
    public enum Kind: String, Sendable {
        case added, removed, changed
        /// The figure is what it was; a comparison, a target or a rank of it is not.
        case followed
    }

    public let kind: Kind
    /// As links write it: `ap-khu-pho-an-toan/2019-10m/ben-tre`, or the id of a commendation.
    public let address: String
    /// Indicator, place and time.
    public let name: String
    /// Worked out from others rather than stated.
    public let isDerived: Bool
    public let numbers: [Number]
    /// Addresses of the changed figures that it was worked out from or is compared with.
    public let followsFrom: [String]
    /// The revisions that are recorded now and were not before, the last one first.
    public let reasons: [Reason]
    /// Its value changed, or it is gone, and no record says why.
    public let lacksReason: Bool
    /// Paths of the pages that print it and are not what they were.
    public let pages: [String]
    public let sentences: [Sentence]

    /// One of the numbers that are told of it.
    public struct Number: Sendable, Equatable {
        /// Stable across languages: `value`, `share`, `status`, `sources`, `completeness`, `on-year/2019-10m`, …; of
        /// awards the kind of recipient.
        public let key: String
        public let label: String
        /// Nil where there was none.
        public let before: String?
        public let after: String?

        /// Whether it is what was counted, rather than what is said of that.
        var isCount: Bool { key == "value" || RecipientKind(rawValue: key) != nil }
    }

    public struct Reason: Sendable {
        /// `revision` or `correction`.
        public let kind: String
        /// ISO 8601.
        public let day: String
        public let reason: String
        /// All of it in words, with the value before.
        public let sentence: String
    }

    /// A sentence of prose that quotes it, as readers read it.
    public struct Sentence: Sendable {
        /// The page's path.
        public let page: String
        /// The file and its line, relative to the content folder; of the new state where it is still there.
        public let place: String
        public let before: String?
        public let after: String?
    }
}

extension FigureDifference.Reason {
    /// Those that `figure` has beyond what was recorded before. Of a number that is not told, none: a reason could tell it.
    static func reasons(of figure: Figure, since count: Int, _ words: FigureWords) -> [FigureDifference.Reason] {
        zip(figure.revisions, words.revisions(figure)).prefix(max(0, figure.revisions.count - count)).map {
            FigureDifference.Reason(kind: $0.kind.rawValue, day: $0.day.iso, reason: $0.reason, sentence: $1)
        }
    }
}
