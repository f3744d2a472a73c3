import ArgumentParser
import Publishing
import Wording

struct Diff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Cho biết số liệu nào đã đổi. · Says which published numbers changed.",
        discussion: """
            Mỗi bản là một thư mục nội dung, hoặc một phiên bản git của thư mục --content. · Each side is a content \
            folder, or a git revision of the folder --content.
            """)

    @OptionGroup var options: SharedOptions

    @Argument(help: "Bản cũ. · The older side.")
    var old: String

    @Argument(help: "Bản mới; bỏ trống thì là thư mục nội dung. · The newer side; the content folder if left out.")
    var new: String?

    @Option(help: "Dạng kết quả: text, markdown hoặc json. · Format of the result.")
    var format = DifferenceFormat.text

    @Flag(help: "Thoát với mã 1 khi có thay đổi. · Exits with 1 where something changed.")
    var exitCode = false

    func run() async throws {
        let old = try await edition(self.old)
        let new = try await edition(self.new ?? options.content)
        let differences = EditionDifferences(from: old, to: new, in: options.messageLanguage)
        print(format.text(of: differences, in: options.messageLanguage), terminator: "")
        if exitCode, !differences.isEmpty { throw ExitCode(Exit.content) }
    }

    private func edition(_ name: String) async throws -> Edition {
        do {
            let source =
                try Folder.isThere(name) ? EditionSource(at: name) : GitRevision(name, of: options.content).read()
            guard let edition = await Edition.make(source, jobs: options.jobCount) else {
                throw OutputError(fault: .revisionWithoutSite(name))
            }
            return edition
        } catch let error as OutputError {
            Report.printFault(error.fault, options)
            throw ExitCode(error.isMisuse ? Exit.usage : Exit.disk)
        }
    }
}

/// How differences are given out.
enum DifferenceFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people at a terminal.
    case text
    /// For a pull request.
    case markdown
    /// For programs; docs/formats.md describes it.
    case json

    func text(of differences: EditionDifferences, in language: Language) -> String {
        switch self {
        case .text: DifferenceText(language).text(of: differences)
        case .markdown: DifferenceMarkdown(language).text(of: differences)
        case .json: DifferenceJSON.document(differences).text
        }
    }
}
