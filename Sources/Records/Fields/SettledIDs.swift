/// Ids of public records that are there for certain: naming one of these needs no check once all records are read, so that
/// a million observations need not be remembered for it.
struct SettledIDs: Sendable {
    /// Of a few kinds: looking through them takes less than hashing one.
    private var kinds: [(kind: RecordKind, ids: Set<String>)] = []

    func contains(_ kind: RecordKind, _ id: String) -> Bool {
        kinds.first { $0.kind == kind }?.ids.contains(id) ?? false
    }

    mutating func insert<Element: Record>(_ records: RecordSet<Element>) {
        kinds.append((Element.recordKind, Set(records.published.map(\.id.text))))
    }
}
