import Publishing
import Records
import Syntax
import TestSupport
import Testing

@testable import Scaffolding

/// What a scaffold gives must pass `loa check` where it is put, and read back as it was answered.
struct ScaffoldTests {
    private static let day = Day(year: 2023, month: 11, day: 5)
    private static let period = Period(code: "2023-10m")

    private static func scaffolds() throws -> [any Scaffold] {
        let day = try #require(day)
        let period = try #require(period)
        let title = try #require(Title("Tiêu đề: \"loa\" & kẻng #1"))
        return [
            BulletinScaffold(
                title: title, date: day, period: period, source: "bao-cao-mau", summary: "Một câu: hai ý."),
            BulletinScaffold(title: title, date: day, name: "khong-co-gi-them"),
            AchievementScaffold(
                title: title, period: period, source: "bao-cao-mau",
                figures: [.init(indicator: "tin-bao", value: "7.167")], models: ["loa-va-keng"],
                body: "Có [](figure:tin-bao) tin."),
            AchievementScaffold(title: title, period: period, place: "huyen-dong", name: "ten-khac"),
            ModelScaffold(title: title, family: .warning, status: .pilot, ledBy: "bo-mau", started: day),
            ModelScaffold(title: title, name: "ten-khac"),
            SummaryScaffold(period: period, cutOff: .stated(day), source: "bao-cao-mau", body: "Lời dẫn."),
            ObservationScaffold(
                indicator: "tin-bao", place: "huyen-tay", period: Period(code: "2021-thang-9"), value: "7.167",
                source: "bao-cao-mau"),
            ObservationScaffold(
                indicator: "ap-an-toan", place: "huyen-tay", period: nil, asOf: day, value: "400/453",
                source: "bao-cao-mau", note: "Số: bịa"),
        ]
    }

    /// `tin-bao` of the period stands in another file of the fixture already.
    private func province() throws -> TemporaryFolder {
        var files = Fixtures.files(in: Fixtures.path("valid/tinh-mau/content"))
        files["achievements/2023-10m/loa-va-keng.md"] = nil
        files["summaries/2023-10m.md"] = nil
        files["targets.csv"] = nil
        files["models/loa-va-keng.md"] = "---\ntên: Loa & kẻng\ntrạng thái: mới\nnguồn: bao-cao-mau\n---\n"
        files["bulletins/2023/ban-tin-mau.md"] = nil
        return try TemporaryFolder(files)
    }

    @Test func `every file passes the check at once`() async throws {
        let scaffolds = try ScaffoldTests.scaffolds()
        let folder = try province()
        for scaffold in scaffolds { try folder.write(scaffold.text, to: scaffold.path) }
        #expect(Set(scaffolds.map(\.path)).count == scaffolds.count)
        let outcome = try await Publisher(content: folder.path, jobs: 2).check()
        let found = outcome.diagnostics.sorted.filter { found in
            found.severity == .error || scaffolds.contains { $0.path == found.location.file.path }
        }
        #expect(found.map { "\($0.location.file.path): \($0.fault)" } == [])
    }

    @Test func `every line of the front matter is a Vietnamese key or a comment`() throws {
        let names = Set(Key.allCases.map(\.vietnamese))
        for scaffold in try ScaffoldTests.scaffolds() where scaffold.path.hasSuffix(".md") {
            let head = scaffold.text.split(separator: "---\n")[0].split(separator: "\n")
            for line in head where !line.hasPrefix("#") && !line.hasPrefix(" ") {
                #expect(names.contains(String(line.prefix { $0 != ":" })), "\(line)")
            }
        }
    }

    @Test func `a path holds what the file is about`() throws {
        let title = try #require(Title("Đồng Khởi: một năm"))
        let day = try #require(ScaffoldTests.day)
        let period = try #require(ScaffoldTests.period)
        #expect(BulletinScaffold(title: title, date: day).path == "bulletins/2023/dong-khoi-mot-nam.md")
        #expect(AchievementScaffold(title: title, period: period, name: "khac").path == "achievements/2023-10m/khac.md")
        #expect(SummaryScaffold(period: period).path == "summaries/2023-10m.md")
        let observation = ObservationScaffold(indicator: "tin-bao", place: "ba-tri", period: period, value: "1")
        #expect(observation.path == "observations/tin-bao-2023-10m-ba-tri.yml")
    }

    @Test func `a title needs a letter or a digit`() {
        #expect(Title("  ?! … ") == nil)
        #expect(Title(" Loa\n\tvà  kẻng ")?.text == "Loa và kẻng")
    }

    @Test func `the report that is due is the one that ends nearest`() throws {
        let kinds = [Period(code: "2019-10m"), Period(code: "2018")].compactMap { $0 }
        func due(_ year: Int, _ month: Int, _ day: Int) throws -> String? {
            Period.due(on: try #require(Day(year: year, month: month, day: day)), amongKindsOf: kinds)?.code
        }
        #expect(try due(2026, 11, 24) == "2026-10m")
        #expect(try due(2026, 12, 20) == "2026")
        #expect(try due(2027, 2, 1) == "2026")
        #expect(try due(2026, 10, 15) == "2026-10m")
    }
}
