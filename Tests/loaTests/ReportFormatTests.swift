import Markup
import Syntax
import TestSupport
import Testing
import Wording

@testable import loa

/// What programs read.
struct ReportFormatTests {
    private let file = SourceFile(path: "tin bài/ấp.md", text: "một\nhai 👨‍👩‍👧 đạt 949/978 ấp\n")

    private var sample: Diagnostic {
        let start = Array("một\nhai 👨‍👩‍👧 đạt ".utf8).count
        let location = file.location(start..<start + 7)
        let fault = PublishingFault.figureTextDiffers(written: "949/978", expected: ["950/978"], record: "a.md:3")
        return Diagnostic(
            fault: fault, location: location, related: [file.location(0..<4)],
            fix: Fix(location, replacement: "950/978"))
    }

    @Test func `JSON has the place, the words and the way to mend it`() {
        let document = DiagnosticJSON(language: .vietnamese, folder: "content").document([sample])
        #expect(document["errors"] == 1 && document["warnings"] == 0)
        let diagnostic = document["diagnostics"]?[0]
        #expect(diagnostic?["code"] == "figure-text-differs")
        let place = JSON.object([
            "path": "content/tin bài/ấp.md", "line": 2, "column": 11, "endLine": 2, "endColumn": 18,
        ])
        #expect(diagnostic?["location"] == place)
        #expect(diagnostic?["fix"] == .object(["location": place, "replacement": "950/978"]))
    }

    @Test func `an annotation escapes what would end a property`() {
        let line = DiagnosticAnnotation(language: .vietnamese, folder: "content,a:b").line(for: sample)
        #expect(
            line.hasPrefix(
                "::error file=content%2Ca%3Ab/tin bài/ấp.md,line=2,endLine=2,col=11,endColumn=17,title=figure-text-differs::"
            ))
        #expect(line.contains("Ghi “949/978” nhưng số liệu là “950/978” (a.md:3).%0AHãy viết") && !line.contains("\n"))
    }

    /// Its columns are code points: the family is one character and three of them.
    @Test func `SARIF names rules, regions and fixes`() {
        let log = DiagnosticSARIF(language: .english, folder: "content").log([sample])
        let run = log["runs"]?[0]
        #expect(run?["tool"]?["driver"]?["rules"]?[0]?["id"] == "figure-text-differs")
        let result = run?["results"]?[0]
        #expect(result?["level"] == "error" && result?["fixes"]?[0] != nil)
        let place = result?["locations"]?[0]?["physicalLocation"]
        #expect(place?["region"]?["startColumn"] == 15)
        #expect(place?["artifactLocation"]?["uri"] == "content/tin%20b%C3%A0i/%E1%BA%A5p.md")
    }

    @Test func `of a file with many faults the errors come first and the rest is counted`() {
        let faults = (0..<30).map { line in
            let location = file.location(line % 20..<line % 20 + 1)
            return Diagnostic(
                severity: line < 25 ? .warning : .error, fault: SyntaxFault.duplicateKey("ấp \(line)"),
                location: location)
        }
        let portions = FilePortion.portions(of: faults)
        #expect(portions.map(\.shown.count) == [FilePortion.limit])
        #expect(portions[0].shown.count { $0.severity == .error } == 5)
        #expect(portions[0].moreErrors == 0 && portions[0].moreWarnings == 10)
    }

    @Test func `what is found alike twice is told once`() {
        var diagnostics = Diagnostics()
        for text in ["ấp", "ấp", "xã"] { diagnostics.error(SyntaxFault.duplicateKey(text), at: file.location(0..<1)) }
        #expect(diagnostics.sorted.count == 2)
    }

    @Test func `colours stand around the words and change none of them`() {
        let text = DiagnosticText(.vietnamese, folder: "content", palette: Palette(isColoured: true)).lines(for: sample)
        let plain = DiagnosticText(.vietnamese, folder: "content").lines(for: sample)
        #expect(text[0].hasPrefix("\u{1B}[1mcontent/tin bài/ấp.md:2:11:\u{1B}[0m \u{1B}[1;31mlỗi:\u{1B}[0m "))
        #expect(text.map { $0.replacing(/\u{1B}\[[0-9;]*m/, with: "") } == plain)
    }
}

extension JSON {
    subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    subscript(index: Int) -> JSON? {
        guard case .array(let items) = self else { return nil }
        return items[index]
    }
}
