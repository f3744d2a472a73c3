import Markup
import Records
import Syntax
import TestSupport
import Testing

@testable import Publishing

struct OpenDataTests {
    private func table(_ cells: [DataTable.Cell]) -> DataTable {
        DataTable(
            name: "bang", title: "Bảng", columns: cells.indices.map { .init("c\($0)", "Cột \($0)") }, rows: [cells])
    }

    private func csv(_ cells: DataTable.Cell...) -> String {
        String(decoding: table(cells).csv, as: UTF8.self).split(separator: "\r\n").dropFirst().joined()
    }

    @Test func `numbers are plain, days are ISO days, and nothing is nothing`() throws {
        let day = try #require(Day(year: 2019, month: 10, day: 31))
        #expect(
            csv(.integer(7167), .number(ExactDecimal(digits: -9859, decimals: 2)), .date(day), .empty, .boolean(true))
                == "7167,-98.59,2019-10-31,,true")
    }

    @Test func `text with a comma, a quote or a new line is quoted`() {
        #expect(
            csv(.text("xã, phường"), .text("“An toàn”"), .text("a\"b\nc")) == "\"xã, phường\",“An toàn”,\"a\"\"b\nc\"")
    }

    @Test(arguments: ["=1+1", "+84", "-2", "@x", "\tx", "＝1+1"]) func `text is never a formula`(text: String) {
        #expect(csv(.text(text)) == "'\(text)")
    }

    @Test func `JSON keeps the digits of a number`() {
        let json = String(
            decoding: table([.number(ExactDecimal(digits: 9710, decimals: 2)), .empty, .text("ấp")]).json, as: UTF8.self
        )
        #expect(json == "[\n{\"c0\":97.10,\"c1\":null,\"c2\":\"ấp\"}\n]\n")
    }

    @Test func `a sheet counts days as spreadsheets do`() throws {
        let day = try #require(Day(year: 2024, month: 2, day: 29))
        let bytes = Workbook(sheets: [table([.date(day)])]).bytes
        #expect(String(decoding: bytes, as: UTF8.self).contains("<c r=\"A2\" s=\"4\"><v>45351</v></c>"))
    }
}

/// Of the made-up province, which says where it is published, and of the real site, which does not.
struct WebFilesTests {
    @Test func `a site without figures has no open data`() async throws {
        let content = try TemporaryFolder(SmallProvince.texts())
        let output = try TemporaryFolder()
        _ = try await Publisher(content: content.path, jobs: 1).build(into: output.path)
        let paths = Fixtures.files(in: output.path).keys
        #expect(paths.contains("index.html"))
        #expect(!paths.contains { $0.hasPrefix("du-lieu/") })
    }

    @Test func `a site that says where it is has feeds, a list of pages and addresses in its heads`() async throws {
        let files = try await RenderedSite.example.value
        let feed = try #require(files["feed.xml"])
        #expect(
            feed.contains(
                "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://tinh-sen.example/feed.xml\"/>"))
        #expect(feed.contains("<title>Đính chính: Hệ thống camera an ninh, 30/06/2024</title>"))
        let page = try #require(files["2024-10m/index.html"])
        #expect(page.contains("<link rel=\"canonical\" href=\"https://tinh-sen.example/2024-10m/\">"))
        #expect(page.contains("\"contentUrl\":\"https://tinh-sen.example/du-lieu/2024-10m.csv\""))
        #expect(files["robots.txt"]?.contains("Sitemap: https://tinh-sen.example/sitemap.xml") == true)
        #expect(files["404.html"]?.contains("rel=\"canonical\"") == false)
    }

    @Test func `a site in a folder of its server is sound, and its page for missing pages leads there`() async throws {
        let folder = try TemporaryFolder(Fixtures.files(in: Fixtures.path("valid/tinh-mau/content")))
        let site = try #require(Fixtures.files(in: folder.path)["site.yml"])
        try folder.write(site + "địa chỉ web: https://loa.example/phong-trao/\n", to: "site.yml")
        let rendering = try await Publisher(content: folder.path, jobs: 2).render(into: .memory)
        #expect(!rendering.diagnostics.hasErrors)
        let page = try #require(rendering.files.first { $0.path == "404.html" })
        #expect(page.text.contains("href=\"/phong-trao/mo-hinh/index.html\""))
    }

    @Test func `a site that does not say where it is makes up no address`() async throws {
        let files = try await RenderedSite.real.value
        #expect(files["feed.xml"] == nil && files["sitemap.xml"] == nil)
        #expect(files["index.html"]?.contains("canonical") == false)
        #expect(files["robots.txt"] == "User-agent: *\nAllow: /\n")
    }

    @Test func `what a page does not tell, the data does not tell either`() async throws {
        let files = try await RenderedSite.example.value
        let rows = try #require(files["du-lieu/so-lieu.csv"]).split(separator: "\r\n")
        let hidden = rows.filter { $0.contains(",fewer-than-five,") || $0.contains(",withheld,") }
        #expect(!hidden.isEmpty)
        for row in hidden { #expect(row.contains(",,,,not-stated,"), "\(row)") }
    }

    @Test func `data in a script cannot end it`() {
        let json: JSON = .object(["name": .string("</script><script>alert(1)</script>")])
        #expect(!json.script.description.contains("<"))
    }
}
