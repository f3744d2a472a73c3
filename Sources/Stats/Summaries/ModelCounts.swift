import Records

/// How many models stand where. These are models that the sources name, not all that there may be.
public struct ModelCounts: Sendable {
    public let total: Int
    /// Only statuses that occur, in the vocabulary's order.
    public let byStatus: [(status: ModelStatus, count: Int)]

    public init(_ models: some Collection<Model>) {
        total = models.count
        byStatus = ModelStatus.allCases.compactMap { status in
            let count = models.count { $0.status == status }
            return count > 0 ? (status, count) : nil
        }
    }
}
