import Records
import TestSupport
import Testing

@testable import Stats

struct RevisionTests {
    private func book(_ rows: String..., frozen: String? = nil) throws -> Book {
        var files = [
            "observations/a.csv": "chỉ tiêu,kỳ,giá trị,thay cho,loại sửa,ngày sửa,lý do,nguồn\n"
                + rows.joined(separator: "\n")
        ]
        files["frozen/2019-10m.csv"] = frozen.map { "mã số liệu;giá trị\n\($0)\n" }
        return try Book(files)
    }

    @Test func `a revised figure shows the newest value and keeps every older one with its reason`() throws {
        let book = try book(
            "tin-bao,2019-10m,120,115,đính chính,2020-03-01,Cộng nhầm một huyện,bao-mau",
            "tin-bao,2019-10m,100,,,,,bao-mau",
            "tin-bao,2019-10m,115,100,điều chỉnh,2020-01-05,Báo cáo nộp muộn,bao-mau")
        #expect(book.faults == [])
        let figure = try #require(try book.figure("tin-bao", "2019-10m"))
        #expect(figure.value == .count(120))
        #expect(figure.revisions.map(\.before) == [.count(115), .count(100)])
        #expect(figure.revisions.map(\.kind) == [.correction, .revision])
        #expect(figure.revisions.first?.reason == "Cộng nhầm một huyện")
        #expect(figure.revisions.map(\.record.place) == ["observations/a.csv:4:18", "observations/a.csv:3:18"])
    }

    @Test func `two revisions of one day follow each other by the values that they replace, whatever their ids`() throws
    {
        let book = try Book([
            "observations/a.csv": """
            định danh,chỉ tiêu,kỳ,giá trị,thay cho,loại sửa,ngày sửa,lý do,nguồn
            ,tin-bao,2019-10m,100,,,,,bao-mau
            a,tin-bao,2019-10m,120,115,đính chính,2020-03-01,Buổi chiều,bao-mau
            b,tin-bao,2019-10m,115,100,đính chính,2020-03-01,Buổi sáng,bao-mau
            """
        ])
        #expect(book.faults == [])
        let figure = try #require(try book.figure("tin-bao", "2019-10m"))
        #expect(figure.value == .count(120))
        #expect(figure.revisions.map(\.reason) == ["Buổi chiều", "Buổi sáng"])
    }

    @Test func `a revision names the value that it replaces, else it is an error that shows both`() throws {
        let book = try book(
            "tin-bao,2019-10m,100,,,,,bao-mau", "tin-bao,2019-10m,120,99,đính chính,2020-03-01,Nhầm,bao-mau")
        #expect(book.faults == ["observations/a.csv:3:22 revision-of-other <- observations/a.csv:2:18"])
    }

    @Test func `a revision of nothing is an error, and so is one that does not say all`() throws {
        let missing = try book("tin-bao,2019-10m,120,99,đính chính,2020-03-01,Nhầm,bao-mau")
        #expect(missing.faults == ["observations/a.csv:2:22 revision-of-nothing"])
        let half = try book("tin-bao,2019-10m,100,,,,,bao-mau", "tin-bao,2019-10m,120,100,,,,bao-mau")
        #expect(
            half.faults.filter { $0.contains("missing-field") }.count == 3)
    }

    @Test func `a revision that changes nothing, or comes before what it speaks of, is an error`() throws {
        let same = try book(
            "tin-bao,2019-10m,100,,,,,bao-mau", "tin-bao,2019-10m,100,100,đính chính,2020-03-01,Nhầm,bao-mau")
        #expect(same.faults.count { $0.contains("idle-revision") } == 1)
        let early = try book(
            "tin-bao,2019-10m,100,,,,,bao-mau", "tin-bao,2019-10m,101,100,đính chính,2001-03-01,Nhầm,bao-mau")
        #expect(early.faults.count { $0.contains("idle-revision") } == 1)
    }

    @Test func `a frozen figure changes by a revision alone`() throws {
        let same = try book("tin-bao,2019-10m,100,,,,,bao-mau", frozen: "tin-bao/2019-10m/tinh-mau;100")
        #expect(same.faults == [])
        let changed = try book("tin-bao,2019-10m,101,,,,,bao-mau", frozen: "tin-bao/2019-10m/tinh-mau;100")
        #expect(changed.faults == ["frozen/2019-10m.csv:2:27 frozen-changed <- observations/a.csv:2:18"])
        let revised = try book(
            "tin-bao,2019-10m,100,,,,,bao-mau", "tin-bao,2019-10m,101,100,đính chính,2020-03-01,Nhầm,bao-mau",
            frozen: "tin-bao/2019-10m/tinh-mau;100")
        #expect(revised.faults == [])
    }

    @Test func `a frozen figure cannot vanish`() throws {
        let book = try book("tin-bao,2019,100,,,,,bao-mau", frozen: "tin-bao/2019-10m/tinh-mau;100")
        #expect(book.faults == ["frozen/2019-10m.csv:2:1 frozen-gone"])
    }

    @Test func `a frozen sum may change with a revised part, and with no other`() throws {
        let lock = "tin-bao/2019-10m/tinh-mau;100"
        let revised = try book(
            "tin-bao,2019-thang-1,60,,,,,bao-mau", "tin-bao,2019-thang-2,40,,,,,bao-mau",
            "tin-bao,2019-thang-2,41,40,điều chỉnh,2020-03-01,Nộp muộn,bao-mau", frozen: lock)
        #expect(revised.faults == [])
        #expect(try revised.figure("tin-bao", "2019-10m")?.value == .count(101))
        let silent = try book(
            "tin-bao,2019-thang-1,60,,,,,bao-mau", "tin-bao,2019-thang-2,41,,,,,bao-mau", frozen: lock)
        #expect(silent.faults.count == 1)
    }

    @Test func `frozen values are written with a comma and no dots`() {
        #expect(FigureValue.money(ExactDecimal(digits: 12_505, decimals: 1)).plainText == "1250,5")
        #expect(FigureValue.money(ExactDecimal(digits: 5, decimals: 2)).plainText == "0,05")
        #expect(FigureValue.count(7167).plainText == "7167")
    }
}
