import Syntax

/// Something held on a day: how many sessions, and how many attendances (`lượt người`, which are not people).
public struct Activity: HeadedRecord {
    public static let recordKind = RecordKind.activity
    public static let keys: [Key] = [.name, .kind, .date, .place, .sessions, .attendances]

    public let header: Header<Activity>
    public let name: String?
    public let kind: ActivityKind
    public let date: Day
    public let place: ID<Place>
    public let sessions: Int
    public let attendances: Int?
}

extension Activity: SetRecord {
    init?(_ fields: inout Fields, defaults: Defaults) {
        let header = fields.header(of: Activity.self, defaults: defaults)
        let name = fields.optional(.name, as: String.self)
        let kind = fields.requiredTerm(.kind, as: ActivityKind.self)
        let date = fields.required(.date, as: Day.self)
        let place = fields.optional(.place, as: Reference<Place>.self)?.id ?? defaults.place
        let sessions = fields.optional(.sessions, as: Int.self) ?? 1
        let attendances = fields.optional(.attendances, as: Int.self)
        guard let header, let kind, let date, let place else { return nil }
        self.init(
            header: header, name: name, kind: kind, date: date, place: place, sessions: sessions,
            attendances: attendances)
    }
}
