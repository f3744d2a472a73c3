import Records
import TestSupport
import Testing

@testable import Stats

struct SeriesBreakTests {
    private let broken = Book.indicators(
        "tin-bao", "đứt chuỗi: [{ngày: 2019-04-01, loại: định nghĩa, ghi chú: Tính cả tin qua điện thoại}]")

    @Test func `figures before and after a break are not compared, and the reason is said`() throws {
        let book = try Book(
            rows: ["tin-bao,,2019-6m,,9,,bao-mau", "tin-bao,,2018-6m,,7,,bao-mau"], broken)
        let reason = try #require(try book.entry("tin-bao", "2019-6m").onYear.reason)
        guard case .seriesBreak(let seriesBreak) = reason else { throw Missing() }
        #expect(seriesBreak.kind == .definition)
        #expect(seriesBreak.note == "Tính cả tin qua điện thoại")
    }

    @Test func `a break on the first day of the older period parts nothing`() throws {
        let book = try Book(
            rows: ["tin-bao,,2020-q2,,9,,bao-mau", "tin-bao,,2019-q2,,7,,bao-mau"],
            broken.merging(["site.yml": SmallProvince.site.replacing("2019-10m", with: "2020-q2")]) { $1 })
        #expect(try book.entry("tin-bao", "2020-q2").onYear.change?.absolute?.digits == 2)
    }

    @Test func `months on both sides of a break are not added up`() throws {
        let book = try Book(
            rows: ["tin-bao,,2019-thang-3,,9,,bao-mau", "tin-bao,,2019-thang-4,,7,,bao-mau"], broken)
        #expect(try book.figure("tin-bao", "2019-10m") == nil)
    }

    private struct Missing: Error {}
}

extension String {
    fileprivate func replacing(_ old: String, with new: String) -> String {
        split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
}
