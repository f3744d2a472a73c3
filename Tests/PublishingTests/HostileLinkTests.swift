import Records
import Syntax
import TestSupport
import Testing

@testable import Publishing

/// Links to figures, charts, sources and pages, put together by chance from the pieces of good ones.
struct HostileLinkTests {
    private static let pieces = [
        "figure:", "chart:", "table:", "source:", "figure:none", "/", "//", "#", "##", ":", ",", "..", "%2e", "%",
        "tin-bao",
        "camera", "xa-an-toan", "khong-co", "2019-10m", "2018", "2019-thang-13", "tinh-mau", "huyen-dong", "#share",
        "#change", "#years", "#places", "#rank", "bao-mau", "/ban-tin/2019/tin/", "/dia-ban/", "ấp", "\u{301}", "&#35;",
        "javascript:", "https://", "mailto:", "-1", "99999999999999999999",
    ]

    /// The same links each time.
    private static func links(_ count: Int) -> [String] {
        var state: UInt64 = 19
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        return (0..<count).map { _ in (0..<1 + next(5)).map { _ in pieces[next(pieces.count)] }.joined() }
    }

    @Test func `each link of any shape is resolved or refused on its own line`() async throws {
        let links = HostileLinkTests.links(600) + ["figure:tin-bao"]
        let rows = ["tin-bao,,2019-10m,,726,,bao-mau", "xa-an-toan,,2019-10m,không nêu,145,,bao-mau"]
        var files = SmallProvince.texts(SmallProvince.observations(rows))
        files["bulletins/2019/tin.md"] =
            "---\nngày: 2019-11-01\nkỳ: 2019-10m\n---\n# Tin\n\n" + links.map { "[](\($0))\n\n" }.joined()
        let folder = try TemporaryFolder(files)
        let diagnostics = try await Publisher(content: folder.path, jobs: 2).check().diagnostics
        let lines = diagnostics.sorted.filter { $0.location.file.path.hasSuffix("tin.md") }.map(\.location.line)
        #expect(lines.allSatisfy { 7..<7 + 2 * links.count ~= $0 && $0 % 2 == 1 })
        let refused = Set(lines.map { links[($0 - 7) / 2] })
        #expect(refused.contains { $0.hasPrefix("figure:") } && refused.contains { $0.hasPrefix("javascript:") })
        #expect(!refused.contains("figure:tin-bao"))
    }

    @Test func `behind a thousand wrong links the rest of a page is not looked at, which is said once`() async throws {
        var files = SmallProvince.texts(SmallProvince.observations(["tin-bao,,2019-10m,,726,,bao-mau"]))
        let links = (0..<3_000).map { "[ấp](\($0))\n\n" }.joined()
        files["bulletins/2019/tin.md"] = "---\nngày: 2019-11-01\nkỳ: 2019-10m\n---\n# Tin\n\n\(links)"
        let folder = try TemporaryFolder(files)
        let found = try await Publisher(content: folder.path, jobs: 2).check().diagnostics
        let codes = found.sorted.map(\.fault.code)
        #expect(codes.count { $0 == "too-many-faults" } == 1)
        #expect(codes.count { $0 == "dead-link" } == Diagnostics.errorLimit)
    }
}
