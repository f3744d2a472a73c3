import Markup
import Syntax
import Wording

/// Diagnostics as JSON; docs/formats.md describes the members.
struct DiagnosticJSON {
    let language: Language
    /// As the user named it.
    let folder: String

    func document(_ diagnostics: [Diagnostic]) -> JSON {
        let errors = diagnostics.count { $0.severity == .error }
        return .object([
            "version": 1,
            "errors": .number(errors),
            "warnings": .number(diagnostics.count - errors),
            "diagnostics": .array(diagnostics.map(diagnostic)),
        ])
    }

    private func diagnostic(_ diagnostic: Diagnostic) -> JSON {
        let message = diagnostic.message(in: language)
        return .object([
            "code": .string(diagnostic.fault.code),
            "severity": diagnostic.severity == .error ? "error" : "warning",
            "message": .string(message.text),
            "help": message.help.map(JSON.string),
            "location": location(diagnostic.location),
            "related": .array(diagnostic.related.map(location)),
            "fix": diagnostic.fix.map(fix),
        ])
    }

    private func fix(_ fix: Fix) -> JSON {
        .object(["location": location(fix.location), "replacement": .string(fix.replacement)])
    }

    private func location(_ location: SourceLocation) -> JSON {
        .object([
            "path": .string("\(folder)/\(location.file.path)"),
            "line": .number(location.line), "column": .number(location.column),
            "endLine": .number(location.endLine), "endColumn": .number(location.endColumn),
        ])
    }
}
