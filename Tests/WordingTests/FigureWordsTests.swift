import Records
import Stats
import Syntax
import TestSupport
import Testing

@testable import Wording

struct FigureWordsTests {
    private let words = FigureWords(.vietnamese)

    /// The figures of a small province with one indicator, `ap` or `tin`, as a sheet states them.
    private func book(_ rows: String...) throws -> FigureBook {
        let files = Fixtures.files(in: Fixtures.path("valid/tinh-mau/content"))
            .filter { !$0.key.hasPrefix("observations/") && !$0.key.hasPrefix("achievements/") }
        let sheet = "chỉ tiêu,kỳ,tính đến,giá trị,độ chính xác,nguồn\n" + rows.joined(separator: "\n")
        let folder = try TemporaryFolder(files.merging(["observations/a.csv": sheet]) { $1 })
        var diagnostics = Diagnostics()
        let sources = try SourceFolder.read(at: folder.path, diagnostics: &diagnostics)
        let catalogue = try #require(Catalogue.read(sources, diagnostics: &diagnostics))
        let book = FigureBook(catalogue, diagnostics: &diagnostics)
        #expect(diagnostics.lines == [])
        return book
    }

    @Test func `a ratio is printed with its share, and its formula says how that came`() throws {
        let figure = try #require(try book("ap-an-toan,2023-10m,không nêu,1.048,,bao-cao-mau").all.first)
        #expect(words.valueAndShare(figure) == "1.048/1.063 (98,59%)")
        #expect(FigureWords(.english).valueAndShare(figure) == "1,048/1,063 (98.59%)")
        #expect(
            words.formula(figure)
                == "1.048/1.063: tử số theo nguồn, mẫu số theo danh mục mẫu số chung; "
                + "1.048 ÷ 1.063 × 100 = 98,59%, làm tròn đến hai chữ số thập phân.")
    }

    @Test func `an undated stock is printed as the source's`() throws {
        let figure = try #require(try book("ap-an-toan,2023-10m,không nêu,1.048,,bao-cao-mau").all.first)
        #expect(words.time(figure) == "theo nguồn, kỳ báo cáo 10 tháng đầu năm 2023; nguồn không nêu ngày")
    }

    @Test func `a dated stock says its day`() throws {
        let figure = try #require(try book("ap-an-toan,,31/10/2023,1.048,,bao-cao-mau").all.first)
        #expect(words.time(figure) == "tính đến ngày 31 tháng 10 năm 2023")
    }

    @Test func `a hedge is printed with its number, and no share is made of it`() throws {
        let figure = try #require(try book("ap-an-toan,2023-10m,không nêu,1.048,hơn,bao-cao-mau").all.first)
        #expect(words.valueAndShare(figure) == "hơn 1.048/1.063")
    }

    @Test(arguments: [
        ("7.167", "7.000", "Tăng 167 (2,39%) so với 10 tháng đầu năm 2022"),
        ("6.900", "7.000", "Giảm 100 (1,43%) so với 10 tháng đầu năm 2022"),
        ("7.000", "7.000", "Không đổi so với 10 tháng đầu năm 2022"),
        ("5", "0", "Tăng 5 so với 10 tháng đầu năm 2022"),
    ]) func `a change of a count names both its size and its per cent`(now: String, before: String, text: String) throws
    {
        let book = try book("tin-bao,2023-10m,,\(now),,bao-cao-mau", "tin-bao,2022-10m,,\(before),,bao-cao-mau")
        let period = try #require(Period(code: "2023-10m"))
        let figure = try #require(book.figure(of: ID("tin-bao"), in: period, at: ID("tinh-mau")))
        #expect(words.comparison(book.changeOnYear(figure, in: period)) == text)
    }

    @Test func `a change of a ratio is told in percentage points`() throws {
        let book = try book(
            "ap-an-toan,2023-10m,không nêu,1.048,,bao-cao-mau", "ap-an-toan,2022-10m,không nêu,1.000,,bao-cao-mau")
        let period = try #require(Period(code: "2023-10m"))
        let figure = try #require(book.figure(of: ID("ap-an-toan"), in: period, at: ID("tinh-mau")))
        #expect(
            words.comparison(book.changeOnYear(figure, in: period))
                == "Tăng 48 (4,52 điểm phần trăm) so với 10 tháng đầu năm 2022")
    }

    @Test func `a missing year before is said`() throws {
        let book = try book("tin-bao,2023-10m,,7.167,,bao-cao-mau")
        let period = try #require(Period(code: "2023-10m"))
        let figure = try #require(book.all.first)
        #expect(words.comparison(book.changeOnYear(figure, in: period)) == "Chưa có số liệu 10 tháng đầu năm 2022")
    }
}
