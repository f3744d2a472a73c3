import Records
import Syntax
import TestSupport
import Testing

@testable import Publishing

struct BulletinArchiveTests {
    /// Built of the fixture province, with so many bulletins more in each year.
    private static func files(_ counts: [Int: Int]) async throws -> [String: String] {
        var content = Fixtures.files(in: Fixtures.path("valid/tinh-mau/content"))
        for (year, count) in counts {
            for number in 0..<count {
                let date = "\(year)-\(number % 12 < 9 ? "0" : "")\(number % 12 + 1)-15"
                content["bulletins/\(year)/tin-\(number).md"] =
                    "---\nngày: \(date)\n---\n# Tin số \(number)\n\nLời tin.\n"
            }
        }
        let folder = try TemporaryFolder(content)
        let output = try TemporaryFolder()
        _ = try await Publisher(content: folder.path, jobs: 2).build(into: output.path)
        return Fixtures.files(in: output.path)
    }

    @Test func `few bulletins are on one page, without an archive`() async throws {
        let files = try await Self.files([2020: 5])
        #expect(!files.keys.contains { $0.hasPrefix("ban-tin/luu-tru/") })
        #expect(files["ban-tin/index.html"]?.contains("Tin số 4") == true)
    }

    @Test func `of many the latest are shown, and all are in the archive of their year`() async throws {
        let files = try await Self.files([2020: 40, 2021: 20])
        let list = try #require(files["ban-tin/index.html"])
        #expect(list.ranges(of: "<li class=\"entry\">").count == 30)
        #expect(list.contains("<a href=\"../ban-tin/luu-tru/2020/index.html\">2020</a> <small>40</small>"))
        let year = try #require(files["ban-tin/luu-tru/2020/index.html"])
        #expect(year.ranges(of: "<li class=\"entry\">").count == 40)
        #expect(year.contains("rel=\"next\" href=\"../../../ban-tin/luu-tru/2021/index.html\""))
    }

    @Test func `a year with very many has a page for each month`() async throws {
        let files = try await Self.files([2020: 144])
        let year = try #require(files["ban-tin/luu-tru/2020/index.html"])
        #expect(
            year.contains(
                "<a href=\"../../../ban-tin/luu-tru/2020/07/index.html\">Tháng 7 năm 2020</a> <small>12</small>"))
        let month = try #require(files["ban-tin/luu-tru/2020/07/index.html"])
        #expect(month.ranges(of: "<li class=\"entry\">").count == 12)
        #expect(month.contains("rel=\"prev\" href=\"../../../../ban-tin/luu-tru/2020/06/index.html\""))
    }

    @Test func `a bulletin leads to those before and after it`() async throws {
        let files = try await Self.files([2020: 3])
        let page = try #require(files["ban-tin/2020/tin-1/index.html"])
        #expect(page.contains("rel=\"prev\" href=\"../../../ban-tin/2020/tin-0/index.html\""))
        #expect(page.contains("rel=\"next\" href=\"../../../ban-tin/2020/tin-2/index.html\""))
    }
}

struct MovedPageTests {
    private static func build(_ bulletin: String) async throws -> (files: [String: String], faults: [String]) {
        var content = Fixtures.files(in: Fixtures.path("valid/tinh-mau/content"))
        content["bulletins/2020/tin-moi.md"] = bulletin
        let folder = try TemporaryFolder(content)
        let output = try TemporaryFolder()
        let outcome = try await Publisher(content: folder.path, jobs: 1).build(into: output.path)
        return (
            Fixtures.files(in: output.path), outcome.diagnostics.sorted.filter { $0.severity == .error }.map(\.line)
        )
    }

    @Test func `an old address sends its readers on, and links to it lead to the new one`() async throws {
        let (files, faults) = try await Self.build(
            "---\nngày: 2020-05-02\nđịa chỉ cũ: [/ban-tin/2020/tin-cu/]\n---\n# Tin mới\n\nXem [bài cũ](/ban-tin/2020/tin-cu/).\n"
        )
        #expect(faults == [])
        let old = try #require(files["ban-tin/2020/tin-cu/index.html"])
        #expect(
            old.contains("<meta http-equiv=\"refresh\" content=\"0; url=../../../ban-tin/2020/tin-moi/index.html\">"))
        #expect(
            files["ban-tin/2020/tin-moi/index.html"]?.contains("/ban-tin/2020/tin-moi/index.html\">bài cũ</a>") == true)
    }

    @Test func `an old address where another page stands is an error`() async throws {
        let (_, faults) = try await Self.build(
            "---\nngày: 2020-05-02\nđịa chỉ cũ: [/mo-hinh/]\n---\n# Tin mới\n\nLời tin.\n")
        #expect(faults == ["bulletins/2020/tin-moi.md:1:1 address-twice <- site.yml:1:1"])
    }

    @Test func `what is no address of a page is an error`() async throws {
        let (_, faults) = try await Self.build(
            "---\nngày: 2020-05-02\nđịa chỉ cũ: [tin cũ]\n---\n# Tin mới\n\nLời tin.\n")
        #expect(faults == ["bulletins/2020/tin-moi.md:3:14 bad-page-path"])
    }
}
