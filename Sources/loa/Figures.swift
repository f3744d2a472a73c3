import ArgumentParser
import Publishing
import Records
import Wording

struct Figures: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "In mọi số liệu thành bảng CSV. · Prints all figures as CSV.")

    @OptionGroup var options: SharedOptions

    @Option(help: "Chỉ một kỳ, kèm so sánh: 2019-10m. · One period only, with comparisons.", transform: Period.argument)
    var period: Period?

    func run() async throws {
        let (sheet, diagnostics) = try await options.publishing { try await $0.figures() }
        try Report(diagnostics, options).printAll()
        if let sheet { print(sheet.text(of: period), terminator: "") }
    }
}
