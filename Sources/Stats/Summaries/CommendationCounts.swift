import Records

/// Commendations of one year of merit, counted as awards: somebody commended twice counts twice.
public struct CommendationCounts: Sendable {
    public let rows: [Commendation]
    /// Awards by form, level of the giver and kind of recipient; only what occurs, in the order of the vocabularies.
    public let cells: [Cell]

    public struct Cell: Sendable, Hashable {
        public let kind: CommendationKind
        /// Nil where the giver's level is not known.
        public let level: OrganisationLevel?
        public let recipient: RecipientKind
        public let count: Int
    }

    /// By the order of the law, then the highest body first.
    init(in period: Period, _ catalogue: Catalogue) {
        let ofYear = catalogue.commendations.filter { period.kind == .year && $0.year == period.year }
        self.init(ofYear, catalogue.organisations)
    }

    public init(_ commendations: [Commendation], _ organisations: RecordSet<Organisation>) {
        func rank(_ commendation: Commendation) -> (Int, Int) {
            let level = organisations[commendation.by.id]?.level
            return (
                CommendationKind.allCases.firstIndex(of: commendation.kind) ?? 0,
                level.flatMap(OrganisationLevel.allCases.firstIndex) ?? OrganisationLevel.allCases.count
            )
        }
        rows = commendations.sorted { one, other in
            rank(one) == rank(other) ? one.id < other.id : rank(one) < rank(other)
        }
        cells = CommendationCounts.cells(of: commendations, organisations)
    }

    private static func cells(of commendations: [Commendation], _ organisations: RecordSet<Organisation>) -> [Cell] {
        let levels: [OrganisationLevel?] = OrganisationLevel.allCases + [nil]
        var cells: [Cell] = []
        for kind in CommendationKind.allCases {
            let ofKind = commendations.filter { $0.kind == kind }
            for level in ofKind.isEmpty ? [] : levels {
                let own = ofKind.filter { organisations[$0.by.id]?.level == level }
                for recipient in RecipientKind.allCases {
                    let counts = own.compactMap { $0.count(of: recipient) }
                    guard !counts.isEmpty else { continue }
                    cells.append(Cell(kind: kind, level: level, recipient: recipient, count: counts.reduce(0, +)))
                }
            }
        }
        return cells
    }

    /// Forms that any cell has, by the order of the law.
    public var forms: [CommendationKind] {
        CommendationKind.allCases.filter { form in cells.contains { $0.kind == form } }
    }

    public func total(of form: CommendationKind) -> Int {
        cells.filter { $0.kind == form }.reduce(0) { $0 + $1.count }
    }

    public func total(of form: CommendationKind, _ recipient: RecipientKind) -> Int {
        cells.filter { $0.kind == form && $0.recipient == recipient }.reduce(0) { $0 + $1.count }
    }

    /// Levels that any cell has, the highest first.
    public var levels: [OrganisationLevel] {
        OrganisationLevel.allCases.filter { level in cells.contains { $0.level == level } }
    }

    public func total(of kind: RecipientKind, at level: OrganisationLevel) -> Int {
        cells.filter { $0.level == level && $0.recipient == kind }.reduce(0) { $0 + $1.count }
    }

    /// How many different recipients of the kind there are; nil unless every award of it names its recipient by an id,
    /// since names alone are shared.
    public func distinctRecipients(of kind: RecipientKind) -> Int? {
        let ids = rows.flatMap { row in row.recipients.filter { $0.kind == kind }.compactMap(\.id) }
        return ids.isEmpty || ids.count != total(of: kind) ? nil : Set(ids).count
    }

    /// Kinds of recipient that any row counts, in the vocabulary's order.
    public var recipientKinds: [RecipientKind] {
        RecipientKind.allCases.filter { kind in rows.contains { $0.count(of: kind) != nil } }
    }

    public func total(of kind: RecipientKind) -> Int {
        rows.reduce(0) { $0 + ($1.count(of: kind) ?? 0) }
    }
}

extension Commendation {
    /// Nil where the source counts no such recipients, which is not the same as counting none.
    public func count(of kind: RecipientKind) -> Int? {
        counts.first { $0.kind == kind }?.count
    }
}
