import Syntax
import TestSupport
import Testing

@testable import Publishing

/// What a site says of its looks.
struct SiteLooksTests {
    private static func build(_ line: String) async throws -> (css: String, faults: [String]) {
        var content = Fixtures.files(in: Fixtures.path("valid/tinh-mau/content"))
        content["site.yml"] = "\(content["site.yml"] ?? "")\n\(line)\n"
        let folder = try TemporaryFolder(content)
        let output = try TemporaryFolder()
        let outcome = try await Publisher(content: folder.path, jobs: 1).build(into: output.path)
        let faults = outcome.diagnostics.sorted.filter { $0.severity == .error }.map(\.fault.code)
        return (css(in: output) ?? "", faults)
    }

    private static func css(in output: TemporaryFolder) -> String? {
        Fixtures.files(in: output.path).first { $0.key.hasSuffix(".css") }?.value
    }

    @Test func `the accent colours the site, and dark pages get one that can be read on dark`() async throws {
        let (css, faults) = try await Self.build("màu nhấn: \"#5b2a86\"")
        #expect(faults == [])
        #expect(css.contains("--accent:#5b2a86"))
        let dark = try #require(
            css.split(separator: "prefers-color-scheme:dark").last?.firstMatch(of: /--accent:(#[0-9a-f]{6})/))
        let colour = try #require(Colour(hex: String(dark.output.1)))
        let ground = try #require(Colour(hex: "#131716"))
        #expect(colour.contrast(with: ground) >= 7)
    }

    @Test(arguments: [("màu nhấn: \"#f0c040\"", "pale-colour"), ("màu nhấn: xanh lá", "bad-colour")])
    func `a colour that cannot be read, or is none, is an error`(line: String, code: String) async throws {
        #expect(try await Self.build(line).faults == [code])
    }

    @Test func `a title cannot break out of the stylesheet`() async throws {
        var content = Fixtures.files(in: Fixtures.path("valid/tinh-mau/content"))
        content["site.yml"] = content["site.yml"]?.replacing(/tiêu đề: .*/, with: "tiêu đề: 'Tỉnh \"}</style>\\ x'")
        let folder = try TemporaryFolder(content)
        let output = try TemporaryFolder()
        _ = try await Publisher(content: folder.path, jobs: 1).build(into: output.path)
        let css = try #require(Self.css(in: output))
        #expect(css.contains("Tỉnh \\22 }\\3c /style>\\5c  x"))
    }
}
