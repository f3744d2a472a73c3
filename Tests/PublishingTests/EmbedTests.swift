import Syntax
import TestSupport
import Testing

@testable import Publishing

/// Charts and tables that prose embeds.
struct EmbedTests {
    private func bulletin(_ text: String) async throws -> (page: String, faults: [String]) {
        let rows = [
            "tin-bao,,2019-10m,,726,,bao-mau", "tin-bao,,2018-10m,,623,,bao-mau", "quy,,2019-10m,không nêu,15,,bao-mau",
            "xa-an-toan,,2019-10m,không nêu,145,,bao-mau",
            "xa-an-toan,huyen-dong,2019-10m,không nêu,21/24,,bao-mau",
            "xa-an-toan,huyen-tay,2019-10m,không nêu,24/24,,bao-mau",
        ]
        var files = SmallProvince.texts(SmallProvince.observations(rows))
        files["places.csv"] = SmallProvince.places + "\nhuyen-tay,002,Huyện Tây,huyện,tinh-mau\n"
        files["bulletins/2019/tin.md"] = "---\nngày: 2019-11-01\nkỳ: 2019-10m\n---\n# Tin\n\n\(text)\n"
        let (folder, output) = (try TemporaryFolder(files), try TemporaryFolder())
        let outcome = try await Publisher(content: folder.path, jobs: 1).build(into: output.path)
        let page = Fixtures.files(in: output.path)["ban-tin/2019/tin/index.html"] ?? ""
        return (page, outcome.diagnostics.sorted.filter { $0.severity == .error }.map(\.line))
    }

    @Test func `a chart of indicators has a caption, bars, a sentence and its data`() async throws {
        let (page, faults) = try await bulletin("![Xã đạt chuẩn](chart:xa-an-toan)")
        #expect(faults == [])
        #expect(page.contains("<figcaption><strong>Xã đạt chuẩn</strong></figcaption>"))
        #expect(page.contains("<rect class=\"bar\" y=\"20\" width=\"88.4%\" height=\"12\"/>"))
        #expect(page.contains("<desc id=\"bieu-do-1-d\">Xã an toàn: 145/164 (88,41%).</desc>"))
        #expect(page.contains("chi-tieu/xa-an-toan/index.html#ky-2019-10m\">Xã an toàn</a>"))
        #expect(!page.contains("<p><figure"))
    }

    @Test func `years stand beside each other in columns, places below each other in bars`() async throws {
        let (years, yearFaults) = try await bulletin("![Tin báo](chart:tin-bao#years)")
        #expect(yearFaults == [])
        #expect(years.contains(">Năm 2018: 623. Năm 2019: 726.</desc>"))
        let (places, placeFaults) = try await bulletin("![Theo huyện](chart:xa-an-toan#places)")
        #expect(placeFaults == [])
        #expect(
            places.contains(
                ">Cao nhất: Huyện Tây, 24/24 (100,00%). Thấp nhất: Huyện Đông, 21/24 (87,50%).</desc>"))
    }

    @Test func `a text with more charts than anybody reads is refused at the first that is too many`() async throws {
        let charts = (0...Draft.chartLimit).map { _ in "![Tin báo](chart:tin-bao#years)" }
        #expect(try await bulletin(charts.dropLast().joined(separator: "\n\n")).faults == [])
        let (_, faults) = try await bulletin(charts.joined(separator: "\n\n"))
        #expect(faults == ["bulletins/2019/tin.md:\(7 + 2 * Draft.chartLimit):12 too-many-charts"])
    }

    @Test func `a scheme in capitals means the same`() async throws {
        let (page, faults) = try await bulletin("![Xã đạt chuẩn](CHART:xa-an-toan)\n\n![Ba số](Table:tin-bao,quy)")
        #expect(faults == [])
        #expect(page.contains("<figcaption><strong>Xã đạt chuẩn</strong></figcaption>"))
        #expect(page.contains("<caption>Ba số</caption>"))
    }

    @Test func `a table prints figures of different units`() async throws {
        let (page, faults) = try await bulletin("![Ba số](table:xa-an-toan,tin-bao,quy)")
        #expect(faults == [])
        #expect(page.contains("<caption>Ba số</caption>") && page.contains(">726</td>"))
    }

    @Test(arguments: [
        ("![A](chart:xa-an-toann)", "unknown-figure"), ("![A](chart:xa-an-toan,tin-bao)", "chart-of-units"),
        ("![A](chart:xa-an-toan#thang)", "unknown-facet"), ("Có ![A](chart:xa-an-toan) đó", "embed-not-alone"),
        ("[A](chart:xa-an-toan)", "embed-not-image"), ("![A](chart:xa-an-toan#years)", "embed-of-one"),
        ("![A](chart:xa-an-toan,tin-bao#years)", "embed-of-several"), ("![](chart:xa-an-toan)", "image-without-text"),
        ("![A](table:tin-bao/2017)", "no-figure"), ("![A](chart:\u{308}tin-bao)", "unknown-figure"),
        ("![A](CHART:xa-an-toann)", "unknown-figure"), ("```csv\na,b\n1,2\n```", "table-without-caption"),
        ("```csv Bảng\na,b\n1,2,3\n```", "csv-row-width"), ("> ```csv Bảng\n> a,b\n> 1,2,3\n> ```", "csv-row-width"),
    ])
    func `what cannot be shown is an error with its code`(text: String, code: String) async throws {
        #expect(try await bulletin(text).faults.compactMap { $0.split(separator: " ").last.map(String.init) } == [code])
    }

    @Test func `a fenced sheet becomes a table with heads of rows and columns`() async throws {
        let (page, faults) = try await bulletin(
            "```csv Số buổi theo huyện\nhuyện;buổi\nHuyện Đông;1.250\n\"Tây; mới\";7\n```")
        #expect(faults == [])
        #expect(page.contains("<caption>Số buổi theo huyện</caption>"))
        #expect(page.contains("<tr><th scope=\"col\">huyện</th><th scope=\"col\" class=\"number\">buổi</th></tr>"))
        #expect(page.contains("<tr><th scope=\"row\">Tây; mới</th><td class=\"number\">7</td></tr>"))
    }

    @Test func `a fault in a fenced sheet is pointed at in its own line`() async throws {
        #expect(
            try await bulletin("```csv Bảng\na,b\n1,2,3\n```").faults == ["bulletins/2019/tin.md:9:5 csv-row-width"])
    }
}
