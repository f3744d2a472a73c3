import Syntax

/// A community programme (`mô hình`). Its numbers are observations of indicators that name it.
public struct Model: HeadedRecord {
    public static let recordKind = RecordKind.model
    public static let keys: [Key] = [.name, .nameEnglish, .aliases, .family, .ledBy, .started, .status, .movedFrom]

    public let header: Header<Model>
    public let name: String
    public let nameEnglish: String?
    public let aliases: [String]
    public let family: ModelFamily
    public let ledBy: [Reference<Organisation>]
    public let started: Day?
    public let status: ModelStatus
    /// Where the page stood before.
    public let movedFrom: [PagePath]
    public let body: Prose
}

extension Model: ProseRecord {
    init?(_ fields: inout Fields, defaults: Defaults, body: Prose) {
        let header = fields.header(of: Model.self, defaults: defaults)
        let name = fields.required(.name, as: String.self)
        let nameEnglish = fields.optional(.nameEnglish, as: String.self)
        let aliases = fields.list(.aliases, of: String.self)
        let family = fields.optionalTerm(.family, as: ModelFamily.self) ?? .notStated
        let ledBy = fields.list(.ledBy, of: Reference<Organisation>.self)
        let started = fields.optional(.started, as: Day.self)
        let status = fields.requiredTerm(.status, as: ModelStatus.self)
        let movedFrom = fields.list(.movedFrom, of: PagePath.self)
        guard let header, let name, let status else { return nil }
        self.init(
            header: header, name: name, nameEnglish: nameEnglish, aliases: aliases, family: family, ledBy: ledBy,
            started: started, status: status, movedFrom: movedFrom, body: body)
    }
}
