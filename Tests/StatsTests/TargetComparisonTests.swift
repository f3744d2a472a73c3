import Records
import Syntax
import TestSupport
import Testing

@testable import Stats

struct TargetComparisonTests {
    private func comparison(value: String, target: String, over period: String) throws -> TargetComparison? {
        var diagnostics = Diagnostics()
        let files = SmallProvince.observations(["tin-bao,,2019-10m,,\(value),bao-mau"])
            .merging(["targets.csv": "chỉ tiêu,kỳ,giá trị,nguồn\ntin-bao,\(period),\(target),bao-mau\n"]) { $1 }
        let catalogue = try #require(SmallProvince.catalogue(files, diagnostics: &diagnostics))
        let book = FigureBook(catalogue, diagnostics: &diagnostics)
        #expect(diagnostics.lines == [])
        let period = try #require(Period(code: "2019-10m"))
        return Summary(of: period, at: ID("tinh-mau"), catalogue, book, Targets(catalogue.targets)).groups.first?
            .entries.first?.target
    }

    @Test func `a target of the year is held against the value and the pace of the period`() throws {
        let comparison = try #require(try comparison(value: "822,", target: "1.000", over: "2019"))
        #expect(comparison.reached == 8220)
        #expect(comparison.pace == 8333)
        #expect(comparison.exceeded == nil)
    }

    /// Eleven of four were printed as `vượt 275%`; they are 275% reached, which is 175% above.
    @Test func `what is reached is not what is exceeded`() throws {
        let comparison = try #require(try comparison(value: "11,", target: "4", over: "2019"))
        #expect(comparison.reached == 27_500)
        #expect(comparison.exceeded == 17_500)
    }

    @Test func `a target of the period itself has the whole pace`() throws {
        #expect(try comparison(value: "5,", target: "5", over: "2019-10m")?.pace == 10_000)
    }

    @Test func `no share is made of a hedged value or of a sum that lacks months, and the reason is said`() throws {
        let hedged = try #require(try comparison(value: "5,gần", target: "5", over: "2019"))
        #expect(hedged.reached == nil)
        #expect(hedged.reason == .notExact)
        let book = try Book(
            rows: ["tin-bao,,2019-thang-1,,5,,bao-mau"],
            ["targets.csv": "chỉ tiêu,kỳ,giá trị,nguồn\ntin-bao,2019,10,bao-mau\n"])
        let partial = try #require(try book.entry("tin-bao", "2019-10m").target)
        #expect(partial.reached == nil)
        #expect(partial.reason == .partial)
    }

    @Test func `no share is made of a target of zero, or of another year's target`() throws {
        #expect(try comparison(value: "5,", target: "0", over: "2019") == nil)
        #expect(try comparison(value: "5,", target: "5", over: "2018") == nil)
    }
}
