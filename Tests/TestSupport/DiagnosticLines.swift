import Syntax

extension Diagnostics {
    /// Each as `path:line:column code` in the order of its place, the related places behind it:
    /// `tệp.yml:2:1 yaml-duplicate-key <- tệp.yml:1:1`.
    public var lines: [String] { sorted.map(\.line) }
}

extension Diagnostic {
    public var line: String {
        let mark = severity == .warning ? " (warning)" : ""
        return ["\(location.place) \(fault.code)\(mark)", related.map(\.place).joined(separator: " ")]
            .filter { !$0.isEmpty }.joined(separator: " <- ")
    }
}

extension SourceLocation {
    /// `path:line:column`.
    public var place: String { "\(file.path):\(line):\(column)" }

    /// What it covers.
    public var text: String { file.text(start..<end) }
}
