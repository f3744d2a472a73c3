import ArgumentParser
import Publishing
import Scaffolding
import Syntax
import Wording

extension New {
    struct Site: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Một trang mới dựng được ngay. · A new site that builds at once.")

        @OptionGroup var options: SharedOptions

        @Argument(help: "Thư mục của trang, chưa có hoặc còn trống. · Its folder, which must be new or empty.")
        var folder: String

        @Option(help: "Tỉnh hay thành phố. · The province or city.")
        var province: String?

        @Option(help: "Đơn vị đăng trang. · The organisation that publishes.")
        var organisation: String?

        @Option(help: "Tên của trang. · The site's title.")
        var title: String?

        func run() async throws {
            try await options.publishing { _ in try NewFolder(folder).check() }
            let words = ScaffoldWords(options.messageLanguage)
            let site = try Desk.asking(words) { try scaffold(Answers(dialogue: .onTerminal, words: words)) }
            try await options.publishing { _ in
                try NewFolder(folder).write(site.files.map { ($0.path, $0.text) })
            }
            print(words.madeSite(folder))
        }

        private func scaffold(_ answers: Answers) throws -> SiteScaffold {
            let province = try answers.required(.province, given: province, take: answers.title)
            let proposal = "Toàn dân bảo vệ an ninh Tổ quốc"
            let organisation = try answers.required(.organisation, given: organisation, take: answers.title)
            let title = try answers.required(.title, given: title, proposal: proposal, take: answers.title)
            guard let today = Desk.today,
                let site = SiteScaffold(
                    province: province.text, organisation: organisation.text, title: title.text, today: today)
            else { throw ValidationError(answers.words.badFlag("--province", answers.words.titleWithoutLetter)) }
            return site
        }
    }
}
