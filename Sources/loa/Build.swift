import ArgumentParser
import Publishing
import Wording

struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Dựng trang từ thư mục nội dung. · Builds the site from the content folder.")

    @OptionGroup var options: SharedOptions

    @Option(help: "Thư mục xuất bản. · The folder to publish into.")
    var output = "site"

    @Option(help: "Dạng thông báo: text, json, github hoặc sarif. · Format of the messages.")
    var format = ReportFormat.text

    func run() async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let outcome = try await options.publishing { try await $0.build(into: output) }
        try Report(outcome.diagnostics, options, format: format).printAll()
        guard format == .text else { return }
        let elapsed = (clock.now - start).components
        let milliseconds = Int(elapsed.seconds) * 1000 + Int(elapsed.attoseconds / 1_000_000_000_000_000)
        print(
            options.commandWords.built(
                pages: outcome.pages, milliseconds: milliseconds, written: outcome.written, removed: outcome.removed,
                open: "\(output)/\(Publisher.homePage)"))
    }
}
