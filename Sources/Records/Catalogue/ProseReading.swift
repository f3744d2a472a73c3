import Syntax

/// What came of reading one prose file, whatever other files hold: so that it can be made beside others, and kept as
/// long as the file stays as it is.
struct ProseReading<Owner: ProseRecord>: Sendable {
    let record: Owner?
    let findings: Findings
    /// Whether not even its fields could be read, so that nobody knows which records it holds.
    let isUnread: Bool
    /// That the record would have if it could be read.
    let unreadID: String?

    /// - Parameter defaults: of the file's record; what the file's path says wrong is added to the findings.
    init(_ file: SourceFile, defaults: (ProseFile, inout Findings) -> Defaults) {
        var findings = Findings()
        let prose = ProseFile(file, kind: Owner.recordKind, findings: &findings)
        isUnread = !findings.diagnostics.all.isEmpty
        guard let prose else {
            (record, unreadID, self.findings) = (nil, nil, findings)
            return
        }
        let defaults = defaults(prose, &findings)
        var fields = Fields(Owner.recordKind, entries: prose.entries, at: prose.location, allowed: Owner.keys)
        record = Owner(&fields, defaults: defaults, body: prose.body)
        findings.append(fields.findings)
        unreadID = record == nil ? fields.optional(.id, as: String.self) ?? prose.id : nil
        self.findings = findings
    }
}

extension RecordReader {
    mutating func proseRecords<Owner: ProseRecord>(
        of type: Owner.Type, defaults: (ProseFile, inout Findings) -> Defaults
    ) -> [Owner] {
        files(of: Owner.recordKind).compactMap { take(ProseReading<Owner>($0, defaults: defaults)) }
    }

    /// The record, with all that was found on the way taken over.
    mutating func take<Owner: ProseRecord>(_ reading: ProseReading<Owner>) -> Owner? {
        take(reading.findings, isPublic: reading.record?.isPublic ?? true)
        if reading.isUnread { unreadKinds.insert(Owner.recordKind) }
        if let id = reading.unreadID { unreadIDs[Owner.recordKind, default: []].insert(id) }
        return reading.record
    }
}
