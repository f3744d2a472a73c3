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
    private static func page(_ path: String, _ content: String) async throws -> String {
        var diagnostics = Diagnostics()
        let folder = try SourceFolder.read(at: content, diagnostics: &diagnostics)
        let rendering = await Publisher(content: content, jobs: 2).render(folder, diagnostics)
        let file = try #require(rendering.files.first { $0.path == path })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    private static let example = Fixtures.path("../../examples/tinh-sen/content")

    @Test func `the real summary begins with what was achieved, each number a link to its receipts`() async throws {
        let page = try await Self.page("2019-10m/index.html", Fixtures.realContent)
        #expect(
            page.contains(
                "Theo nguồn về 10 tháng đầu năm 2019, <a class=\"figure\" href=\"../chi-tieu/ap-khu-pho-an-toan/index.html#ky-2019-10m\">950/978</a> ấp, khu phố (97,14%) và "
            ))
        #expect(page.contains("Còn 15 trong 164 xã, phường, thị trấn chưa có mô hình “Tiếng loa an ninh”"))
    }

    @Test func `a reason that all figures share is said once`() async throws {
        let page = try await Self.page("2019-10m/index.html", Fixtures.realContent)
        #expect(page.ranges(of: "hưa có số liệu 10 tháng đầu năm 2018.").count == 1)
    }

    @Test func `each form of chart stands where its figures are`() async throws {
        let months = try await Self.page("2024-10m/index.html", Self.example)
        for anchor in [
            "hinh-ap-an-toan", "hinh-xa-an-toan", "hinh-vu-pham-phap", "dia-ban-ap-an-toan", "ban-do-ap-an-toan",
        ] {
            #expect(months.contains("<figure class=\"chart-figure\" id=\"\(anchor)\">"), "\(anchor)")
        }
        let year = try await Self.page("2024/index.html", Self.example)
        #expect(year.contains("id=\"hinh-khen-thuong-2024\""))
        let indicator = try await Self.page("chi-tieu/ap-an-toan/index.html", Self.example)
        #expect(indicator.contains("id=\"cac-dia-ban-ap-an-toan\""))
    }

    @Test func `what is missing is listed with why`() async throws {
        let page = try await Self.page("2024-10m/index.html", Self.example)
        let section = try #require(page.split(separator: "<section id=\"con-thieu\">").last)
        #expect(section.contains("Chưa đủ: 8/9 địa bàn có báo cáo"))
    }
}
