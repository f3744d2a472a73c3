import Syntax

/// A body that leads models or gives commendations; its level is theirs.
public struct Organisation: HeadedRecord {
    public static let recordKind = RecordKind.organisation
    public static let keys: [Key] = [.name, .nameEnglish, .kind, .level, .place, .validFrom, .validTo]

    public let header: Header<Organisation>
    public let name: String
    public let nameEnglish: String?
    public let kind: OrganisationKind
    public let level: OrganisationLevel?
    public let place: Reference<Place>?
    public let validity: Validity
}

extension Organisation: SetRecord {
    init?(_ fields: inout Fields, defaults: Defaults) {
        let header = fields.header(of: Organisation.self, defaults: defaults)
        let name = fields.required(.name, as: String.self)
        let nameEnglish = fields.optional(.nameEnglish, as: String.self)
        let kind = fields.requiredTerm(.kind, as: OrganisationKind.self)
        let level = fields.optionalTerm(.level, as: OrganisationLevel.self)
        let place = fields.optional(.place, as: Reference<Place>.self)
        let validity = fields.validity()
        guard let header, let name, let kind else { return nil }
        self.init(
            header: header, name: name, nameEnglish: nameEnglish, kind: kind, level: level, place: place,
            validity: validity)
    }
}
