import Syntax

/// Commendations of one kind given by one body for one year of merit, counted by kind of recipient. They are awards,
/// not distinct recipients.
public struct Commendation: HeadedRecord {
    public static let recordKind = RecordKind.commendation
    public static let keys: [Key] = [
        .kind, .name, .by, .year, .collective, .individual, .household, .combined, .unspecified, .recipients,
    ]

    public let header: Header<Commendation>
    public let kind: CommendationKind
    /// What the source calls it, where it says more than the kind does: `Cờ thi đua xuất sắc`.
    public let name: String?
    public let by: Reference<Organisation>
    /// The year of merit; decision and ceremony may come later.
    public let year: Int
    public let counts: [RecipientCount]
    public let recipients: [Recipient]

    public struct RecipientCount: Sendable, Hashable {
        public let kind: RecipientKind
        public let count: Int
        public let location: SourceLocation
    }

    /// One that a list names.
    public struct Recipient: Sendable, Hashable {
        static let keys: [Key] = [.name, .kind, .basis]

        /// Tells those apart who share a name; nil where nothing does.
        public let id: String?
        public let name: String
        public let kind: RecipientKind
        /// Always given for a person.
        public let basis: NameBasis?
    }
}

extension Commendation: SetRecord {
    init?(_ fields: inout Fields, defaults: Defaults) {
        let kind = fields.requiredTerm(.kind, as: CommendationKind.self)
        let name = fields.optional(.name, as: String.self)
        let by = fields.required(.by, as: Reference<Organisation>.self)
        let year = fields.optional(.year, as: Int.self) ?? defaults.period.flatMap { $0.kind == .year ? $0.year : nil }
        if year == nil, !fields.has(.year) {
            fields.reportMissing(.year)
        }
        let counts = fields.recipientCounts()
        let recipients = fields.recipients()
        var defaults = defaults
        // Without one of these there is no record, and the lack of an id is not a second fault.
        let label = name.map { "/\(Slug.make(from: $0))" } ?? ""
        defaults.id = defaults.id ?? "\(kind?.rawValue ?? "")/\(year ?? 0)/\(by?.id.text ?? "")\(label)"
        let header = fields.header(of: Commendation.self, defaults: defaults, checkingSlug: false)
        guard let header, let kind, let by, let year else { return nil }
        self.init(
            header: header, kind: kind, name: name, by: by, year: year, counts: counts, recipients: recipients)
    }
}

extension Fields {
    private static let recipientKeys: [(Key, RecipientKind)] = [
        (.collective, .collective), (.individual, .individual), (.household, .household), (.combined, .combined),
        (.unspecified, .notStated),
    ]

    fileprivate mutating func recipientCounts() -> [Commendation.RecipientCount] {
        var counts: [Commendation.RecipientCount] = []
        for (key, kind) in Fields.recipientKeys {
            guard let count = optional(key, as: Int.self) else { continue }
            counts.append(Commendation.RecipientCount(kind: kind, count: count, location: location(of: key)))
        }
        if !Fields.recipientKeys.contains(where: { has($0.0) }) {
            reportMissing(.collective)
        }
        return counts
    }

    fileprivate mutating func recipients() -> [Commendation.Recipient] {
        records(.recipients, allowed: Commendation.Recipient.keys) { fields in
            let id = fields.optional(.id, as: String.self)
            let name = fields.required(.name, as: String.self)
            let kind = fields.requiredTerm(.kind, as: RecipientKind.self)
            let basis = fields.optionalTerm(.basis, as: NameBasis.self)
            if kind == .individual, basis == nil {
                fields.findings.error(.recipientWithoutBasis, at: fields.location)
            }
            guard let name, let kind else { return nil }
            return Commendation.Recipient(id: id, name: name, kind: kind, basis: basis)
        }
    }
}
