import ArgumentParser
import Publishing
import Wording

struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: """
            Đối chiếu trang đã dựng, hay bản chép của nó, với bản kê. · Checks a published folder or a copy of one \
            against its manifest.
            """)

    @OptionGroup var options: SharedOptions

    @Argument(help: "Thư mục cần xem. · The folder to look at.")
    var folder = "site"

    func run() async throws {
        let differences = try await options.publishing { _ in
            try await Differences.verify(folder, jobs: options.jobCount)
        }
        print(VerifyWords(options.messageLanguage).verified(differences.listing, folder))
        let isSound = differences.missing.isEmpty && differences.changed.isEmpty
        // What lies beside the site, such as a .gitignore, is its owner's business.
        if !isSound || options.strict && !differences.foreign.isEmpty { throw ExitCode(Exit.content) }
    }
}

extension Differences {
    var listing: VerifyWords.Listing {
        VerifyWords.Listing(missing: missing, changed: changed, foreign: foreign, files: files)
    }
}
