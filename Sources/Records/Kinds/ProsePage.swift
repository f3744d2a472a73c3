import Syntax

/// A page of prose that belongs to no period, such as the one about the site.
public struct ProsePage: HeadedRecord {
    public static let recordKind = RecordKind.page
    public static let keys: [Key] = [.title, .summary, .movedFrom]

    public let header: Header<ProsePage>
    public let title: TypedText?
    public let summary: TypedText?
    /// Where the page stood before.
    public let movedFrom: [PagePath]
    public let body: Prose
}

extension ProsePage: ProseRecord {
    init?(_ fields: inout Fields, defaults: Defaults, body: Prose) {
        let header = fields.header(of: ProsePage.self, defaults: defaults)
        let title = fields.optional(.title, as: TypedText.self)
        let summary = fields.optional(.summary, as: TypedText.self)
        let movedFrom = fields.list(.movedFrom, of: PagePath.self)
        guard let header else { return nil }
        self.init(header: header, title: title, summary: summary, movedFrom: movedFrom, body: body)
    }
}
