import Syntax
import Wording

/// One diagnostic as a good compiler prints it: place, message, the line with a caret, and what to write instead.
struct DiagnosticText {
    private let language: Language
    private let words: CommandWords
    /// As the user named it, so that the path can be opened from where they stand.
    private let folder: String
    private let palette: Palette

    init(_ language: Language, folder: String, palette: Palette = .plain) {
        self.language = language
        self.folder = folder
        self.palette = palette
        words = CommandWords(language)
    }

    func lines(for diagnostic: Diagnostic) -> [String] {
        let message = diagnostic.message(in: language)
        let severity = palette.severity(
            diagnostic.severity, words.severity(isError: diagnostic.severity == .error) + ":")
        let place = palette.place(place(diagnostic.location) + ":")
        var lines = ["\(place) \(severity) \(message.text) [\(diagnostic.fault.code)]"]
        lines += excerpt(diagnostic.location)
        if let help = message.help { lines.append("  \(palette.help("\(words.help):")) \(help)") }
        for location in diagnostic.related.prefix(DiagnosticText.relatedLimit) {
            lines.append("  \(diagnostic.relation(in: language)): \(self.place(location))")
            lines += excerpt(location)
        }
        return lines
    }

    /// A sum may have hundreds of parts.
    private static let relatedLimit = 5

    private func place(_ location: SourceLocation) -> String {
        "\(folder)/\(location.file.path):\(location.line):\(location.column)"
    }

    /// The source line and a caret below the place; nothing for a file that is empty or unreadable.
    private func excerpt(_ location: SourceLocation) -> [String] {
        let excerpt = LineExcerpt(location)
        guard !excerpt.line.isEmpty else { return [] }
        let number = String(location.line)
        let margin = String(repeating: " ", count: number.count)
        let caret = palette.caret("^" + String(repeating: "~", count: max(0, excerpt.marked - 1)))
        return ["  \(number) | \(excerpt.line)", "  \(margin) | \(excerpt.indent)\(caret)"]
    }
}
