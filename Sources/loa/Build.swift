import ArgumentParser
import CSystem
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

    @Flag(help: "Chỉ so thư mục xuất bản với nội dung, không ghi gì. · Only compares, and writes nothing.")
    var check = false

    @Flag(help: "Cho phép bỏ quá nửa số trang đang đăng. · Lets more than half of the published pages go.")
    var allowShrink = false

    @Flag(help: "Kèm bản nén .gz, .br cạnh các tệp chữ. · Writes .gz and .br beside texts.")
    var compress = false

    @Option(help: "Nói vì sao trang ở địa chỉ này được dựng lại. · Says why the page at this address was made.")
    var why: String?

    func run() async throws {
        if check { return try await compare() }
        let clock = ContinuousClock()
        let start = clock.now
        loa_catch_signals()
        let outcome = try await options.publishing(isCompressed: compress) {
            try await $0.build(into: output, mayShrink: allowShrink, accountingFor: why)
        }
        Process.keepToTheEnd(outcome.remains)
        try Report(outcome.diagnostics, options, format: format).printAll()
        guard format == .text else { return }
        if outcome.isInPlace { Process.writeError(options.commandWords.replacedInPlace(output) + "\n") }
        let elapsed = (clock.now - start).components
        let milliseconds = Int(elapsed.seconds) * 1000 + Int(elapsed.attoseconds / 1_000_000_000_000_000)
        print(
            options.commandWords.built(
                pages: outcome.pages, milliseconds: milliseconds, written: outcome.written, removed: outcome.removed,
                open: "\(output)/\(Publisher.homePage)"))
        if !outcome.diagnostics.hasErrors { try printAccount(outcome.account) }
    }

    private func printAccount(_ account: PageAccount?) throws {
        guard let why else { return }
        let words = PageReasonWords(options.messageLanguage)
        guard let account else {
            Process.writeError(words.noPage(at: why) + "\n")
            throw ExitCode(Exit.usage)
        }
        print(words.sentence(account))
    }

    private func compare() async throws {
        let (outcome, differences) = try await options.publishing(isCompressed: compress) {
            try await $0.compare(with: output)
        }
        try Report(outcome.diagnostics, options, format: format).printAll()
        guard let differences else { return }
        print(VerifyWords(options.messageLanguage).compared(differences.listing, output))
        if !differences.isEmpty { throw ExitCode(Exit.content) }
    }
}
