import ArgumentParser
import Publishing

struct DeployPlanning: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deploy-plan",
        abstract: """
            In thứ tự chép trang lên máy chủ, dạng JSON. · Prints in which order to upload the site, as JSON.
            """)

    @OptionGroup var options: SharedOptions

    @Option(help: "Thư mục đã xuất bản. · The published folder.")
    var output = "site"

    @Option(help: "Bản kê loa-manifest.txt đang ở trên máy chủ. · The manifest that is on the server.")
    var since: String?

    func run() async throws {
        let plan = try await options.publishing { _ in try DeployPlan(of: output, since: since) }
        print(plan.text, terminator: "")
    }
}
