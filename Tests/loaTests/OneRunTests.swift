import Publishing
import Syntax
import TestSupport
import Testing
import Wording

@testable import loa

/// Faults that are found at very different steps: they must not wait for each other.
struct OneRunTests {
    private static let head = "---\nngày: 2019-11-05\n---\n# Tin\n\n"
    private static let slips: [(path: String, text: String, place: String, code: String)] = [
        ("bulletins/2019/byte.md", "---\nngày: 2019-11-05\n---\n# Ấp \u{7}\n", "4:6", "forbidden-character"),
        ("bulletins/2019/yaml.md", "---\ntiêu đề: \"Ấp\n---\n# Tin\n", "2:10", "yaml-quote-not-closed"),
        ("bulletins/2019/date.md", "---\nngày: hôm qua\n---\n# Tin\n", "2:7", "bad-date"),
        ("bulletins/2019/key.md", "---\nngày: 2019-11-05\ntóm tắtt: Ấp\n---\n# Tin\n", "3:1", "unknown-key"),
        ("bulletins/2019/source.md", "---\nngày: 2019-11-05\nnguồn: chưa-có\n---\n# Tin\n", "3:8", "unknown-reference"),
        ("bulletins/2019/link.md", head + "Xem [ấp](/không-có/).\n", "6:10", "dead-link"),
        ("bulletins/2019/deep.md", head + String(repeating: "> ", count: 40), "6:65", "markdown-too-deep"),
        ("observations/so.csv", "chỉ tiêu,giá trị\ncamera,\"7\n", "2:8", "csv-quote-not-closed"),
        ("models/mo-hinh.docx", "x", "1:1", "unknown-file"),
    ]

    @Test(arguments: Language.allCases)
    func `all slips are told in one run, each at its line and column and with what to write`(
        language: Language
    ) async throws {
        let slips = OneRunTests.slips
        let base = Fixtures.files(in: Fixtures.path("invalid/base"))
        let folder = try TemporaryFolder(base.merging(slips.map { ($0.path, $0.text) }) { $1 })
        let outcome = try await Publisher(content: folder.path, jobs: 2).check()
        let text = DiagnosticText(language, folder: "content")
        for slip in slips {
            let told = outcome.diagnostics.sorted.filter { $0.location.file.path == slip.path }.map(text.lines)
            let start = "content/\(slip.path):\(slip.place): "
            let lines = told.first { $0[0].hasPrefix(start) && $0[0].hasSuffix("[\(slip.code)]") }
            let heading = language.choose(vi: "  gợi ý: ", en: "  help: ")
            #expect(lines?.contains { $0.hasPrefix(heading) } == true, "\(slip.path): \(told)")
        }
    }
}
