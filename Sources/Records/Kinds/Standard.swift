import Syntax

/// A standard that places or units attain, with the rule it is judged by.
public struct Standard: HeadedRecord {
    public static let recordKind = RecordKind.standard
    public static let keys: [Key] = [.name, .nameEnglish, .rule, .appliesTo, .validFrom, .validTo]

    public let header: Header<Standard>
    public let name: String
    public let nameEnglish: String?
    public let rule: String?
    public let appliesTo: [String]
    public let validity: Validity
}

extension Standard: SetRecord {
    init?(_ fields: inout Fields, defaults: Defaults) {
        let header = fields.header(of: Standard.self, defaults: defaults)
        let name = fields.required(.name, as: String.self)
        let nameEnglish = fields.optional(.nameEnglish, as: String.self)
        let rule = fields.optional(.rule, as: String.self)
        let appliesTo = fields.list(.appliesTo, of: String.self)
        let validity = fields.validity()
        guard let header, let name else { return nil }
        self.init(
            header: header, name: name, nameEnglish: nameEnglish, rule: rule, appliesTo: appliesTo,
            validity: validity)
    }
}
