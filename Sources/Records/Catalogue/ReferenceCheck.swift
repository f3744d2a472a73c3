import Syntax

/// Whether every record that is named is there, and public where it is named in public.
struct ReferenceCheck {
    private var known: [RecordKind: [String: Bool]] = [:]
    private let unreadIDs: [RecordKind: Set<String>]
    private let unreadKinds: Set<RecordKind>
    private var guesses = Guesses()

    init(_ reader: RecordReader) {
        unreadIDs = reader.unreadIDs
        unreadKinds = reader.unreadKinds
    }

    mutating func add<Element: Record>(_ records: RecordSet<Element>) {
        for record in records { known[Element.recordKind, default: [:]][record.id.text] = record.isPublic }
    }

    mutating func check(_ namings: [Findings.Naming], diagnostics: inout Diagnostics) {
        for naming in namings where !unreadKinds.contains(naming.kind) {
            switch known[naming.kind]?[naming.id] {
            case true?: break
            case false? where naming.isPublic:
                diagnostics.error(RecordFault.notPublic(naming.kind, id: naming.id), at: naming.location)
            case false?: break
            case nil where unreadIDs[naming.kind]?.contains(naming.id) == true: break
            case nil: diagnostics.error(unknown(naming), at: naming.location)
            }
        }
    }

    private mutating func unknown(_ naming: Findings.Naming) -> RecordFault {
        let ids = known[naming.kind] ?? [:]
        let near = guesses.nearest(to: naming.id, among: ids.keys.sorted())
        return .unknownReference(naming.kind, id: naming.id, nearest: near)
    }
}
