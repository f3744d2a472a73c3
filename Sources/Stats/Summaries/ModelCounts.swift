import Records

/// How many models stand where, work by what, and are led by whom. These are models that the sources name, not all that
/// there may be. A model led by two bodies counts for each.
public struct ModelCounts: Sendable {
    public let total: Int
    /// Each list holds only what occurs, in the vocabulary's order.
    public let byStatus: [(status: ModelStatus, count: Int)]
    public let byFamily: [(family: ModelFamily, count: Int)]
    /// The most models first.
    public let byLeader: [(leader: ID<Organisation>, count: Int)]

    public init(_ models: some Collection<Model>) {
        total = models.count
        byStatus = ModelStatus.allCases.map { status in (status, models.count { $0.status == status }) }
            .filter { $0.1 > 0 }
        byFamily = ModelFamily.allCases.map { family in (family, models.count { $0.family == family }) }
            .filter { $0.1 > 0 }
        let leaders = Dictionary(grouping: models.flatMap { Set($0.ledBy.map(\.id)) }) { $0 }
        byLeader = leaders.map { ($0, $1.count) }.sorted { one, other in
            one.1 == other.1 ? one.0 < other.0 : one.1 > other.1
        }
    }
}
