import Records
import TestSupport
import Testing

@testable import Stats

struct DifferencesTests {
    private let derived =
        SmallProvince.indicators
        + "\n- {định danh: thu-quy, tên: Thu quỹ, đơn vị tính: triệu đồng, phép đo: tiền, tính chất: trong kỳ, nhóm: nguồn lực, tính từ lũy kế: quy}"

    private func book(_ rows: String...) throws -> Book {
        try Book(rows: rows, ["indicators.yml": derived])
    }

    @Test func `a flow is the cumulative at its end less the one at its beginning, where that is asked for`() throws {
        let book = try book(
            "quy,,,2019-03-31,\"10,5\",,bao-mau", "quy,,,2019-06-30,12,,bao-mau",
            "quy,,2019-10m,không nêu,\"20,25\",,bao-mau")
        #expect(book.faults == [])
        #expect(try book.figure("thu-quy", "2019-q1")?.value == .money(ExactDecimal(digits: 105, decimals: 1)))
        #expect(try book.figure("thu-quy", "2019-q2")?.value == .money(ExactDecimal(digits: 15, decimals: 1)))
        let whole = try #require(try book.figure("thu-quy", "2019-10m"))
        #expect(whole.value == .money(ExactDecimal(digits: 2025, decimals: 2)))
        #expect(whole.receipts.formula == .difference)
        #expect(whole.completeness == nil)
    }

    @Test func `an end within a month, in another year, or hedged gives no flow`() throws {
        let book = try book(
            "quy,,,2019-03-30,10,,bao-mau", "quy,,,2019-06-30,12,,bao-mau", "quy,,,2018-12-31,30,hơn,bao-mau")
        #expect(try book.figure("thu-quy", "2019-q1") == nil)
        #expect(try book.figure("thu-quy", "2019-q2") == nil)
        #expect(try book.figure("thu-quy", "2018") == nil)
    }

    @Test func `a flow that is stated too must agree with the cumulative`() throws {
        let book = try book("quy,,,2019-03-31,10,,bao-mau", "thu-quy,,2019-q1,,\"10,1\",,bao-mau")
        #expect(book.faults == ["observations/so-lieu.csv:3:20 derived-differs <- observations/so-lieu.csv:2:18"])
    }

    @Test func `a flow is derived from a cumulative of its own measure, and across no break of it`() throws {
        let count = Book.indicators("tin-bao", "tính từ lũy kế: quy")
        #expect(try Book(rows: [], count).faults.contains { $0.contains("cannot-derive") })
        let broken = derived.split(separator: "\n").map { line in
            line.contains("định danh: quy,")
                ? line.dropLast() + ", đứt chuỗi: [{ngày: 2019-02-15, loại: cách thu thập, ghi chú: Gộp quỹ}]}" : line
        }.joined(separator: "\n")
        let book = try Book(
            rows: ["quy,,,2019-03-31,10,,bao-mau", "quy,,,2019-06-30,12,,bao-mau"], ["indicators.yml": broken])
        #expect(try book.figure("thu-quy", "2019-q1") == nil)
        #expect(try book.figure("thu-quy", "2019-q2") != nil)
    }

    @Test func `only a flow can be derived`() throws {
        let indicators = Book.indicators("camera", "tính từ lũy kế: quy")
        #expect(try Book(rows: [], indicators).faults.contains { $0.hasSuffix("derived-not-flow") })
    }
}
