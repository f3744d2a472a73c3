import Records
import Syntax
import TestSupport
import Testing

@testable import Stats

struct FigureBookTests {
    private func book(_ rows: String..., files: [String: String] = [:]) throws -> (FigureBook, [String]) {
        var diagnostics = Diagnostics()
        let files = SmallProvince.observations(rows).merging(files) { $1 }
        let catalogue = try #require(SmallProvince.catalogue(files, diagnostics: &diagnostics))
        return (FigureBook(catalogue, diagnostics: &diagnostics), diagnostics.lines)
    }

    private func value(_ book: FigureBook, _ indicator: String, _ period: String, _ place: String = "tinh-mau") throws
        -> FigureValue?
    {
        book.figure(of: ID(indicator), in: try #require(Period(code: period)), at: ID(place))?.value
    }

    @Test func `a denominator is the universe that is valid on the figure's day`() throws {
        let (book, faults) = try book(
            "xa-an-toan,,2019-10m,không nêu,145,,bao-mau", "xa-an-toan,,,2020-10-31,145/157,,bao-mau")
        #expect(faults == [])
        #expect(try value(book, "xa-an-toan", "2019-10m") == .ratio(try #require(Share(part: 145, of: 164))))
        let year = try #require(Period(code: "2020"))
        let later = try #require(book.figure(of: ID("xa-an-toan"), in: year, at: ID("tinh-mau")))
        #expect(later.receipts.universe == ID("xa-2020"))
    }

    @Test func `a stated denominator that differs from the universe is an error that shows both`() throws {
        let (_, faults) = try book("xa-an-toan,,2019-10m,không nêu,145/157,,bao-mau")
        #expect(faults == ["observations/so-lieu.csv:2:32 denominator-differs <- universes.yml:1:3"])
    }

    @Test func `at a place without a universe the figure states its own denominator`() throws {
        let (book, faults) = try book(
            "xa-an-toan,huyen-dong,2019-10m,không nêu,20/24,,bao-mau",
            "xa-an-toan,huyen-dong,2018,không nêu,20,,bao-mau")
        #expect(faults == ["observations/so-lieu.csv:3:38 no-denominator"])
        #expect(
            try value(book, "xa-an-toan", "2019-10m", "huyen-dong") == .ratio(try #require(Share(part: 20, of: 24))))
    }

    @Test func `of a stock the latest day within the period counts, and none after its end`() throws {
        let (book, faults) = try book(
            "camera,,,2019-06-30,5,,bao-mau", "camera,,,2019-10-31,7,,bao-mau", "camera,,,2019-11-01,9,,bao-mau")
        #expect(faults == [])
        #expect(try value(book, "camera", "2019-10m") == .count(7))
        #expect(try value(book, "camera", "2019-6m") == .count(5))
        #expect(try value(book, "camera", "2019") == .count(9))
        #expect(try value(book, "camera", "2018") == nil)
    }

    @Test func `a stock without a day belongs to its reporting period alone, and gives way to one with a day`() throws {
        let (book, _) = try book("camera,,2019-10m,không nêu,5,,bao-mau")
        #expect(try value(book, "camera", "2019-10m") == .count(5))
        #expect(try value(book, "camera", "2019") == nil)
        let (dated, _) = try self.book("camera,,2019-10m,không nêu,5,,bao-mau", "camera,,,2019-10-31,7,,bao-mau")
        #expect(try value(dated, "camera", "2019-10m") == .count(7))
    }

    @Test func `a year is not filled from its ten months`() throws {
        let (book, _) = try book("tin-bao,,2019-10m,,7.167,,bao-mau")
        #expect(try value(book, "tin-bao", "2019-10m") == .count(7167))
        #expect(try value(book, "tin-bao", "2019") == nil)
    }

    @Test func `a hedged ratio keeps its numbers and has no share`() throws {
        let (book, _) = try book("xa-an-toan,,2019-10m,không nêu,145/164,gần,bao-mau")
        let figure = try #require(book.all.first)
        #expect(figure.share == nil)
        #expect(figure.value == .ratio(try #require(Share(part: 145, of: 164))))
    }

    @Test func `a per cent that the source states must recompute in its own decimals`() throws {
        let (_, faults) = try book(
            "xa-an-toan,,2019-q1,không nêu,\"145/164 (88,4%)\",,bao-mau",
            "xa-an-toan,,2019-q2,không nêu,\"145/164 (88,41%)\",,bao-mau",
            "xa-an-toan,,2019-q3,không nêu,\"145/164 (88%)\",,bao-mau",
            "xa-an-toan,,2019-q4,không nêu,\"149/164 (90,8%)\",,bao-mau",
            "xa-an-toan,,2018-q4,không nêu,\"149/164 (90,9%)\",,bao-mau",
            "xa-an-toan,,2018-q3,không nêu,\"149/164 (91,85%)\",,bao-mau")
        #expect(
            faults == [
                "observations/so-lieu.csv:5:32 percent-truncated (warning)",
                "observations/so-lieu.csv:7:32 percent-differs",
            ])
    }

    @Test func `two records of one figure are an error that shows both`() throws {
        let (_, faults) = try book(
            "camera,,2019-10m,2019-10-31,5,,bao-mau", "camera,,,2019-10-31,7,,bao-mau")
        #expect(faults == ["observations/so-lieu.csv:3:21 figure-twice <- observations/so-lieu.csv:2:29"])
    }

    @Test func `that a source is missing is told in the same run as that a place is unknown`() throws {
        let (_, faults) = try book("tin-bao,huyen-nam,2019-10m,,5,,")
        #expect(
            faults.sorted() == [
                "observations/so-lieu.csv:2:1 unsourced-figure", "observations/so-lieu.csv:2:9 unknown-reference",
            ])
    }

