import Syntax
import Wording

/// One diagnostic as a workflow command of GitHub, which shows it beside its line in a change.
struct DiagnosticAnnotation {
    let language: Language
    /// As the user named it; GitHub wants it relative to the repository.
    let folder: String

    func line(for diagnostic: Diagnostic) -> String {
        let location = diagnostic.location
        let message = diagnostic.message(in: language)
        let command = diagnostic.severity == .error ? "error" : "warning"
        // GitHub ignores columns where the lines differ.
        let end = location.endLine == location.line ? ",endColumn=\(max(location.column, location.endColumn - 1))" : ""
        let properties =
            "file=\(property("\(folder)/\(location.file.path)")),line=\(location.line),endLine=\(location.endLine)"
            + ",col=\(location.column)\(end),title=\(property(diagnostic.fault.code))"
        let text = [message.text, message.help].compactMap { $0 }.joined(separator: "\n")
        return "::\(command) \(properties)::\(data(text))"
    }

    private func data(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "%": result += "%25"
            case "\n": result += "%0A"
            case "\r": result += "%0D"
            default: result.append(character)
            }
        }
    }

    private func property(_ text: String) -> String {
        data(text).reduce(into: "") { result, character in
            switch character {
            case ":": result += "%3A"
            case ",": result += "%2C"
            default: result.append(character)
            }
        }
    }
}
