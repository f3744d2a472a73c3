import Records
import Syntax
import TestSupport
import Testing

@testable import Stats

struct ComparisonTests {
    private func comparison(_ now: String, _ before: String?, of indicator: String = "tin-bao") throws -> Comparison {
        let asOf = indicator == "tin-bao" ? "" : "không nêu"
        var rows = ["\(indicator),,2021-10m,\(asOf),\(now),bao-mau"]
        if let before { rows.append("\(indicator),,2020-10m,\(asOf),\(before),bao-mau") }
        var diagnostics = Diagnostics()
        let catalogue = try #require(
            SmallProvince.catalogue(SmallProvince.observations(rows), diagnostics: &diagnostics))
        let book = FigureBook(catalogue, diagnostics: &diagnostics)
        #expect(diagnostics.lines == [])
        let period = try #require(Period(code: "2021-10m"))
        return book.changeOnYear(
            try #require(book.figure(of: ID(indicator), in: period, at: ID("tinh-mau"))), in: period)
    }

    private func change(_ comparison: Comparison) throws -> [Int?] {
        guard case .change(let change) = comparison else { return [] }
        return [change.absolute?.digits, change.relative, change.points]
    }

    private func reason(_ comparison: Comparison) -> Comparison.Reason? {
        guard case .incomparable(let reason) = comparison else { return nil }
        return reason
    }

    @Test func `a count changes by its size and by a share of its base`() throws {
        #expect(try change(comparison("726,", "623,")) == [103, 1653, nil])
        #expect(try change(comparison("623,", "726,")) == [-103, -1419, nil])
        #expect(try change(comparison("5,", "5,")) == [0, 0, nil])
    }

    @Test func `an amount changes exactly, whatever its decimals`() throws {
        let change = try #require(try comparison("\"1250,5\",", "\"1000,25\",", of: "quy").change)
        #expect(change.absolute == ExactDecimal(digits: 25_025, decimals: 2))
        #expect(change.relative == 2502)
    }

    @Test func `a change too large to be told in per cent is told by its size`() throws {
        let change = try #require(try comparison("999.999.999.999,", "\"0,000001\",", of: "quy").change)
        #expect(change.relative == nil)
    }

    @Test func `of a base of zero there is no share`() throws {
        #expect(try change(comparison("5,", "0,")) == [5, nil, nil])
    }

    @Test func `a ratio changes by points, and by its part over one and the same whole`() throws {
        #expect(try change(comparison("150/157,", "145/157,", of: "xa-an-toan")) == [5, nil, 318])
    }

    @Test func `a missing base is a reason that names its period`() throws {
        #expect(reason(try comparison("5,", nil)) == .noFigure(try #require(Period(code: "2020-10m"))))
    }

    @Test func `a hedged number on either side is not compared`() throws {
        #expect(reason(try comparison("5,gần", "4,")) == .notExact)
        #expect(reason(try comparison("5,", "4,hơn")) == .notExact)
    }

    @Test func `over another whole only the points compare`() throws {
        let rows = ["xa-an-toan,,2020-10m,không nêu,140,,bao-mau", "xa-an-toan,,2019-10m,không nêu,145,,bao-mau"]
        var diagnostics = Diagnostics()
        let catalogue = try #require(
            SmallProvince.catalogue(SmallProvince.observations(rows), diagnostics: &diagnostics))
        let book = FigureBook(catalogue, diagnostics: &diagnostics)
        let period = try #require(Period(code: "2020-10m"))
        let figure = try #require(book.figure(of: ID("xa-an-toan"), in: period, at: ID("tinh-mau")))
        let comparison = book.changeOnYear(figure, in: period)
        #expect(try change(comparison) == [nil, nil, 76])
        #expect(comparison.change?.wholes?.before == 164)
        #expect(comparison.change?.wholes?.now == 157)
    }

    @Test func `a stock at another point of its period is not compared`() throws {
        let book = try Book(rows: ["camera,,,2019-10-15,9,,bao-mau", "camera,,,2018-06-30,7,,bao-mau"])
        let figure = try #require(try book.figure("camera", "2019-10m"))
        let period = try Book.period("2019-10m")
        #expect(
            book.book.changeOnYear(figure, in: period).reason
                == .otherDay(try #require(Day(year: 2018, month: 6, day: 30))))
    }

    @Test func `beside the year before, the same months of a base year are compared`() throws {
        let site = SmallProvince.site + "\nnăm gốc: 2016"
        let book = try Book(
            rows: [
                "tin-bao,,2019-10m,,9,,bao-mau", "tin-bao,,2016-thang-1,,3,,bao-mau", "tin-bao,,2016-10m,,6,,bao-mau",
            ],
            ["site.yml": site])
        #expect(try book.entry("tin-bao", "2019-10m").onBase?.change?.relative == 5000)
        let figure = try #require(try book.figure("tin-bao", "2019-10m"))
        #expect(book.book.changeOnBase(figure, in: try Book.period("2019-10m"), year: 2018) == nil)
    }

    @Test(arguments: [("up", "6,", "5,", true), ("up", "5,", "6,", false), ("down", "5,", "6,", true)])
    func `a change is better or worse by the indicator's own direction`(
        direction: String, now: String, before: String, isBetter: Bool
    ) throws {
        var diagnostics = Diagnostics()
        let files = SmallProvince.observations(["tin,,2021-10m,,\(now),bao-mau", "tin,,2020-10m,,\(before),bao-mau"])
            .merging([
                "indicators.yml":
                    "- {định danh: tin, tên: Tin, đơn vị tính: tin, phép đo: đếm, tính chất: trong kỳ, nhóm: nguồn tin, better: \(direction)}"
            ]) { $1 }
        let catalogue = try #require(SmallProvince.catalogue(files, diagnostics: &diagnostics))
        let book = FigureBook(catalogue, diagnostics: &diagnostics)
        #expect(diagnostics.lines == [])
        let period = try #require(Period(code: "2021-10m"))
        let figure = try #require(book.figure(of: ID("tin"), in: period, at: ID("tinh-mau")))
        guard case .change(let change) = book.changeOnYear(figure, in: period) else {
            Issue.record("no change")
            return
        }
        #expect(change.isBetter == isBetter)
    }

    @Test func `a quarter is also held against the quarter before, across the turn of the year`() throws {
        var diagnostics = Diagnostics()
        let files = SmallProvince.observations(["tin-bao,,2019-q1,,6,,bao-mau", "tin-bao,,2018-q4,,4,,bao-mau"])
        let catalogue = try #require(SmallProvince.catalogue(files, diagnostics: &diagnostics))
        let book = FigureBook(catalogue, diagnostics: &diagnostics)
        let period = try #require(Period(code: "2019-q1"))
        let figure = try #require(book.figure(of: ID("tin-bao"), in: period, at: ID("tinh-mau")))
        let previous = try #require(book.changeOnPrevious(figure, in: period))
        #expect(try change(previous) == [2, 5000, nil])
        let tenMonths = try #require(Period(code: "2019-10m"))
        #expect(book.changeOnPrevious(figure, in: tenMonths) == nil)
    }
}
