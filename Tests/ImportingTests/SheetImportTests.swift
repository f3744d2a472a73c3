import Records
import Spreadsheets
import Syntax
import TestSupport
import Testing
import Wording

@testable import Importing

struct SheetImportTests {
    private func fixture(_ name: String) throws -> ReadSheet {
        ReadSheet(try RawFile.read(Fixtures.path("sheets/\(name)"), limit: 1 << 20).get(), name: name)
    }

    private func imported(_ sheet: ReadSheet, _ others: [String: String] = [:]) throws -> SheetImport {
        var diagnostics = Diagnostics()
        let folder = SmallProvince.files(others)
        let catalogue = try #require(Catalogue.read(folder, diagnostics: &diagnostics))
        return SheetImport(sheet, catalogue, folder)
    }

    private func csv(_ text: String) -> ReadSheet { ReadSheet(Array(text.utf8), name: "so-lieu.csv") }

    private func lines(_ sheetImport: SheetImport) -> [String] {
        sheetImport.findings.sorted().map { finding in
            switch finding.place {
            case .file: "\(finding.fault.code)"
            case .line(let number): "\(number) \(finding.fault.code)"
            case .cell(let sheet, let address): "\(sheet.map { "\($0)!" } ?? "")\(address.text) \(finding.fault.code)"
            }
        }
    }

