import Markup
import Records
import Stats
import Syntax
import TestSupport
import Testing
import Wording

@testable import Publishing

/// The made-up province has everything that a summary can show.
struct SummaryPageTests {
    private static func page(_ path: String, _ site: Task<[String: String], any Error>) async throws -> String {
        try #require(try await site.value[path])
    }

    @Test func `the real summary begins with what was achieved, each number a link to its receipts`() async throws {
        let page = try await Self.page("2019-10m/index.html", RenderedSite.real)
        #expect(
            page.contains(
                "Theo nguồn về 10 tháng đầu năm 2019, <a class=\"figure\" href=\"../chi-tieu/ap-khu-pho-an-toan/index.html#ky-2019-10m\">950/978</a> ấp, khu phố (97,14%) và "
            ))
        #expect(page.contains("Còn 15 trong 164 xã, phường, thị trấn chưa có mô hình “Tiếng loa an ninh”"))
    }

    @Test func `a reason that all figures share is said once`() async throws {
        let page = try await Self.page("2019-10m/index.html", RenderedSite.real)
        #expect(page.ranges(of: "hưa có số liệu 10 tháng đầu năm 2018.").count == 1)
    }

    @Test func `each form of chart stands where its figures are`() async throws {
        let months = try await Self.page("2024-10m/index.html", RenderedSite.example)
        for anchor in [
            "hinh-ap-an-toan", "hinh-xa-an-toan", "hinh-vu-pham-phap", "dia-ban-ap-an-toan", "ban-do-ap-an-toan",
        ] {
            #expect(months.contains("<figure class=\"chart-figure\" id=\"\(anchor)\">"), "\(anchor)")
        }
        let year = try await Self.page("2024/index.html", RenderedSite.example)
        #expect(year.contains("id=\"hinh-khen-thuong-2024\""))
        let indicator = try await Self.page("chi-tieu/ap-an-toan/index.html", RenderedSite.example)
        #expect(indicator.contains("id=\"cac-dia-ban-ap-an-toan\""))
    }

    @Test func `squares bear the names that the source lists, which stand with the chart's numbers`() async throws {
        let page = try await Self.page("2024/index.html", RenderedSite.example)
        #expect(page.contains("<title>Xã Sen Một, Thành phố Sen</title>"))
        #expect(page.ranges(of: /<title>Xã [^<]+<\/title><\/path>/).count == 111)
        #expect(page.contains("<dt>Huyện Tràm</dt><dd>Xã Tràm Ba, Xã Tràm Bốn, "))
        #expect(!page.contains("Xã Sen Sáu"), "the source does not name it, and it has not attained the standard")
        let months = try await Self.page("2024-10m/index.html", RenderedSite.example)
        #expect(months.contains("Nguồn chỉ nêu tổng số, không nêu tên"))
    }

    @Test(arguments: [(6, true), (3, false), (0, true)])
    func `names are not told where they would tell the few that are left out`(
        leftOut: Int, areTold: Bool
    ) async throws {
        var content = Fixtures.files(in: Fixtures.path("../../examples/tinh-sen/content"))
        let path = "observations/xa-dat-chuan.csv"
        let whole = try #require(content["places.csv"]).split(separator: "\n").filter {
            $0.contains(",xã,") && !$0.contains("2023-06-30")
        }
        let named = whole.dropLast(leftOut).map { $0.prefix { $0 != "," } }
        content[path] =
            "chỉ tiêu,tính đến,giá trị,các địa bàn,nguồn\nxa-an-toan,2024-12-31,\(named.count)/119,"
            + "\(named.joined(separator: "|")),bao-cao-2024\n"
        content = content.filter { !$0.key.hasPrefix("achievements/2024") && !$0.key.hasPrefix("bulletins") }
        var diagnostics = Diagnostics()
        let folder = try TemporaryFolder(content)
        let source = try SourceFolder.read(at: folder.path, diagnostics: &diagnostics)
        let rendering = await Publisher(content: folder.path, jobs: 2).render(source, diagnostics, into: .memory)
        let file = try #require(rendering.files.first { $0.path == "2024/index.html" })
        let page = file.text
        #expect(page.contains("id=\"hinh-xa-an-toan\""))
        #expect(page.contains("</title></path>") == areTold)
    }

    @Test func `a district's page shows its course and its communes, and singles out none alike`() async throws {
        let page = try await Self.page("dia-ban/h-tram/index.html", RenderedSite.example)
        #expect(page.contains("<figure class=\"chart-figure\" id=\"hinh-ap-an-toan\">"))
        #expect(page.contains("<figure class=\"chart-figure\" id=\"dia-ban-ap-an-toan\">"))
        #expect(
            page.contains("<strong>Ấp đạt chuẩn: cao nhất 6 địa bàn (100,00%), thấp nhất 4 địa bàn (85,71%)</strong>"))
        #expect(page.contains("Xã Tràm Mười Hai"))
        let commune = try await Self.page("dia-ban/tram-03/index.html", RenderedSite.example)
        #expect(!commune.contains("chart-figure"))
    }

    @Test func `what is missing is listed with why`() async throws {
        let page = try await Self.page("2024-10m/index.html", RenderedSite.example)
        let section = try #require(page.split(separator: "<section id=\"con-thieu\">").last)
        #expect(section.contains("Chưa đủ: 8/9 địa bàn có báo cáo"))
    }
}
