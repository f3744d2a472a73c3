import Syntax
import TestSupport
import Testing

@testable import Publishing

/// `loa check --fix` at work.
struct MendingTests {
    private let head = "---\r\nngày: 2019-11-01\r\nkỳ: 2019-10m\r\n"

    private func folder(_ bulletin: String) throws -> TemporaryFolder {
        let rows = ["xa-an-toan,,2019-10m,không nêu,145,,bao-mau", "tin-bao,,2019-10m,,726,,bao-mau"]
        var files = SmallProvince.texts(SmallProvince.observations(rows))
        files["bulletins/2019/tin.md"] = bulletin
        return try TemporaryFolder(files)
    }

    private func mended(_ bulletin: String) async throws -> (text: String?, again: Int) {
        let folder = try folder(bulletin)
        let publisher = Publisher(content: folder.path, jobs: 1)
        _ = try await publisher.fix(isDry: false)
        let again = try await publisher.fix(isDry: false)
        return (Fixtures.files(in: folder.path)["bulletins/2019/tin.md"], again.files.count)
    }

    @Test func `stale texts and plain numbers are mended, and nothing else moves`() async throws {
        let decomposed = "Ta\u{302}\u{301}t cả"
        let (text, again) = try await mended(
            "\u{FEFF}" + head + "---\r\n# Tin  \r\n\r\n\(decomposed) [144/164](figure:xa-an-toan) xã; \r\n\t726 tin.\n")
        #expect(
            text == "\u{FEFF}" + head
                + "---\r\n# Tin  \r\n\r\nTất cả [145/164](figure:xa-an-toan) xã; \r\n\t[726](figure:tin-bao) tin.\n")
        #expect(text?.unicodeScalars.contains("\u{302}") == false)
        #expect(again == 0)
    }

    @Test func `a number of two figures is left to a person`() async throws {
        let bulletin = head + "---\r\n# Tin\r\n\r\nCó 145/164 và 145/164 xã.\r\n"
        let folder = try folder(bulletin)
        let rows = [
            "xa-an-toan,,2019-10m,không nêu,145,,bao-mau", "xa-van-hoa,,2019-10m,không nêu,145,,bao-mau",
        ]
        var files = SmallProvince.texts(SmallProvince.observations(rows))
        let first = SmallProvince.indicators.split(separator: "\n")[0]
        files["indicators.yml"] = "\(first)\n" + first.replacing("xa-an-toan", with: "xa-van-hoa")
        files["bulletins/2019/tin.md"] = bulletin
        let other = try TemporaryFolder(files)
        let mending = try await Publisher(content: other.path, jobs: 1).fix(isDry: false)
        #expect(mending.files.count == 0)
        #expect(mending.outcome.diagnostics.all.count { $0.fault.code == "number-not-linked" } == 2)
        #expect(try await Publisher(content: folder.path, jobs: 1).fix(isDry: false).fixes == 2)
    }

    @Test func `a fix that would break the form around it is not made`() async throws {
        let bulletin = head + "tiêu đề: 726 tin\r\n---\r\nThân bài có 726 tin.\r\n"
        #expect(try await mended(bulletin).text == bulletin)
    }

    @Test func `a dry run writes nothing and says what would change`() async throws {
        let folder = try folder(head + "---\r\n# Tin\r\n\r\nCó 726 tin.\r\n")
        let before = Fixtures.files(in: folder.path)
        let mending = try await Publisher(content: folder.path, jobs: 1).fix(isDry: true)
        #expect(Fixtures.files(in: folder.path) == before)
        #expect(
            mending.files.flatMap { $0.diff(in: "content") } == [
                "--- content/bulletins/2019/tin.md", "+++ content/bulletins/2019/tin.md", "@@ -7 +7 @@",
                "-Có 726 tin.\r", "+Có [726](figure:tin-bao) tin.\r",
            ])
    }
}
