import ArgumentParser
import Publishing
import Wording

struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Cho biết một số liệu từ đâu ra. · Says how a figure came about.")

    @OptionGroup var options: SharedOptions

    @Argument(
        help: """
            Số liệu (ap-khu-pho-an-toan/2019-10m), dòng của tệp (observations/2019.csv:12) hoặc trang (/chi-tieu/). · A \
            figure, a line of a file, or a page.
            """)
    var query: String

    func run() async throws {
        switch try await options.publishing({ try await $0.explain(query) }) {
        case .success(let explanations):
            KeptUntilExit.keep(explanations)
            var output = LineBuffer { print($0, terminator: "") }
            for (index, explanation) in explanations.enumerated() {
                if index > 0 { output.endLine() }
                explanation.write(in: options.messageLanguage, folder: options.content, to: &output)
            }
            output.flush()
        case .failure(let failure):
            Report.printFault(failure.fault, options)
            throw ExitCode(Exit.content)
        }
    }
}
