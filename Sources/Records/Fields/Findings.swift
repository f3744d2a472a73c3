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
    var namings: [Naming] = []

    mutating func error(_ fault: RecordFault, at location: SourceLocation, related: [SourceLocation] = []) {
        diagnostics.error(fault, at: location, related: related)
    }
}

extension Findings {
    mutating func append(_ others: Findings) {
        diagnostics.append(others.diagnostics)
        namings += others.namings
    }
}
