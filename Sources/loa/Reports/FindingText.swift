import Importing
import Syntax
import Wording

/// One finding in a spreadsheet: file, sheet and cell, message, and what to write instead.
struct FindingText {
    private let language: Language
    private let file: String
    /// Of the content, as the user named it.
    private let folder: String
    private let palette: Palette

    init(_ language: Language, file: String, folder: String, palette: Palette) {
        self.language = language
        self.file = file
        self.folder = folder
        self.palette = palette
    }

    func lines(for finding: Finding) -> [String] {
        let nowhere = SourceFile(path: file, text: "").start
        let message = Diagnostic(fault: finding.fault, location: nowhere).message(in: language)
        let words = CommandWords(language)
        let severity = palette.severity(finding.severity, words.severity(isError: finding.severity == .error) + ":")
        let first = "\(palette.place(place(finding.place) + ":")) \(severity) \(message.text) [\(finding.fault.code)]"
        let related = finding.related.map { "  \(words.seeAlso): \(folder)/\($0.file.path):\($0.line):\($0.column)" }
        return [first] + (message.help.map { ["  \(palette.help("\(words.help):")) \($0)"] } ?? []) + related
    }

    private func place(_ place: Finding.Place) -> String {
        let words = ImportWords(language)
        return switch place {
        case .file: file
        case .line(let number): "\(file), \(words.line(number))"
        case .cell(let sheet, let address): "\(file), \(words.cell(address.text, sheet: sheet))"
        }
    }
}
