import ArgumentParser
import Publishing
import Records
import Wording

struct Freeze: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Khóa số liệu của một kỳ đã công bố. · Freezes the figures of a published period.")

    @OptionGroup var options: SharedOptions

    @Argument(help: "Mã kỳ: 2019-10m. · The period's code: 2019-10m.", transform: Period.argument)
    var period: Period

    func run() async throws {
        let (path, diagnostics) = try await options.publishing { try await $0.freeze(period) }
        try Report(diagnostics, options).printAll()
        if let path { print(options.commandWords.frozen(file: "\(options.content)/\(path)")) }
    }
}
