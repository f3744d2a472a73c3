import ArgumentParser
import Publishing
import Syntax
import Wording

/// Prints what a run found, to the standard error stream.
struct Report {
    private let outcome: Publisher.Outcome
    private let options: SharedOptions

    init(_ outcome: Publisher.Outcome, _ options: SharedOptions) {
        self.outcome = outcome
        self.options = options
    }

    func printDiagnostics() {
        let text = DiagnosticText(options.messageLanguage, folder: options.content)
        for diagnostic in outcome.diagnostics.sorted { Report.print(text.lines(for: diagnostic)) }
    }

    /// Says how many errors there are; with the exit code to leave with.
    func failure() -> ExitCode {
        let errors = outcome.diagnostics.all.count { $0.severity == .error }
        let warnings = outcome.diagnostics.all.count - errors
        Report.print([options.commandWords.failed(errors: errors, warnings: warnings)])
        return ExitCode(Exit.content)
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
