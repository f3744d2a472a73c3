import Syntax

extension YAMLNode {
    /// The whole tree on one line, so that a test can state it: `{tên: An Hiệp, số: ["01", 2], lời: |Dài\n|}`.
    /// Quoted text stands in `"`, a block's in `|`, newlines are `\n`.
    public var outline: String { outline { text, _ in text } }

    /// The same with the place of each key and value: `{tên@1:1: An Hiệp@1:6}`.
    public var outlineWithPlaces: String { outline { text, place in "\(text)@\(place.line):\(place.column)" } }

    private func outline(_ mark: (String, SourceLocation) -> String) -> String {
        switch content {
        case .scalar(let scalar): mark(scalar.outline, location)
        case .sequence(let items): "[\(items.map { $0.outline(mark) }.joined(separator: ", "))]"
        case .mapping(let entries):
            "{\(entries.map { "\(mark($0.key, $0.keyLocation)): \($0.value.outline(mark))" }.joined(separator: ", "))}"
        }
    }
}

extension YAMLScalar {
    fileprivate var outline: String {
        let shown = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
        return switch style {
        case .plain: shown
        case .quoted: "\"\(shown)\""
        case .block: "|\(shown)|"
        }
    }
}
