import ArgumentParser
import Preview
import Publishing
import Wording

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Xem trước trang trên máy này, tự tải lại khi sửa. · Shows the site on this computer as you write.")

    @OptionGroup var options: SharedOptions

    @Option(help: "Cổng để xem; 0: cổng trống bất kỳ. · The port; 0 for any free one.")
    var port = Preview.Options.usualPort

    @Option(
        help: """
            Địa chỉ IPv4 để nghe; chỉ đổi khi máy khác cũng cần xem. · The IPv4 address to listen on; others than this \
            computer's own show the site to the network.
            """)
    var host = "127.0.0.1"

    @Option(
        help: """
            Trình soạn thảo để mở chỗ sai: vscode, vscodium, zed, hoặc mẫu như myedit://{path}:{line}:{column}. · The \
            editor that links of messages open.
            """)
    var editor: String?

    @Flag(help: "Thêm trang để viết thành tích và bản tin mới. · Adds forms for new achievements and bulletins.")
    var edit = false

    @Flag(help: "Mở trình duyệt. · Opens the browser.")
    var open = false

    func run() async throws {
        do {
            try await Preview(previewOptions).run(report)
        } catch let error as PreviewError {
            Report.printFault(error.fault, options)
            throw ExitCode(Exit.usage)
        }
    }

    private var previewOptions: Preview.Options {
        var preview = Preview.Options(content: options.content, jobs: options.jobCount)
        preview.address = host
        preview.port = port
        preview.language = options.messageLanguage
        preview.editor = editor
        preview.edits = edit
        preview.isStrict = options.strict
        return preview
    }

    private func report(_ event: Preview.Event) {
        let words = PreviewWords(options.messageLanguage)
        switch event {
        case .serving(let address):
            print(words.serving(address))
            if open { Browser.open(address) }
        case .made(let pages, let diagnostics, let milliseconds):
            Report(diagnostics, options).printFindings()
            if !diagnostics.hasErrors { print(words.made(pages: pages, milliseconds: milliseconds)) }
        case .failed(let fault): Report.printFault(fault, options)
        }
        Process.flushOutput()
    }
}
