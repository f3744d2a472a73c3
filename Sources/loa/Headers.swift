import ArgumentParser
import Publishing

struct Headers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: """
            In cấu hình nginx cho trang; site/_headers cũng là các quy tắc ấy cho Netlify, Cloudflare. · Prints the \
            configuration of nginx for the site.
            """)

    @OptionGroup var options: SharedOptions

    func run() async throws {
        let (text, diagnostics) = try await options.publishing { try await $0.serverConfiguration() }
        try Report(diagnostics, options).printAll()
        if let text { print(text, terminator: "") }
    }
}
