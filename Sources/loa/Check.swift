import ArgumentParser
import Publishing
import Wording

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Kiểm tra nội dung, không ghi gì. · Checks the content and writes nothing.")

    @OptionGroup var options: SharedOptions

    @Option(help: "Dạng thông báo: text, json, github hoặc sarif. · Format of the messages.")
    var format = ReportFormat.text

    @Flag(help: "Sửa những chỗ chỉ có một cách sửa. · Mends what can be mended in one way only.")
    var fix = false

    @Flag(help: "Cùng --fix: chỉ in các chỗ sẽ sửa. · With --fix: only prints what would change.")
    var dryRun = false

    func validate() throws {
        if dryRun, !fix { throw ValidationError(options.commandWords.dryRunWithoutFix) }
    }

    func run() async throws {
        let outcome = fix ? try await mend() : try await options.publishing { try await $0.check() }
        Process.keepToTheEnd(outcome.remains)
        guard !dryRun else { return }
        try Report(outcome.diagnostics, options, format: format).printAll()
        guard format == .text else { return }
        print(options.commandWords.checked(pages: outcome.pages, warnings: outcome.diagnostics.sorted.count))
    }

    private func mend() async throws -> Publisher.Outcome {
        let mending = try await options.publishing { try await $0.fix(isDry: dryRun) }
        if dryRun { for file in mending.files { print(file.diff(in: options.content).joined(separator: "\n")) } }
        let words = options.commandWords.fixed(mending.fixes, files: mending.files.count, isDry: dryRun)
        Process.writeError(words + "\n")
        return mending.outcome
    }
}