    @Test func `a workbook of another program becomes a file of the content`() throws {
        let sheet = try imported(fixture("so-lieu.xlsx"))
        #expect(lines(sheet) == [])
        #expect(
            sheet.text == """
                chỉ tiêu,địa bàn,kỳ,tính đến,giá trị,trên,nguồn,ghi chú
                tin-bao,huyen-dong,2019-thang-9,,7167,,bao-mau,"ghi, chú"
                tin-bao,huyen-dong,2019-thang-8,,7.167,,bao-mau,
                xa-an-toan,,,2019-10-31,145,164,bao-mau,
                quy,,2018,,"1250,5",,bao-mau,

                """)
        var diagnostics = Diagnostics()
        _ = SmallProvince.catalogue(["observations/so-lieu.csv": sheet.text], diagnostics: &diagnostics)
        #expect(diagnostics.all.isEmpty)
    }

    @Test func `every cell that cannot be read is told`() throws {
        let sheet = try imported(fixture("sai.xlsx"))
        #expect(
            lines(sheet) == [
                "Số liệu!I1 unknown-key", "Số liệu!E2 import-percent", "Số liệu!C3 import-day",
                "Số liệu!G3 unknown-reference",
                "Số liệu!E4 import-error-value", "Số liệu!E5 import-formula", "Số liệu!A6 import-merged-cells",
                "Số liệu!A6 import-hidden-rows", "Số liệu!J6 csv-empty-column",
            ])
    }

    /// The check of the records finds the rest, in cells of rows that have other faults too, and no faults that only
    /// follow from those.
    @Test func `what the records say of it lies in the cells of the sheet`() throws {
        let sheet = try imported(fixture("sai.xlsx"))
        var diagnostics = Diagnostics()
        let file = ["observations/sai.csv": sheet.text]
        _ = SmallProvince.catalogue(file, diagnostics: &diagnostics)
        let (findings, elsewhere) = sheet.sorted(diagnostics, in: "observations/sai.csv")
        let places = findings.sorted().map { finding in
            if case .cell(_, let address) = finding.place { "\(address.text) \(finding.fault.code)" } else { "" }
        }
        #expect(places == ["E3 bad-number", "C7 missing-field"])
        #expect(elsewhere.all.isEmpty)
    }

    @Test func `figures that are there are skipped, and other values are refused with the way to revise them`() throws {
        let there = [
            "observations/cu.csv": """
            chỉ tiêu,kỳ,tính đến,giá trị,nguồn
            tin-bao,2019-q1,,1.000,bao-mau
            tin-bao,2019-q2,,20,bao-mau
            xa-an-toan,,2019-10-31,145,bao-mau
            quy,2018,,"1,5",bao-mau
            """
        ]
        let sheet = try imported(
            csv(
                """
                chỉ tiêu;kỳ;tính đến;giá trị;trên;nguồn
                Tin báo;quý I/2019;;1000;;bao-mau
                tin-bao;2019-q2;;21;;bao-mau
                xa-an-toan;;31/10/2019;145;164;bao-mau
                quy;2018;;1,50;;bao-mau
                tin-bao;2019-q3;;3;;bao-mau
                """), there)
        #expect(sheet.known == 3 && sheet.count == 1)
        #expect(sheet.text == "chỉ tiêu,kỳ,giá trị,nguồn\ntin-bao,2019-q3,3,bao-mau\n")
        let fault = sheet.findings.first?.fault as? ImportFault
        #expect(
            fault
                == .figureDiffers(
                    address: "tin-bao/2019-q2/tinh-mau", there: "20", imported: "21", record: "observations/cu.csv:3"))
        #expect(lines(sheet) == ["D3 import-figure-differs"])
    }

    @Test func `a revision goes through, and the same one is not read twice`() throws {
        let before = "chỉ tiêu,kỳ,giá trị,nguồn\ntin-bao,2019-q2,20,bao-mau\n"
        let revision =
            "chỉ tiêu,kỳ,giá trị,nguồn,thay cho,loại sửa,ngày sửa,lý do\n"
            + "tin-bao,2019-q2,21,bao-mau,20,đính chính,2019-09-05,Ghi nhầm\n"
        let first = try imported(csv(revision), ["observations/cu.csv": before])
        #expect(first.count == 1 && lines(first) == [])
        let again = try imported(csv(revision), ["observations/cu.csv": before, "observations/sua.csv": first.text])
        #expect(again.isEmpty && again.known == 1 && lines(again) == [])
    }

    @Test func `a sheet in which no value could be read does not lack the column too`() throws {
        let place = Finding.Place.line(2)
        let cells = ["tin-bao", "2018", "bao-mau"].map { FigureTable.Cell(text: $0, place: place) }
        let row = FigureTable.Row(
            cells: [.indicator: cells[0], .period: cells[1], .source: cells[2]], place: place, isWhole: false)
        let file = FigureFile([row])
        var diagnostics = Diagnostics()
        _ = SmallProvince.catalogue(["observations/moi.csv": file.text], diagnostics: &diagnostics)
        #expect(diagnostics.all.map(\.fault.code) == ["missing-field"])
        #expect(diagnostics.all.allSatisfy { file.isIdle($0.location) })
    }

    @Test func `what a revision lacks is told in its row`() throws {
        let sheet = try imported(
            csv("chỉ tiêu,kỳ,giá trị,nguồn,thay cho\ntin-bao,2018,5,bao-mau,\ntin-bao,2019,7,bao-mau,6\n"))
        var diagnostics = Diagnostics()
        let folder = SmallProvince.files(["observations/moi.csv": sheet.text])
        _ = Catalogue.read(folder, diagnostics: &diagnostics)
        let (found, elsewhere) = sheet.sorted(diagnostics, in: "observations/moi.csv")
        #expect(elsewhere.all.isEmpty)
        let cell = Finding.Place.cell(sheet: nil, CellAddress(column: 0, row: 3))
        #expect(found.map(\.place) == Array(repeating: cell, count: 3))
        #expect(Set(found.map(\.fault.code)) == ["missing-field"])
    }

    @Test func `a name that several have is not guessed at`() throws {
        let places =
            SmallProvince.places + """

                ,,Xã An Hòa,xã,tinh-mau
                ,,Xã An Hòa,xã,huyen-dong
                """
        let sheet = csv(
            "chỉ tiêu,địa bàn,kỳ,giá trị\ntin-bao,Xã An Hoà,2019,1\ntin-bao,Xã An Hòa (xa-an-hoa.huyen-dong),2019,1\n")
        let result = try imported(sheet, ["places.csv": places])
        #expect(lines(result) == ["B2 import-several-named"])
        #expect(result.text.contains("tin-bao,xa-an-hoa.huyen-dong,2019,1"))
    }

    @Test func `CSV of Excel comes with a mark at its beginning, semicolons and old line ends`() throws {
        let sheet = ReadSheet(
            [0xEF, 0xBB, 0xBF] + Array("Chỉ tiêu;Kỳ;Giá trị;Nguồn\r\ntin-bao;2019;7.167;bao-mau\r\n".utf8),
            name: "a.CSV")
        #expect(try imported(sheet).text == "chỉ tiêu,kỳ,giá trị,nguồn\ntin-bao,2019,7.167,bao-mau\n")
    }

    @Test func `what is no sheet of figures is told as such`() throws {
        // “Chỉ” in Windows-1258.
        #expect(try lines(imported(ReadSheet([0x43, 0x68, 0x69, 0xD2, 0x0A], name: "a.csv"))) == ["1 not-utf8"])
        #expect(try lines(imported(csv("tên,tuổi\nLoa,3\n"))) == ["import-no-table"])
        #expect(try lines(imported(ReadSheet(Array("chỉ tiêu".utf8), name: "a.xlsx"))) == ["import-not-a-workbook"])
        #expect(try lines(imported(ReadSheet([0xD0, 0xCF, 0x11, 0xE0], name: "a.xls"))) == ["import-old-or-locked"])
    }
}
