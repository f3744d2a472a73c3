import Records
import TestSupport
import Testing

@testable import Stats

struct ProjectionTests {
    private func projection(of indicator: String = "tin-bao", _ rows: String...) throws -> Projection {
        let foreword = ["summaries/2019-10m.md": "---\nước cả năm: \(indicator)\n---\nLời dẫn.\n"]
        let book = try Book(rows: rows, foreword)
        #expect(book.faults == [])
        let summary = Summary(
            of: try Book.period("2019-10m"), at: ID("tinh-mau"), book.catalogue, book.book,
            Targets(book.catalogue.targets))
        return try #require(summary.projections.first)
    }

    private func estimate(_ projection: Projection) -> FigureValue? {
        if case .estimate(let value, _) = projection.outcome { value } else { nil }
    }

    private func reason(_ projection: Projection) -> Projection.Reason? {
        if case .none(let reason) = projection.outcome { reason } else { nil }
    }

    @Test func `without a year before, the months so far set the pace`() throws {
        let projection = try projection("tin-bao,,2019-10m,,101,,bao-mau")
        #expect(estimate(projection) == .count(121))
    }

    @Test func `with a year before, its own months set the share`() throws {
        let projection = try projection(
            "tin-bao,,2019-10m,,101,,bao-mau", "tin-bao,,2018-10m,,60,,bao-mau", "tin-bao,,2018,,90,,bao-mau")
        #expect(estimate(projection) == .count(152))
        guard case .estimate(_, .seasonal(let part, let whole)) = projection.outcome else { throw Missing() }
        #expect(part.address.text == "tin-bao/2018-10m/tinh-mau")
        #expect(whole.address.text == "tin-bao/2018/tinh-mau")
    }

    @Test func `no estimate is made of a stock, a hedged number, or a sum that lacks months`() throws {
        #expect(reason(try projection(of: "camera", "camera,,2019-10m,không nêu,7,,bao-mau")) == .notFlow)
        #expect(reason(try projection("tin-bao,,2019-10m,,101,hơn,bao-mau")) == .notExact)
        #expect(reason(try projection("tin-bao,,2019-thang-1,,101,,bao-mau")) == .partial)
    }

    @Test func `no estimate is made where none is asked for`() throws {
        let book = try Book(rows: ["tin-bao,,2019-10m,,101,,bao-mau"])
        let summary = Summary(
            of: try Book.period("2019-10m"), at: ID("tinh-mau"), book.catalogue, book.book,
            Targets(book.catalogue.targets))
        #expect(summary.projections.isEmpty)
    }

    private struct Missing: Error {}
}
