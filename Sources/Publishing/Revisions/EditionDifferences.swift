import Records
import Stats
import Wording

/// Every published number that is not what it was in an earlier state of the content.
public struct EditionDifferences: Sendable {
    /// In the order in which the newer state lists its figures, then counts of awards; those that are gone behind each.
    public let figures: [FigureDifference]
    /// Faults of either state: figures that they concern may be missing.
    public let errorsBefore: Int
    public let errorsAfter: Int

    public init(from old: Edition, to new: Edition, in language: Language) {
        errorsBefore = old.errors
        errorsAfter = new.errors
        figures = EditionComparison(old, new, PageWords(language)).differences
    }

    public var isEmpty: Bool { figures.isEmpty }
}