    @Test func `nothing is published without a source, awards included`() throws {
        let award = "- {loại: giấy khen, nơi tặng: bo, năm: 2018, tập thể: 1}"
        let (_, faults) = try book("tin-bao,,2019-10m,,5,,", files: ["commendations/a.yml": award])
        #expect(
            faults == ["commendations/a.yml:1:3 unsourced-figure", "observations/so-lieu.csv:2:1 unsourced-figure"])
    }

    @Test func `a figure knows the record, the place in it and the source it came from`() throws {
        let (book, _) = try book("quy,,2019,2019-12-31,\"1.250,5\",,bao-mau")
        let receipts = try #require(book.all.first?.receipts)
        #expect(receipts.records.map(\.place) == ["observations/so-lieu.csv:2:23"])
        #expect(receipts.sources == [ID("bao-mau")])
        #expect(book.all.first?.value == .money(ExactDecimal(digits: 12_505, decimals: 1)))
        #expect(book.all.first?.address.text == "quy/2019-12-31/tinh-mau")
        #expect(book.figures(from: ID("quy/2019/tinh-mau/2019-12-31")).count == 1)
    }

    @Test func `where several universes fit the record must name one that holds`() throws {
        let other =
            SmallProvince.universes
            + "\n- {định danh: xa-nui, đơn vị tính: xã, số lượng: 40, hiệu lực từ: 2020-02-01, nguồn: bao-mau}"
        let rows = "chỉ tiêu,kỳ,tính đến,giá trị,mẫu số,nguồn\n"
        func faults(_ row: String) throws -> [String] {
            try Book(["universes.yml": other, "observations/a.csv": rows + row]).faults.map {
                String($0.prefix { $0 != "<" })
            }
        }
        #expect(try faults("xa-an-toan,,2021-12-31,30,,bao-mau") == ["observations/a.csv:2:24 several-universes "])
        #expect(try faults("xa-an-toan,,2021-12-31,30,xa-nui,bao-mau") == [])
        #expect(
            try faults("xa-an-toan,,2021-12-31,30,xa-2019,bao-mau") == ["observations/a.csv:2:27 universe-not-valid "])
    }
}
