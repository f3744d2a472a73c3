import Syntax

/// A Markdown file of one record: its front matter's entries, its body, and what its path says.
struct ProseFile {
    let entries: [YAMLEntry]
    /// Of the record: the file's first line.
    let location: SourceLocation
    let body: Prose
    /// The path below the kind's folder, without `.md`: `2019-10m/camera-an-ninh`.
    let id: String

    /// Front matter may be left out altogether where a kind needs none of its fields. Nil where it is there and cannot
    /// be read, which has been reported: what it would have said is then not missing.
    init?(_ file: SourceFile, kind: RecordKind, findings: inout Findings) {
        let faults = findings.diagnostics.all.count
        let parts = FrontMatter.split(file, diagnostics: &findings.diagnostics)
        body = Prose(file: file, range: parts.body)
        location = file.start
        id = String(file.path.drop { $0 != "/" }.dropFirst().dropLast(3))
        entries = parts.yaml.map { ProseFile.entries(of: file, in: $0, findings: &findings) } ?? []
        if entries.isEmpty && findings.diagnostics.all.count > faults { return nil }
    }

    private static func entries(of file: SourceFile, in range: Range<Int>, findings: inout Findings) -> [YAMLEntry] {
        guard let root = YAMLReader.read(file, in: range, diagnostics: &findings.diagnostics) else { return [] }
        guard case .mapping(let entries) = root.content else {
            findings.error(.wrongShape(nil, expected: .mapping), at: root.location)
            return []
        }
        return entries
    }

    /// The folder between the kind's own and the file: `2019-10m`.
    var folder: String? {
        let parts = id.split(separator: "/")
        return parts.count > 1 ? String(parts[0]) : nil
    }
}
