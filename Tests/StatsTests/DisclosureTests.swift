import Records
import TestSupport
import Testing

@testable import Stats

struct DisclosureTests {
    private static let sensitive = Book.indicators("tin-bao", "nhạy cảm: có")

    /// A province of districts with the given counts of the year 2018.
    private func told(_ counts: [Int]) throws -> [String] {
        let places = counts.indices.map { "huyen-\($0),00\($0 + 2),Huyện \($0),huyện,tinh-mau" }
        let rows = counts.enumerated().map { "tin-bao,huyen-\($0.offset),2018,,\($0.element),,bao-mau" }
        let province = "định danh,mã,tên,loại,trực thuộc\ntinh-mau,01,Tỉnh Mẫu,tỉnh,\n"
        let book = try Book(
            rows: rows,
            DisclosureTests.sensitive.merging(["places.csv": province + places.joined(separator: "\n")]) { $1 })
        #expect(book.faults.filter { !$0.contains("warning") } == [])
        #expect(try book.figure("tin-bao", "2018")?.disclosure == .open)
        return try counts.indices.map { index in
            let figure = try #require(try book.figure("tin-bao", "2018", "huyen-\(index)"))
            return figure.disclosure == .open ? "\(figure.value.plainText)" : figure.disclosure.rawValue
        }
    }

    @Test func `one to four below the province are not told, and a second one hides so that no sum tells the first`()
        throws
    {
        #expect(try told([3, 40, 12]) == ["fewer-than-five", "40", "withheld"])
        #expect(try told([3, 40, 2]) == ["fewer-than-five", "40", "fewer-than-five"])
        #expect(try told([0, 40, 5]) == ["0", "40", "5"])
    }

    @Test func `an empty place can hide a small one, and is then told like it`() throws {
        #expect(try told([1, 40, 0]) == ["fewer-than-five", "40", "fewer-than-five"])
    }

    @Test func `where the words themselves would tell the number a further place is hidden`() throws {
        #expect(try told([4, 4, 9]) == ["fewer-than-five", "fewer-than-five", "withheld"])
        #expect(try told([4, 4]) == ["withheld", "withheld"])
    }

    @Test func `a place with one small month is hidden for that year, and in no other`() throws {
        let places = SmallProvince.places + "\nhuyen-tay,002,Huyện Tây,huyện,tinh-mau"
        let book = try Book(
            rows: [
                "tin-bao,huyen-dong,2018,,50,,bao-mau", "tin-bao,huyen-dong,2018-thang-1,,2,,bao-mau",
                "tin-bao,huyen-tay,2018,,60,,bao-mau", "tin-bao,huyen-dong,2019-10m,,70,,bao-mau",
                "tin-bao,huyen-tay,2019-10m,,80,,bao-mau",
            ], DisclosureTests.sensitive.merging(["places.csv": places]) { $1 })
        #expect(try book.figure("tin-bao", "2018", "huyen-dong")?.disclosure == .withheld)
        #expect(try book.figure("tin-bao", "2018", "huyen-tay")?.disclosure == .withheld)
        #expect(try book.figure("tin-bao", "2019-10m", "huyen-dong")?.disclosure == .open)
    }

    @Test func `the only reporter is not told by the sum that is all its own`() throws {
        let book = try Book(rows: ["tin-bao,huyen-dong,2018,,3,,bao-mau"], DisclosureTests.sensitive)
        #expect(try book.figure("tin-bao", "2018")?.disclosure != .open)
    }

    @Test func `what lies between any ends of told periods is not small`() throws {
        let book = try Book(
            rows: [
                "tin-bao,huyen-dong,2018,,63,,bao-mau", "tin-bao,huyen-dong,2018-10m,,50,,bao-mau",
                "tin-bao,huyen-dong,2018-thang-11,,10,,bao-mau",
            ], DisclosureTests.sensitive)
        #expect(try book.figure("tin-bao", "2018", "huyen-dong")?.disclosure != .open)
    }

    @Test func `four fours in two districts are not told by the province`() throws {
        let places = """
            định danh,mã,tên,loại,trực thuộc
            tinh-mau,01,Tỉnh Mẫu,tỉnh,
            d1,001,Huyện Một,huyện,tinh-mau
            d2,002,Huyện Hai,huyện,tinh-mau
            a,00001,Xã A,xã,d1
            b,00002,Xã B,xã,d1
            c,00003,Xã C,xã,d2
            d,00004,Xã D,xã,d2
            """
        let rows = ["a", "b", "c", "d"].map { "tin-bao,\($0),2018,,4,,bao-mau" }
        let book = try Book(rows: rows, DisclosureTests.sensitive.merging(["places.csv": places]) { $1 })
        #expect(try book.figure("tin-bao", "2018", "a")?.disclosure == .withheld)
    }

    @Test func `periods whose difference is small are hidden together`() throws {
        let book = try Book(
            rows: ["tin-bao,huyen-dong,2018,,50,,bao-mau", "tin-bao,huyen-dong,2018-10m,,48,,bao-mau"],
            DisclosureTests.sensitive)
        #expect(try book.figure("tin-bao", "2018", "huyen-dong")?.disclosure == .withheld)
        #expect(try book.figure("tin-bao", "2018-10m", "huyen-dong")?.disclosure == .withheld)
    }

    @Test func `nothing that is not told has a share, a comparison or a target`() throws {
        let indicators = Book.indicators("xa-an-toan", "nhạy cảm: có")
        let book = try Book(
            rows: [
                "xa-an-toan,huyen-dong,2019-10m,không nêu,21/24,,bao-mau",
                "xa-an-toan,huyen-dong,2018-10m,không nêu,15/30,,bao-mau",
            ], indicators)
        let figure = try #require(try book.figure("xa-an-toan", "2019-10m", "huyen-dong"))
        #expect(figure.disclosure == .withheld)
        #expect(figure.share == nil)
        #expect(book.book.changeOnYear(figure, in: try Book.period("2019-10m")).reason == .withheld)
    }

    /// All ways in which the hidden numbers could be what they are told to be, with the province's total known. Nobody
    /// who knows the rules may be left with one number for a small count.
    @Test(arguments: 0..<300)
    func `no small count can be worked out from what is told`(seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed))
        let counts = (0..<Int.random(in: 2...5, using: &random)).map { _ in
            [0, 0, 1, 2, 3, 4, 5, 6, 9].randomElement(using: &random) ?? 0
        }
        let told = try told(counts)
        let total = counts.reduce(0, +)
        let choices = told.map { text -> ClosedRange<Int> in
            if let number = Int(text) { return number...number }
            let isWordless = text == "withheld" && told.allSatisfy { $0 != "fewer-than-five" }
            return text == "fewer-than-five" ? 0...4 : isWordless ? 0...total : min(5, total)...max(5, total)
        }
        for (index, count) in counts.enumerated() where (1...4).contains(count) {
            #expect(!(1...4).map(String.init).contains(told[index]))
            let possible = DisclosureTests.values(at: index, choices, total)
            #expect(possible.contains(count))
            #expect(possible.count > 1, "\(counts) → \(told)")
        }
    }

    private static func values(at index: Int, _ choices: [ClosedRange<Int>], _ total: Int) -> Set<Int> {
        var possible: Set<Int> = []
        func fill(_ position: Int, _ chosen: [Int], _ rest: Int) {
            guard position < choices.count else {
                if rest == 0 { possible.insert(chosen[index]) }
                return
            }
            for value in choices[position] where value <= rest { fill(position + 1, chosen + [value], rest - value) }
        }
        fill(0, [], total)
        return possible
    }
}
