import Markup
import Syntax

/// Prose as the tests type it, with all that is found in it.
struct MarkdownFixture {
    let document: MarkdownDocument?
    let diagnostics: Diagnostics

    init(_ text: String) {
        var found = Diagnostics()
        let file = SourceFile(path: "ban-tin.md", text: text)
        document = MarkdownDocument.parse(file, in: 0..<file.bytes.count, diagnostics: &found)
        diagnostics = found
    }

    /// Each diagnostic as `line:column code`.
    var faults: [String] {
        diagnostics.sorted.map { "\($0.location.line):\($0.location.column) \($0.fault.code)" }
    }

    /// With plain links; whatever is refused loses its link.
    func html(headingShift: Int = 0) -> String? {
        let renderer = MarkdownRenderer(headingShift: headingShift)
        return document.map { renderer.html($0, link: MarkdownFixture.plain).description }
    }

    static func plain(_ link: MarkdownLink) -> LinkRendering? {
        Address(checking: link.destination).map { .address($0) }
    }
}
