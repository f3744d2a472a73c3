import Records
import Spreadsheets
import Syntax
import TestSupport
import Testing

@testable import Importing

struct EntrySheetTests {
    private func catalogue() throws -> (Catalogue, SourceFolder) {
        var diagnostics = Diagnostics()
        let folder = SmallProvince.files()
        return (try #require(Catalogue.read(folder, diagnostics: &diagnostics)), folder)
    }

    private func sheet(_ catalogue: Catalogue) throws -> Spreadsheet {
        let due = try #require(Period(code: "2019-10m"))
        return try Spreadsheet(workbook: EntrySheet(catalogue, due: due).bytes)
    }

    @Test func `it has a sheet to fill in, one that says how, and a hidden one of choices`() throws {
        let sheets = try sheet(catalogue().0).sheets
        #expect(sheets.map(\.name) == ["Nhập liệu", "Hướng dẫn", "Danh mục"])
        #expect(sheets.map(\.isHidden) == [false, false, true])
        let headings = sheets[0].rows[0].cells.prefix(5).map(\.content)
        #expect(headings == ["Chỉ tiêu *", "Địa bàn", "Kỳ", "Tính đến", "Giá trị *"].map(CellContent.text))
        let choices = Set(sheets[2].rows.flatMap(\.cells).map(\.content))
        for choice in ["Xã an toàn", "Huyện Đông", "10 tháng đầu năm 2019", "tháng 9 năm 2018", "Bài báo mẫu", "sơ bộ"]
        {
            #expect(choices.contains(.text(choice)), "\(choice)")
        }
    }

    @Test func `an empty one is read back as nothing new`() throws {
        let (catalogue, folder) = try catalogue()
        let due = try #require(Period(code: "2018"))
        let read = ReadSheet(EntrySheet(catalogue, due: due).bytes, name: "nhap.xlsx")
        let result = SheetImport(read, catalogue, folder)
        #expect(result.isEmpty && result.findings.isEmpty)
    }

    /// Every choice that it offers is understood when it comes back.
    @Test func `all its choices are read back`() throws {
        let (catalogue, folder) = try catalogue()
        let rows = try sheet(catalogue).sheets[2].rows.dropLast(0).compactMap { row -> Worksheet.Row? in
            guard let period = row.cells.first(where: { $0.address.column == 2 }) else { return nil }
            let texts =
                ["Tin báo", "Huyện Đông", "Bài báo mẫu"].map(CellContent.text) + [period.content, .number(1, .plain)]
            let cells = texts.enumerated().map {
                Worksheet.Cell(address: CellAddress(column: $0.offset, row: row.number + 1), content: $0.element)
            }
            return Worksheet.Row(number: row.number + 1, cells: cells)
        }
        let heading = ["chỉ tiêu", "địa bàn", "nguồn", "kỳ", "giá trị"].enumerated().map {
            Worksheet.Cell(address: CellAddress(column: $0.offset, row: 1), content: .text($0.element))
        }
        let sheet = Worksheet(name: "Nhập", rows: [Worksheet.Row(number: 1, cells: heading)] + rows)
        let table = FigureTable(Spreadsheet(sheets: [sheet]), isNamed: true, names: NamesOfSite(catalogue))
        #expect(table.findings.isEmpty && table.rows.count > 40)
        var diagnostics = Diagnostics()
        _ = Catalogue.read(
            SourceFolder(
                files: folder.files + [SourceFile(path: "observations/a.csv", text: FigureFile(table.rows).text)]),
            diagnostics: &diagnostics)
        #expect(diagnostics.all.map { "\($0.fault)" } == [])
    }
}
