import Markup
import Publishing
import Syntax
import TestSupport
import Testing
import Wording

@testable import loa

/// Changed figures as people, pull requests and programs read them.
struct DifferenceFormatTests {
    private func differences(_ reason: String) async throws -> EditionDifferences {
        let header = "chỉ tiêu,kỳ,giá trị,thay cho,loại sửa,ngày sửa,lý do,nguồn\ntin-bao,2019-10m,726,,,,,bao-mau\n"
        let bulletin = "---\nngày: 2019-11-01\nkỳ: 2019-10m\n---\n# Tin\n\nDân báo [](figure:tin-bao) *tin* | @ai.\n"
        func edition(_ rows: String) async throws -> Edition {
            let files = SmallProvince.texts(["observations/a.csv": header + rows, "bulletins/2019/tin.md": bulletin])
            let source = EditionSource(
                files: files.map { EditionSource.File(path: $0.key, bytes: Array($0.value.utf8)) })
            return try #require(await Edition.make(source, jobs: 1))
        }
        let old = try await edition("")
        let new = try await edition("tin-bao,2019-10m,727,726,đính chính,2020-03-05,\(reason),bao-mau\n")
        return EditionDifferences(from: old, to: new, in: .vietnamese)
    }

    @Test func `people read what was, what is, why, and where`() async throws {
        let text = DifferenceText(.vietnamese).text(of: try await differences("Đếm sót"))
        #expect(
            text == """
                tin-bao/2019-10m/tinh-mau
                  Tin báo, Tỉnh Mẫu, 10 tháng đầu năm 2019
                  Giá trị: 726 → 727
                  Đính chính ngày 05 tháng 3 năm 2020: trước đó là 726. Lý do: Đếm sót
                  Trang: 2019-10m/index.html, ban-tin/2019/tin/index.html, chi-tieu/tin-bao/index.html, \
                dia-ban/tinh-mau/index.html, dinh-chinh/index.html, index.html
                  ban-tin/2019/tin/index.html (bulletins/2019/tin.md:7):
                    - Dân báo 726 tin | @ai.
                    + Dân báo 727 tin | @ai.

                1 số liệu đổi, 0 thêm, 0 bỏ, 0 chỉ đổi phần so sánh.

                """)
    }

    @Test func `in a pull request nothing that staff typed is markup, and nobody is called`() async throws {
        let text = DifferenceMarkdown(.vietnamese).text(of: try await differences("<b>Sót</b> | *một* [x](y) @ai"))
        #expect(text.contains("&lt;b>Sót&lt;/b> \\| \\*một\\* \\[x\\](y) @<!-- -->ai"))
        #expect(text.contains("| Giá trị | 726 | 727 |"))
        #expect(text.contains("  - Nay: Dân báo 727 tin \\| @<!-- -->ai."))
        #expect(text.hasPrefix("### Số liệu thay đổi\n\n1 số liệu đổi"))
    }

    @Test func `programs read keys that do not depend on a language`() async throws {
        let document = DifferenceJSON.document(try await differences("Đếm sót"))
        let figure = document["figures"]?[0]
        #expect(figure?["figure"] == "tin-bao/2019-10m/tinh-mau" && figure?["kind"] == "changed")
        #expect(figure?["numbers"]?[0]?["key"] == "value" && figure?["numbers"]?[0]?["after"] == "727")
        #expect(figure?["reasons"]?[0]?["kind"] == "correction" && figure?["reasons"]?[0]?["date"] == "2020-03-05")
    }

    @Test func `no difference is said in one sentence`() async throws {
        let files = SmallProvince.texts().map { EditionSource.File(path: $0.key, bytes: Array($0.value.utf8)) }
        let edition = try #require(await Edition.make(EditionSource(files: files), jobs: 1))
        let none = EditionDifferences(from: edition, to: edition, in: .english)
        #expect(DifferenceText(.english).text(of: none) == "No figure changed.\n")
    }
}
