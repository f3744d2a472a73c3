import ArgumentParser
import Publishing
import Syntax
import Wording

/// Prints what a run found, to the standard error stream.
struct Report {
    private let diagnostics: Diagnostics
    private let options: SharedOptions

    init(_ diagnostics: Diagnostics, _ options: SharedOptions) {
        self.diagnostics = diagnostics
        self.options = options
    }

    /// Prints all; with errors among them it says how many there are and leaves.
    func printAll() throws {
        let text = DiagnosticText(options.messageLanguage, folder: options.content)
        for diagnostic in diagnostics.sorted { Report.print(text.lines(for: diagnostic)) }
        guard diagnostics.hasErrors else { return }
        let errors = diagnostics.all.count { $0.severity == .error }
        let warnings = diagnostics.all.count - errors
        Report.print([options.commandWords.failed(errors: errors, warnings: warnings)])
        throw ExitCode(Exit.content)
    }

    static func printFault(_ fault: PublishingFault, _ options: SharedOptions) {
        let message = fault.message(in: options.messageLanguage)
        let words = options.commandWords
        print(["\(words.severity(isError: true)): \(message.text) [\(fault.code)]"])
        if let help = message.help { print(["  \(words.help): \(help)"]) }
    }

    private static func print(_ lines: [String]) {
        Process.writeError(lines.joined(separator: "\n") + "\n")
    }
}
