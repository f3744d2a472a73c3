import Syntax

/// Reads the records of one kind after the other, keeping all that is found wrong and all that is named on the way.
struct RecordReader: Sendable {
    let plan: FilePlan
    var findings: Findings
    /// Ids of records that could not be read: naming one of these is no second fault.
    var unreadIDs: [RecordKind: Set<String>] = [:]
    /// Kinds with a file that could not be read at all, so that not all of their ids are known.
    var unreadKinds: Set<RecordKind> = []
    private var unknownKeys = UnknownKeys()

    init(_ files: [SourceFile]) {
        findings = Findings()
        plan = FilePlan(files, findings: &findings)
    }

    mutating func records<Owner: SetRecord>(of type: Owner.Type, defaults: Defaults) -> [Owner] {
        records { reader, item in
            var defaults = defaults
            defaults.id = item.id
            return reader.record(item, defaults: defaults)
        }
    }

    /// File by file, so that no more than one is held as bare text.
    mutating func records<Owner: Record>(_ decode: (inout RecordReader, SetFile.Item) -> Owner?) -> [Owner] {
        var records: [Owner] = []
        for file in files(of: Owner.recordKind) {
            let limit = findings.diagnostics.errorCount + Diagnostics.errorLimit
            for item in items(in: file, of: Owner.self) {
                guard findings.diagnostics.errorCount < limit else {
                    findings.diagnostics.stop(at: file.start)
                    unreadKinds.insert(Owner.recordKind)
                    break
                }
                if let record = decode(&self, item) { records.append(record) }
            }
        }
        return records
    }

    mutating func record<Owner: SetRecord>(_ item: SetFile.Item, defaults: Defaults) -> Owner? {
        read(item, id: defaults.id) { Owner(&$0, defaults: defaults) }
    }

    mutating func items<Owner: Record>(of type: Owner.Type) -> [SetFile.Item] {
        files(of: Owner.recordKind).flatMap { items(in: $0, of: type) }
    }

    private mutating func items<Owner: Record>(in file: SourceFile, of type: Owner.Type) -> SetFile {
        reading(Owner.recordKind) { findings in SetFile(file, keys: Owner.keys, findings: &findings) }
    }

    mutating func proseFiles(of kind: RecordKind) -> [ProseFile] {
        files(of: kind).compactMap { file in
            reading(kind) { findings in ProseFile(file, kind: kind, findings: &findings) }
        }
    }

    func files(of kind: RecordKind) -> [SourceFile] { plan.files[kind] ?? [] }

    /// Reads one record by `decode`, and takes over what was found on the way.
    mutating func read<Owner: Record>(
        _ item: SetFile.Item, id: String?, decode: (inout Fields) -> Owner?
    ) -> Owner? {
        read(item.text, at: item.location, id: id, decode: decode)
    }

    mutating func read<Owner: Record>(
        _ text: RecordText, at location: SourceLocation, id: String?, decode: (inout Fields) -> Owner?
    ) -> Owner? {
        var fields = Fields(
            Owner.recordKind, text, at: location, allowed: Owner.keys, after: unknownKeys, settled: findings.settled)
        // A row has none of its own.
        if case .entries = text { unknownKeys = fields.unknownKeys }
        let record = decode(&fields)
        take(fields.findings, isPublic: record?.isPublic ?? true)
        if record == nil, let id = fields.optional(.id, as: String.self) ?? id {
            unreadIDs[Owner.recordKind, default: []].insert(id)
        }
        return record
    }

    mutating func take(_ others: Findings, isPublic: Bool) { findings.take(others, isPublic: isPublic) }

    /// A file that is not even well formed may hold records that others name.
    private mutating func reading<Value>(_ kind: RecordKind, _ read: (inout Findings) -> Value) -> Value {
        let before = findings.diagnostics.all.count
        let value = read(&findings)
        if findings.diagnostics.all.count > before { unreadKinds.insert(kind) }
        return value
    }
}
