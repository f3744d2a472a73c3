import Records
import Syntax
import TestSupport
import Testing

@testable import Stats

struct PlaceSumTests {
    private let places = """
        định danh,mã,tên,loại,trực thuộc,hiệu lực đến
        tinh-mau,01,Tỉnh Mẫu,tỉnh,,
        dong,001,Huyện Đông,huyện,tinh-mau,
        tay,002,Huyện Tây,huyện,tinh-mau,
        d1,00001,Xã Một,xã,dong,
        d2,00002,Xã Hai,xã,dong,
        d3,00003,Xã Ba,xã,dong,2018-12-31
        t1,00004,Xã Bốn,xã,tay,
        """

    private func book(_ rows: String...) throws -> (FigureBook, [String]) {
        var diagnostics = Diagnostics()
        let files = SmallProvince.observations(rows).merging(["places.csv": places]) { $1 }
        let catalogue = try #require(SmallProvince.catalogue(files, diagnostics: &diagnostics))
        return (FigureBook(catalogue, diagnostics: &diagnostics), diagnostics.lines)
    }

    private func figure(_ book: FigureBook, _ indicator: String, _ place: String) throws -> Figure? {
        book.figure(of: ID(indicator), in: try #require(Period(code: "2019-10m")), at: ID(place))
    }

    @Test func `a province is the sum of its communes through their districts, as the tree was then`() throws {
        let (book, faults) = try book(
            "tin-bao,d1,2019-10m,,1,,bao-mau", "tin-bao,d2,2019-10m,,2,,bao-mau", "tin-bao,t1,2019-10m,,4,,bao-mau")
        #expect(faults == [])
        #expect(try figure(book, "tin-bao", "dong")?.value == .count(3))
        let province = try #require(try figure(book, "tin-bao", "tinh-mau"))
        #expect(province.value == .count(7))
        #expect(province.completeness == Completeness(unit: .places, reported: 3, expected: 3))
        #expect(province.receipts.records.count == 3)
    }

    @Test func `a sum over some of the places says of how many`() throws {
        let (book, _) = try book("tin-bao,d1,2019-10m,,1,,bao-mau", "tin-bao,tay,2019-10m,,4,,bao-mau")
        let province = try #require(try figure(book, "tin-bao", "tinh-mau"))
        #expect(province.value == .count(5))
        #expect(province.completeness == Completeness(unit: .places, reported: 2, expected: 3))
        #expect(province.isPartial)
        #expect(try figure(book, "tin-bao", "dong")?.isPartial == true)
    }

    @Test func `a stated total must be what its places sum to`() throws {
        let (book, faults) = try book(
            "tin-bao,dong,2019-10m,,3,,bao-mau", "tin-bao,tay,2019-10m,,4,,bao-mau",
            "tin-bao,tinh-mau,2019-10m,,8,,bao-mau")
        #expect(
            faults == [
                "observations/so-lieu.csv:4:28 sum-differs <- observations/so-lieu.csv:2:24 observations/so-lieu.csv:3:23"
            ])
        #expect(try figure(book, "tin-bao", "tinh-mau")?.value == .count(8))
    }

    @Test func `ratios add up part by part and whole by whole`() throws {
        let (book, faults) = try book(
            "xa-an-toan,dong,2019-10m,không nêu,20/24,,bao-mau", "xa-an-toan,tay,2019-10m,không nêu,10/11,,bao-mau")
        #expect(faults == [])
        #expect(try figure(book, "xa-an-toan", "tinh-mau")?.value == .ratio(try #require(Share(part: 30, of: 35))))
    }

    @Test func `ratios whose denominators do not make up the whole one are not held against it`() throws {
        let (_, faults) = try book(
            "xa-an-toan,dong,2019-10m,không nêu,20/24,,bao-mau", "xa-an-toan,tay,2019-10m,không nêu,10/11,,bao-mau",
            "xa-an-toan,tinh-mau,2019-10m,không nêu,145/164,,bao-mau")
        #expect(faults == [])
    }

    @Test func `of a stock only places of the latest month are added, and the others are missing`() throws {
        let (mixed, _) = try book(
            "camera,dong,,2019-06-30,1,,bao-mau", "camera,dong,,2019-09-30,2,,bao-mau",
            "camera,tay,,2019-10-31,4,,bao-mau")
        let sum = try #require(try figure(mixed, "camera", "tinh-mau"))
        #expect(sum.value == .count(4))
        #expect(sum.time.code == "2019-10-31")
        #expect(sum.isPartial)
        let (near, _) = try book("camera,dong,,2019-10-30,2,,bao-mau", "camera,tay,,2019-10-31,4,,bao-mau")
        #expect(try figure(near, "camera", "tinh-mau")?.value == .count(6))
        let (same, _) = try book("camera,dong,,2019-10-31,2,,bao-mau", "camera,tay,,2019-10-31,4,,bao-mau")
        #expect(
            try figure(same, "camera", "tinh-mau")?.time == .asOf(try #require(Day(year: 2019, month: 10, day: 31))))
    }

    @Test func `months of places are first summed over time and then over places`() throws {
        let (book, faults) = try book(
            "tin-bao,dong,2019-q1,,1,,bao-mau", "tin-bao,dong,2019-q2,,2,,bao-mau", "tin-bao,dong,2019-q3,,3,,bao-mau",
            "tin-bao,dong,2019-thang-10,,4,,bao-mau", "tin-bao,tay,2019-q1,,5,,bao-mau")
        #expect(faults == [])
        #expect(try figure(book, "tin-bao", "dong")?.isPartial == false)
        let province = try #require(try figure(book, "tin-bao", "tinh-mau"))
        #expect(province.value == .count(15))
        #expect(province.completeness?.isWhole == true)
        #expect(province.isPartial, "a district lacks months")
    }

    @Test func `places that lack months are not held against a stated total unless they exceed it`() throws {
        let part = ["tin-bao,dong,2019-q1,,3,,bao-mau", "tin-bao,tay,2019-10m,,4,,bao-mau"]
        #expect(try book(part[0], part[1], "tin-bao,tinh-mau,2019-10m,,8,,bao-mau").1 == [])
        #expect(
            try book(part[0], part[1], "tin-bao,tinh-mau,2019-10m,,6,,bao-mau").1 == [
                "observations/so-lieu.csv:4:28 sum-differs <- observations/so-lieu.csv:2:23 observations/so-lieu.csv:3:23"
            ])
    }

