import Syntax

/// Reads the records of one kind after the other, keeping all that is found wrong and all that is named on the way.
struct RecordReader: Sendable {
    let plan: FilePlan
    var findings: Findings
    /// Ids of records that could not be read: naming one of these is no second fault.
    var unreadIDs: [RecordKind: Set<String>] = [:]
    /// Kinds with a file that could not be read at all, so that not all of their ids are known.
    var unreadKinds: Set<RecordKind> = []
    /// Ids of public records that are there for certain.
    private var settled: [RecordKind: Set<String>] = [:]
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
            for item in items(in: file, of: Owner.recordKind) {
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
        read(item.entries, at: item.location, id: defaults.id) { Owner(&$0, defaults: defaults) }
    }

    mutating func items(of kind: RecordKind) -> [SetFile.Item] {
        files(of: kind).flatMap { items(in: $0, of: kind) }
    }

    private mutating func items(in file: SourceFile, of kind: RecordKind) -> [SetFile.Item] {
        reading(kind) { findings in SetFile(file, kind: kind, findings: &findings).items }
    }

    mutating func proseFiles(of kind: RecordKind) -> [ProseFile] {
        files(of: kind).compactMap { file in
            reading(kind) { findings in ProseFile(file, kind: kind, findings: &findings) }
        }
    }

    func files(of kind: RecordKind) -> [SourceFile] { plan.files[kind] ?? [] }

    /// Reads one record by `decode`, and takes over what was found on the way.
    mutating func read<Owner: Record>(
        _ entries: [YAMLEntry], at location: SourceLocation, id: String?, decode: (inout Fields) -> Owner?
    ) -> Owner? {
        var fields = Fields(
            Owner.recordKind, entries: entries, at: location, allowed: Owner.keys, after: unknownKeys)
        unknownKeys = fields.unknownKeys
        let record = decode(&fields)
        take(fields.findings, isPublic: record?.header.isPublic ?? true)
        if record == nil, let id = fields.optional(.id, as: String.self) ?? id {
            unreadIDs[Owner.recordKind, default: []].insert(id)
        }
        return record
    }

    /// Naming one of these needs no check later.
    mutating func settle<Element: Record>(_ records: RecordSet<Element>) {
        settled[Element.recordKind] = Set(records.published.map(\.id.text))
    }

    mutating func take(_ others: Findings, isPublic: Bool) {
        findings.diagnostics.append(others.diagnostics)
        for var naming in others.namings where settled[naming.kind]?.contains(naming.id) != true {
            naming.isPublic = isPublic
            findings.namings.append(naming)
        }
    }

    /// A file that is not even well formed may hold records that others name.
    private mutating func reading<Value>(_ kind: RecordKind, _ read: (inout Findings) -> Value) -> Value {
        let before = findings.diagnostics.all.count
        let value = read(&findings)
        if findings.diagnostics.all.count > before { unreadKinds.insert(kind) }
        return value
    }
}
