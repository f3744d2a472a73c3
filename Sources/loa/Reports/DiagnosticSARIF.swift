import Markup
import Syntax
import Wording

/// Diagnostics as a log in the Static Analysis Results Interchange Format 2.1.0 (OASIS).
struct DiagnosticSARIF {
    let language: Language
    /// As the user named it.
    let folder: String

    func log(_ diagnostics: [Diagnostic]) -> JSON {
        let codes = Set(diagnostics.map(\.fault.code)).sorted()
        let driver = JSON.object([
            "name": "loa",
            "language": .string(language.rawValue),
            "rules": .array(codes.map { .object(["id": .string($0)]) }),
        ])
        let run = JSON.object([
            "tool": .object(["driver": driver]),
            "language": .string(language.rawValue),
            "columnKind": "unicodeCodePoints",
            "results": .array(diagnostics.map(result)),
        ])
        return .object(["version": "2.1.0", "runs": [run]])
    }

    private func result(_ diagnostic: Diagnostic) -> JSON {
        let message = diagnostic.message(in: language)
        let text = [message.text, message.help].compactMap { $0 }.joined(separator: " ")
        let related = diagnostic.related.enumerated().map { index, place in
            JSON.object([
                "id": .number(index + 1),
                "physicalLocation": physical(place),
                "message": .object(["text": .string(diagnostic.relation(in: language))]),
            ])
        }
        return .object([
            "ruleId": .string(diagnostic.fault.code),
            "level": diagnostic.severity == .error ? "error" : "warning",
            "message": .object(["text": .string(text)]),
            "locations": [.object(["physicalLocation": physical(diagnostic.location)])],
            "relatedLocations": related.isEmpty ? nil : .array(related),
            "fixes": diagnostic.fix.map { [fix($0)] },
        ])
    }

    private func fix(_ fix: Fix) -> JSON {
        let replacement = JSON.object([
            "deletedRegion": region(fix.location),
            "insertedContent": .object(["text": .string(fix.replacement)]),
        ])
        return .object([
            "artifactChanges": [
                .object(["artifactLocation": artifact(fix.location.file), "replacements": [replacement]])
            ]
        ])
    }

    private func physical(_ location: SourceLocation) -> JSON {
        .object(["artifactLocation": artifact(location.file), "region": region(location)])
    }

    private func artifact(_ file: SourceFile) -> JSON {
        .object(["uri": .string(Address(path: "\(folder)/\(file.path)").text)])
    }

    /// In code points, which the format counts by rather than by characters.
    private func region(_ location: SourceLocation) -> JSON {
        .object([
            "startLine": .number(location.line),
            "startColumn": .number(location.file.codePointColumn(at: location.start)),
            "endLine": .number(location.endLine),
            "endColumn": .number(location.file.codePointColumn(at: location.end)),
        ])
    }
}
