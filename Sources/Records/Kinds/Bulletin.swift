import Syntax

/// A notice to the public on what was done or attained.
///
/// It never changes. A class, so that lists of ten thousand are sorted and kept without copying them.
public final class Bulletin: ProseRecord {
    public static let recordKind = RecordKind.bulletin
    public static let keys: [Key] = [.title, .date, .period, .place, .summary, .author, .movedFrom]

    public let header: Header<Bulletin>
    public let title: TypedText?
    public let date: Day
    public let period: Period?
    public let place: ID<Place>
    public let summary: TypedText?
    public let author: String?
    /// Where the page stood before.
    public let movedFrom: [PagePath]
    public let body: Prose

    init?(_ fields: inout Fields, defaults: Defaults, body: Prose) {
        let header = fields.header(of: Bulletin.self, defaults: defaults)
        let title = fields.optional(.title, as: TypedText.self)
        let date = fields.required(.date, as: Day.self)
        let period = fields.optional(.period, as: Period.self)
        let place = fields.optional(.place, as: Reference<Place>.self)?.id ?? defaults.place
        let summary = fields.optional(.summary, as: TypedText.self)
        let author = fields.optional(.author, as: String.self)
        let movedFrom = fields.list(.movedFrom, of: PagePath.self)
        guard let header, let date, let place else { return nil }
        self.header = header
        self.title = title
        self.date = date
        self.period = period
        self.place = place
        self.summary = summary
        self.author = author
        self.movedFrom = movedFrom
        self.body = body
    }
}

extension Collection<Bulletin> {
    /// Those of one day in the order of their ids.
    public var latestFirst: [Bulletin] {
        let all = Array(self)
        // Numbers are moved about in a third of the time that objects take.
        let order = all.indices.map { (date: all[$0].date, index: $0) }.sorted { one, other in
            one.date == other.date ? all[one.index].id < all[other.index].id : one.date > other.date
        }
        return order.map { all[$0.index] }
    }
}
