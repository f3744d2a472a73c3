import Records
import Syntax

/// Values as YAML reads them back.
enum YAMLText {
    /// `tiêu đề: "Mười tháng: nhìn lại"`, with quotes only where they are needed; a value that is not there yet is left
    /// empty, to be filled in.
    static func line(_ key: Key, _ value: String?) -> String {
        guard let value, !value.isEmpty else { return "\(key.vietnamese):" }
        return "\(key.vietnamese): \(scalar(value))"
    }

    static func scalar(_ text: String) -> String {
        let text = CleanText.line(text)
        return isPlain(text) ? text : "\"\(escaped(text))\""
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined()
    }

    /// Sure signs only: quotes too many do no harm.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return (first.properties.isAlphabetic || ("0"..."9").contains(first) || first == "“")
            && text.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || ("0"..."9").contains($0) || " ,.;/()%-–“”’?!".unicodeScalars.contains($0)
            }
    }
}