    @Test func `a month that a commune lacks is missing in the province too, through its district`() throws {
        let (book, _) = try book(
            "tin-bao,d1,2019-10m,,1,,bao-mau", "tin-bao,d2,2019-q1,,2,,bao-mau", "tin-bao,t1,2019-10m,,4,,bao-mau")
        #expect(try figure(book, "tin-bao", "dong")?.isPartial == true)
        let province = try #require(try figure(book, "tin-bao", "tinh-mau"))
        #expect(province.completeness?.isWhole == true)
        #expect(province.isPartial)
    }

    @Test func `places are counted in the lowest tier that reports, whatever the list has below it`() throws {
        let hamlets = places + "\nap-1,,Ấp Một,ấp,d1,\nap-2,,Ấp Hai,ấp,d1,\nap-3,,Ấp Ba,ấp,t1,"
        var diagnostics = Diagnostics()
        let rows = ["tin-bao,d1,2019-10m,,1,,bao-mau", "tin-bao,tay,2019-10m,,2,,bao-mau"]
        let files = SmallProvince.observations(rows).merging(["places.csv": hamlets]) { $1 }
        let catalogue = try #require(SmallProvince.catalogue(files, diagnostics: &diagnostics))
        let book = FigureBook(catalogue, diagnostics: &diagnostics)
        let province = try #require(try figure(book, "tin-bao", "tinh-mau"))
        #expect(province.completeness == Completeness(unit: .places, reported: 2, expected: 3))
    }

    @Test func `a stock of another day is no whole for its parts, and an older one gives way to them`() throws {
        let (book, faults) = try book(
            "camera,dong,,2019-06-30,50,,bao-mau", "camera,d1,,2019-10-31,30,,bao-mau",
            "camera,d2,,2019-10-31,40,,bao-mau")
        #expect(faults == [])
        #expect(try figure(book, "camera", "dong")?.address.text == "camera/2019-10-31/dong")
        #expect(try figure(book, "camera", "dong")?.value == .count(70))
    }

    /// Xã Cũ becomes Xã Mới in the middle of the year.
    private func merged(_ rows: String...) throws -> Book {
        let places = """
            định danh,mã,tên,loại,trực thuộc,hiệu lực từ,hiệu lực đến,kế thừa bởi
            tinh-mau,01,Tỉnh Mẫu,tỉnh,,,,
            cu,00001,Xã Cũ,xã,tinh-mau,,2018-06-30,moi
            moi,00002,Xã Mới,xã,tinh-mau,2018-07-01,,
            kia,00003,Xã Kia,xã,tinh-mau,,,
            """
        return try Book(rows: rows, ["places.csv": places])
    }

    @Test func `a commune that was merged away has its flow until then in the sum, and owes none after`() throws {
        let book = try merged(
            "tin-bao,cu,2018-q1,,10,,bao-mau", "tin-bao,cu,2018-q2,,20,,bao-mau", "tin-bao,moi,2018-q3,,30,,bao-mau",
            "tin-bao,moi,2018-q4,,40,,bao-mau", "tin-bao,kia,2018,,5,,bao-mau")
        #expect(book.faults == [])
        let province = try #require(try book.figure("tin-bao", "2018"))
        #expect(province.value == .count(105))
        #expect(!province.isPartial)
    }

    @Test func `a successor that states the whole year has its predecessor in it`() throws {
        let book = try merged(
            "tin-bao,cu,2018-q1,,10,,bao-mau", "tin-bao,moi,2018,,90,,bao-mau", "tin-bao,kia,2018,,5,,bao-mau")
        #expect(try book.figure("tin-bao", "2018")?.value == .count(95))
    }

    @Test func `of stocks only those of places that are there at the end are added`() throws {
        let book = try merged(
            "camera,cu,,2018-06-30,7,,bao-mau", "camera,moi,,2018-12-31,9,,bao-mau", "camera,kia,,2018-12-31,1,,bao-mau"
        )
        #expect(try book.figure("camera", "2018")?.value == .count(10))
    }

    @Test func `a sum of all places is better than one of some months`() throws {
        let (book, faults) = try book(
            "tin-bao,tinh-mau,2019-thang-1,,27,,bao-mau", "tin-bao,dong,2019-10m,,500,,bao-mau",
            "tin-bao,tay,2019-10m,,700,,bao-mau")
        #expect(faults == [])
        #expect(try figure(book, "tin-bao", "tinh-mau")?.value == .count(1200))
    }

    @Test func `parts that have more in all than the whole are an error`() throws {
        let (_, faults) = try book(
            "xa-an-toan,dong,2019-10m,không nêu,10/300,,bao-mau",
            "xa-an-toan,tinh-mau,2019-10m,không nêu,145/164,,bao-mau")
        #expect(faults.count == 1)
    }
}
