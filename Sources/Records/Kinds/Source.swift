import Syntax

/// A document that figures are taken from.
public struct Source: HeadedRecord {
    public static let recordKind = RecordKind.source
    public static let keys: [Key] = [.kind, .title, .publisher, .author, .number, .date, .url]

    public let header: Header<Source>
    public let kind: SourceKind
    public let title: String
    public let publisher: String
    public let author: String?
    public let number: String?
    public let date: Stated<Day>
    public let url: WebAddress?
}

extension Source: SetRecord {
    init?(_ fields: inout Fields, defaults: Defaults) {
        let header = fields.header(of: Source.self, defaults: defaults)
        let kind = fields.requiredTerm(.kind, as: SourceKind.self)
        let title = fields.required(.title, as: String.self)
        let publisher = fields.required(.publisher, as: String.self)
        let author = fields.optional(.author, as: String.self)
        let number = fields.optional(.number, as: String.self)
        let date = fields.required(.date, as: Stated<Day>.self)
        let url = fields.optional(.url, as: WebAddress.self)
        guard let header, let kind, let title, let publisher, let date else { return nil }
        self.init(
            header: header, kind: kind, title: title, publisher: publisher, author: author, number: number,
            date: date, url: url)
    }
}
