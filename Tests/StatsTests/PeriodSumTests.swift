import Records
import Syntax
import TestSupport
import Testing

@testable import Stats

struct PeriodSumTests {
    /// `tin-bao` of the province by period code; the site reports on 2019-10m and 2018.
    private func book(_ values: [(String, String)]) throws -> (FigureBook, [String]) {
        var diagnostics = Diagnostics()
        let rows = values.map { "tin-bao,,\($0.0),,\($0.1),,bao-mau" }
        let catalogue = try #require(
            SmallProvince.catalogue(SmallProvince.observations(rows), diagnostics: &diagnostics))
        return (FigureBook(catalogue, diagnostics: &diagnostics), diagnostics.lines)
    }

    private func figure(_ book: FigureBook, _ period: String) throws -> Figure? {
        book.figure(of: ID("tin-bao"), in: try #require(Period(code: period)), at: ID("tinh-mau"))
    }

    private func months(_ range: ClosedRange<Int>, of year: Int = 2019) -> [(String, String)] {
        range.map { ("\(year)-thang-\($0)", "\($0)") }
    }

    @Test func `ten months are the sum of their months, with every record as a receipt`() throws {
        let (book, faults) = try book(months(1...10))
        let sum = try #require(try figure(book, "2019-10m"))
        #expect(faults == [])
        #expect(sum.value == .count(55))
        #expect(sum.completeness == Completeness(unit: .months, reported: 10, expected: 10))
        #expect(!sum.isPartial)
        #expect(sum.receipts.formula == .sumOfPeriods)
        #expect(sum.receipts.records.map(\.line) == Array(2...11))
    }

    @Test func `quarters fill in where there are no months, and are not counted twice`() throws {
        let (book, faults) = try book(
            [("2019-q1", "6"), ("2019-q2", "15")] + months(1...3) + months(7...10))
        let sum = try #require(try figure(book, "2019-10m"))
        #expect(faults == [])
        #expect(sum.value == .count(55))
        #expect(sum.completeness?.reported == 10)
    }

    @Test func `a sum that lacks months says how many it has, and is not compared`() throws {
        let (book, _) = try book(months(1...8) + [("2018-10m", "40")])
        let sum = try #require(try figure(book, "2019-10m"))
        #expect(sum.value == .count(36))
        #expect(sum.isPartial)
        #expect(sum.completeness == Completeness(unit: .months, reported: 8, expected: 10))
        guard case .incomparable(.partial) = book.changeOnYear(sum, in: try #require(Period(code: "2019-10m"))) else {
            Issue.record("compared a part with a whole")
            return
        }
    }

    @Test func `a year is the sum of its quarters, never of ten months and the rest`() throws {
        let quarters = try book((1...4).map { ("2018-q\($0)", "\($0)") }).0
        #expect(try figure(quarters, "2018")?.value == .count(10))
        let rest = try book([("2018-10m", "50"), ("2018-thang-11", "1"), ("2018-thang-12", "2")]).0
        #expect(try figure(rest, "2018")?.value == .count(3))
        #expect(try figure(rest, "2018")?.completeness?.reported == 2)
    }

    @Test func `what is stated and what follows must agree, and both are shown`() throws {
        let (book, faults) = try book(months(1...10) + [("2019-10m", "56")])
        #expect(try figure(book, "2019-10m")?.value == .count(56))
        let parts = (2...11).map { " observations/so-lieu.csv:\($0):\($0 < 11 ? 24 : 25)" }.joined()
        #expect(faults == ["observations/so-lieu.csv:12:20 sum-differs <-\(parts)"])
    }

    @Test func `parts that exceed the stated whole are an error even where some are missing`() throws {
        #expect(
            try book(months(7...10) + [("2019-10m", "30")]).1.map { $0.prefix(44) } == [
                "observations/so-lieu.csv:6:20 sum-differs <-"
            ])
        #expect(try book(months(7...10) + [("2019-10m", "40")]).1 == [])
    }

    @Test func `a sum is no more certain than the least certain of its parts`() throws {
        var diagnostics = Diagnostics()
        let rows = ["tin-bao,,2019-q1,,5,gần,bao-mau", "tin-bao,,2019-q2,,7,,bao-mau"]
        let catalogue = try #require(
            SmallProvince.catalogue(SmallProvince.observations(rows), diagnostics: &diagnostics))
        let sum = try #require(try figure(FigureBook(catalogue, diagnostics: &diagnostics), "2019-10m"))
        #expect(sum.precision == .about)
        #expect(sum.value == .count(12))
    }

    @Test func `two months do not displace the quarter that is stated`() throws {
        let book = try Book(rows: [
            "tin-bao,,2018-q1,,90,,bao-mau", "tin-bao,,2018-thang-2,,30,,bao-mau", "tin-bao,,2018-q2,,90,,bao-mau",
            "tin-bao,,2018-q3,,90,,bao-mau", "tin-bao,,2018-q4,,90,,bao-mau",
        ])
        #expect(try book.figure("tin-bao", "2018")?.value == .count(360))
        #expect(try book.figure("tin-bao", "2018")?.isPartial == false)
    }

    @Test func `ten months and what follows them must make the year, and no part may exceed it`() throws {
        func faults(_ rows: String...) throws -> [String] { try Book(rows: rows).faults }
        let tenMonths = ["tin-bao,,2018-10m,,500,,bao-mau", "tin-bao,,2018-thang-11,,50,,bao-mau"]
        let december = "tin-bao,,2018-thang-12,,50,,bao-mau"
        #expect(try faults(tenMonths[0], tenMonths[1], december, "tin-bao,,2018,,600,,bao-mau") == [])
        #expect(try faults(tenMonths[0], tenMonths[1], december, "tin-bao,,2018,,601,,bao-mau").count == 1)
        #expect(try faults(tenMonths[0], tenMonths[1], "tin-bao,,2018,,600,,bao-mau") == [])
        #expect(try faults(tenMonths[0], tenMonths[1], "tin-bao,,2018,,549,,bao-mau").count == 1)
        #expect(try faults("tin-bao,,2018-6m,,700,,bao-mau", tenMonths[0]).count == 1)
    }
}
