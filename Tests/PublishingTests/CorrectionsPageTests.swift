import Records
import Syntax
import TestSupport
import Testing

@testable import Publishing

/// The page that tells of every published value that was replaced.
struct CorrectionsPageTests {
    private static let header = "chỉ tiêu,kỳ,giá trị,thay cho,loại sửa,ngày sửa,lý do,nguồn\n"
    private static let original = "tin-bao,2019-10m,726,,,,,bao-mau\n"
    private static let lock = "mã số liệu;giá trị\ntin-bao/2019-10m/tinh-mau;726\n"

    private func build(_ rows: String, frozen: String? = nil) async throws -> ([String], [String: String]) {
        var files = SmallProvince.texts(["observations/a.csv": CorrectionsPageTests.header + rows])
        files["frozen/2019-10m.csv"] = frozen
        files["site.yml"] = SmallProvince.site + "\nđịa chỉ web: https://tinh-mau.example/\nngôn ngữ: [vi, en]"
        let folder = try TemporaryFolder(files)
        let output = try TemporaryFolder()
        let outcome = try await Publisher(content: folder.path, jobs: 1).build(into: output.path)
        return (outcome.diagnostics.all.map(\.fault.code), Fixtures.files(in: output.path))
    }

    @Test func `a change in a frozen period fails the build without a revision and shows on the page with one`()
        async throws
    {
        let silent = CorrectionsPageTests.original.replacing("726", with: "727")
        let (faults, nothing) = try await build(silent, frozen: CorrectionsPageTests.lock)
        #expect(faults.contains("frozen-changed") && nothing["index.html"] == nil)

        let revision = "tin-bao,2019-10m,727,726,đính chính,2020-03-05,Đếm sót một tin,bao-mau\n"
        let (sound, files) = try await build(
            CorrectionsPageTests.original + revision, frozen: CorrectionsPageTests.lock)
        #expect(!sound.contains("frozen-changed"))
        let page = try #require(files["dinh-chinh/index.html"])
        let receipts = "<a href=\"../chi-tieu/tin-bao/index.html#ky-2019-10m\">"
        #expect(page.contains("\(receipts)Tin báo, 10 tháng đầu năm 2019</a>"))
        #expect(page.contains("<td class=\"number\">726</td><td class=\"number\">727</td><td>Đính chính</td>"))
        #expect(page.contains("<td>Đếm sót một tin</td>"))
        #expect(files["index.html"]?.contains("<a href=\"dinh-chinh/index.html\">Đính chính</a>") == true)
        let english = try #require(files["en/dinh-chinh/index.html"])
        #expect(english.contains("<h1>Corrections</h1>") && english.contains("lang=\"vi\">Đếm sót một tin</td>"))
        let address = "https://tinh-mau.example/dinh-chinh/#tin-bao-2019-10m-tinh-mau-1"
        #expect(files["feed.xml"]?.contains("href=\"\(address)\"") == true)
        #expect(page.contains("<tr id=\"tin-bao-2019-10m-tinh-mau-1\">"))
    }

    @Test func `each replacement has a line of its own, the latest first, with what it wrote`() async throws {
        let revisions = """
            tin-bao,2019-10m,727,726,đính chính,2020-03-05,Đếm sót,bao-mau
            tin-bao,2019-10m,729,727,điều chỉnh,2020-06-01,Nộp muộn,bao-mau
            """
        let (_, files) = try await build(CorrectionsPageTests.original + revisions)
        let page = try #require(files["dinh-chinh/index.html"])
        let rows = page.split(separator: "<tr id=").dropFirst()
        #expect(rows.count == 2)
        #expect(rows.first?.contains("mau-2\"><td><time datetime=\"2020-06-01\">01/06/2020</time></td>") == true)
        #expect(rows.first?.contains("<td class=\"number\">727</td><td class=\"number\">729</td>") == true)
        #expect(rows.last?.contains("<td class=\"number\">726</td><td class=\"number\">727</td>") == true)
    }

    @Test func `two replacements on one day have entries of their own in the feed, and the first keeps its id`()
        async throws
    {
        let header = "định danh,\(CorrectionsPageTests.header)"
        let rows = [
            ",\(CorrectionsPageTests.original)",
            "sang,tin-bao,2019-10m,727,726,đính chính,2020-03-05,Đếm sót,bao-mau\n",
            "chieu,tin-bao,2019-10m,729,727,đính chính,2020-03-05,Đếm sót nữa,bao-mau\n",
        ]
        func ids(_ count: Int) async throws -> [String] {
            var files = SmallProvince.texts(["observations/a.csv": header + rows.prefix(count).joined()])
            files["site.yml"] = SmallProvince.site + "\nđịa chỉ web: https://tinh-mau.example/"
            let (folder, output) = (try TemporaryFolder(files), try TemporaryFolder())
            _ = try await Publisher(content: folder.path, jobs: 1).build(into: output.path)
            let feed = try #require(Fixtures.files(in: output.path)["feed.xml"])
            return feed.split(separator: "<id>").dropFirst(2).compactMap { $0.split(separator: "<").first }
                .map(String.init).filter { $0.contains("#") }
        }
        let first = "https://tinh-mau.example/chi-tieu/tin-bao/#ky-2019-10m-2020-03-05"
        #expect(try await ids(2) == [first])
        #expect(try await ids(3) == [first, first + "-2"])
    }

    @Test func `a site that corrected nothing has no such page and no link to one`() async throws {
        let (_, files) = try await build(CorrectionsPageTests.original)
        #expect(files["dinh-chinh/index.html"] == nil)
        #expect(files["index.html"]?.contains("dinh-chinh") == false)
    }
}
