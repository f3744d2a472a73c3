import Records

/// Commendations of one year of merit, counted as awards: somebody commended twice counts twice.
public struct CommendationCounts: Sendable {
    public let rows: [Commendation]

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
