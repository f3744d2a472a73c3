import Markup
import Publishing
import Syntax
import Wording

/// What is wrong with the content, as the overlay shows it: the words of `loa check`, each linked to its place.
struct Problems {
    let words: PreviewWords
    let sources: SourceLinks

    /// Nobody reads hundreds at once, and a wrong column of a sheet gives one for each row.
    private static let limit = 50

    func html(_ finding: Showroom.Finding) -> HTML {
        switch finding {
        case .fault(let fault): problem(isError: true, code: fault.code, fault.message(in: words.language), place: nil)
        case .diagnostics(let diagnostics): list(diagnostics)
        }
    }

    private func list(_ diagnostics: [Diagnostic]) -> HTML {
        let errors = diagnostics.filter { $0.severity == .error }
        let shown = (errors + diagnostics.filter { $0.severity == .warning }).prefix(Problems.limit)
        let more = diagnostics.count - shown.count
        return """
            <ol>
            \(shown.map(item))
            </ol>
            \(HTML.when(more > 0) { "<p>\(words.more(more))</p>" })
            """
    }

    private func item(_ diagnostic: Diagnostic) -> HTML {
        let message = diagnostic.message(in: words.language)
        let isError = diagnostic.severity == .error
        return """
            <li>\(problem(isError: isError, code: diagnostic.fault.code, message, place: diagnostic.location))\
            \(related(diagnostic))</li>
            """
    }

    private func problem(isError: Bool, code: String, _ message: Message, place: SourceLocation?) -> HTML {
        """
        <div class="problem \(isError ? "error" : "warning")">
        <p class="place">\(HTML.when(place) { sources.link($0) })</p>
        <p><strong>\(words.severity(isError: isError)):</strong> \(message.text) <code>\(code)</code></p>
        \(HTML.when(place) { excerpt($0) })
        \(HTML.when(message.help) { "<p class=\"help\"><strong>\(words.help):</strong> \($0)</p>" })
        </div>
        """
    }

    private func related(_ diagnostic: Diagnostic) -> HTML {
        HTML.concatenated(
            diagnostic.related.prefix(3).map { place in
                "<p class=\"place\">\(diagnostic.relation(in: words.language)): \(sources.link(place))</p>"
            })
    }

    /// The source line with the place marked; nothing of a file that is empty or cannot be read.
    private func excerpt(_ place: SourceLocation) -> HTML {
        let line = place.file.text(ofLine: place.line)
        guard !line.isEmpty else { return .empty }
        let start = line.index(line.startIndex, offsetBy: place.column - 1, limitedBy: line.endIndex) ?? line.endIndex
        let length = max(1, place.file.text(place.start..<place.end).prefix { $0 != "\n" }.count)
        let end = line.index(start, offsetBy: length, limitedBy: line.endIndex) ?? line.endIndex
        let before = String(line[..<start].suffix(Problems.context))
        let after = String(line[end...].prefix(Problems.context))
        return "<pre><code>\(before)<mark>\(String(line[start..<end]))</mark>\(after)</code></pre>"
    }

    /// Characters beside the place: a paragraph is one line, and a phone shows few of it.
    private static let context = 120
}
