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

    @Test func `what is missing is listed with why`() async throws {
        let page = try await Self.page("2024-10m/index.html", RenderedSite.example)
        let section = try #require(page.split(separator: "<section id=\"con-thieu\">").last)
        #expect(section.contains("Chưa đủ: 8/9 địa bàn có báo cáo"))
    }
}
