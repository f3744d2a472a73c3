import ArgumentParser
import Publishing
import Wording

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Kiểm tra nội dung, không ghi gì. · Checks the content and writes nothing.")

    @OptionGroup var options: SharedOptions

    @Option(help: "Dạng thông báo: text, json, github hoặc sarif. · Format of the messages.")
    var format = ReportFormat.text

    func run() async throws {
        let outcome = try await options.publishing { try await $0.check() }
        try Report(outcome.diagnostics, options, format: format).printAll()
        if format == .text { print(options.commandWords.checked(pages: outcome.pages)) }
    }
}
