import Records
import Syntax
import TestSupport
import Testing

@testable import Stats

struct PlaceDistributionTests {
    private func distribution(_ shares: [String]) throws -> PlaceDistribution? {
        var diagnostics = Diagnostics()
        let communes = shares.indices.map { ",0000\($0),Xã \($0),xã,tinh-mau" }
        let rows = shares.enumerated().map { "xa-an-toan,xa-\($0.offset),2019-10m,không nêu,\($0.element),bao-mau" }
        let files = SmallProvince.observations(rows)
            .merging(["places.csv": ([SmallProvince.places] + communes).joined(separator: "\n")]) { $1 }
        let catalogue = try #require(SmallProvince.catalogue(files, diagnostics: &diagnostics))
        let book = FigureBook(catalogue, diagnostics: &diagnostics)
        #expect(!diagnostics.hasErrors)
        return PlaceDistribution(book.figures(of: ID<Indicator>("xa-an-toan")).filter { $0.place.kind == .commune })
    }

    @Test func `equal shares tie whatever their denominators, and the next rank leaves room for them`() throws {
        let distribution = try #require(try distribution(["1/2,", "2/4,", "3/3,", "0/5,"]))
        #expect(distribution.entries.map(\.rank) == [1, 2, 2, 4])
        #expect(distribution.entries.map(\.figure.place.id.text) == ["xa-2", "xa-0", "xa-1", "xa-3"])
        #expect(distribution.entries.map(\.quartile) == [1, 2, 2, 4])
    }

    @Test func `half of the places lie between the medians of the two halves`() throws {
        let distribution = try #require(try distribution(["1/10,", "2/10,", "4/10,", "6/10,", "9/10,"]))
        #expect(distribution.middleHalf == (1500, 7500))
        #expect(distribution.spread == 8000)
    }

    @Test func `the median of an even number lies half-way, that of an odd number in the middle`() throws {
        #expect(try distribution(["1/3,", "1/2,"])?.median == 4167)
        #expect(try distribution(["1/3,", "1/2,", "1/1,"])?.median == 5000)
    }

    @Test func `the pooled share weighs places by their size`() throws {
        let distribution = try #require(try distribution(["1/1,", "0/99,"]))
        #expect(distribution.pooled == Share(part: 1, of: 100))
        #expect(distribution.range.largest == Share(part: 1, of: 1))
        #expect(distribution.range.least == Share(part: 0, of: 99))
    }

    @Test func `hedged figures are left out, and one place is no distribution`() throws {
        #expect(try distribution(["1/2,", "1/3,gần"]) == nil)
        #expect(try distribution([]) == nil)
    }
}
