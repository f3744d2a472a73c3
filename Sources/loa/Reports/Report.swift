import ArgumentParser
import Publishing
import Syntax
import Wording

/// Gives out what a run found.
struct Report {
    private let diagnostics: [Diagnostic]
    private let options: SharedOptions
    private let format: ReportFormat

    init(_ diagnostics: Diagnostics, _ options: SharedOptions, format: ReportFormat = .text) {
        self.diagnostics = diagnostics.sorted
        self.options = options
        self.format = format
    }

    /// Prints all; with errors among them it says how many there are and leaves.
    func printAll() throws {
        switch format {
        case .text: printText()
        case .json: print(DiagnosticJSON(language: language, folder: folder).document(diagnostics).text, terminator: "")
        case .github: printAnnotations()
        case .sarif: print(DiagnosticSARIF(language: language, folder: folder).log(diagnostics).text, terminator: "")
        }
        guard diagnostics.contains(where: { $0.severity == .error }) else { return }
        throw ExitCode(Exit.content)
    }

    private var language: Language { options.messageLanguage }
    private var folder: String { options.content }

    private func printText() {
        printFindings()
        let errors = diagnostics.count { $0.severity == .error }
        guard errors > 0 else { return }
        Report.printError([options.commandWords.failed(errors: errors, warnings: diagnostics.count - errors)])
    }

    /// For people, without a word on what follows from it.
    func printFindings() {
        let text = DiagnosticText(language, folder: folder, palette: Palette(isColoured: Process.isErrorTerminal))
        for portion in FilePortion.portions(of: diagnostics) {
            for diagnostic in portion.shown { Report.printError(text.lines(for: diagnostic)) }
            guard portion.isCut else { continue }
            let more = options.commandWords.more(
                errors: portion.moreErrors, warnings: portion.moreWarnings, in: "\(folder)/\(portion.path)")
            Report.printError([more])
        }
    }

    private func printAnnotations() {
        let annotation = DiagnosticAnnotation(language: language, folder: folder)
        for portion in FilePortion.portions(of: diagnostics) {
            for diagnostic in portion.shown { print(annotation.line(for: diagnostic)) }
        }
    }

    static func printFault(_ fault: PublishingFault, _ options: SharedOptions) {
        let message = fault.message(in: options.messageLanguage)
        let words = options.commandWords
        printError(["\(words.severity(isError: true)): \(message.text) [\(fault.code)]"])
        if let help = message.help { printError(["  \(words.help): \(help)"]) }
    }

    static func printError(_ lines: [String]) {
        Process.writeError(lines.joined(separator: "\n") + "\n")
    }
}
