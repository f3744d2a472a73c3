import ArgumentParser

struct Loa: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "loa",
        abstract: "Dựng trang báo cáo từ các tệp văn bản. · Builds a report site from text files.",
        version: Version.text,
        subcommands: [
            Build.self, Check.self, DeployPlanning.self, Diff.self, Explain.self, Figures.self, Freeze.self,
            Headers.self, Import.self, New.self, Serve.self, Verify.self,
        ])
}
