import ArgumentParser
import Publishing
import Wording

struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Cho biết một số liệu từ đâu ra. · Says how a figure came about.")

    @OptionGroup var options: SharedOptions

    @Argument(help: "Ví dụ: ap-khu-pho-an-toan/2019-10m. · For example ap-khu-pho-an-toan/2019-10m.")
    var figure: String

    func run() async throws {
        let explanation = try await options.publishing { try await $0.explain(figure) }
        switch explanation {
        case .success(let explanation):
            print(explanation.lines(in: options.messageLanguage, folder: options.content).joined(separator: "\n"))
        case .failure(let failure):
            Report.printFault(failure.fault, options)
            throw ExitCode(Exit.content)
        }
    }
}
