import Syntax

/// What reading fields leaves behind besides their values: faults, and references to be checked once all ids are known.
struct Findings: Sendable {
    /// A record that is named but perhaps not there.
    struct Naming: Sendable {
        let kind: RecordKind
        let id: String
        let location: SourceLocation
        /// Whether the record that names it is public, and so may name only public ones.
        var isPublic = true
    }

    var diagnostics = Diagnostics()
    private(set) var namings: [Naming] = []
    private(set) var settled: SettledIDs

    init(settled: SettledIDs = SettledIDs()) {
        self.settled = settled
    }

    mutating func error(_ fault: RecordFault, at location: SourceLocation, related: [SourceLocation] = []) {
        diagnostics.error(fault, at: location, related: related)
    }
}

extension Findings {
    mutating func name(_ kind: RecordKind, id: String, at location: SourceLocation) {
        guard !settled.contains(kind, id) else { return }
        namings.append(Naming(kind: kind, id: id, location: location))
    }

    /// Naming one of these needs no check later.
    mutating func settle<Element: Record>(_ records: RecordSet<Element>) { settled.insert(records) }

    /// - Parameter isPublic: whether the record that they are about is.
    mutating func take(_ others: Findings, isPublic: Bool) {
        diagnostics.append(others.diagnostics)
        for var naming in others.namings where !settled.contains(naming.kind, naming.id) {
            naming.isPublic = isPublic
            namings.append(naming)
        }
    }

    mutating func append(_ others: Findings) {
        diagnostics.append(others.diagnostics)
        namings += others.namings
    }
}
