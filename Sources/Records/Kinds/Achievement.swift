import Syntax

/// One result of the movement: its numbers and its story in one file.
public struct Achievement: HeadedRecord {
    public static let recordKind = RecordKind.achievement
    public static let keys: [Key] = [
        .title, .summary, .period, .date, .place, .group, .figures, .commendations, .models, .asOf, .status,
        .movedFrom,
    ]

    public let header: Header<Achievement>
    public let title: TypedText?
    public let summary: TypedText?
    public let period: Period
    public let date: Day?
    public let place: ID<Place>
    public let group: IndicatorGroup?
    public let models: [Reference<Model>]
    /// Ids of the observations and commendations in its front matter, in the order written.
    public let observations: [ID<Observation>]
    public let commendations: [ID<Commendation>]
    /// Where the page stood before.
    public let movedFrom: [PagePath]
    public let body: Prose
}
