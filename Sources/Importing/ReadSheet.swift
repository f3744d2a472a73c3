import Spreadsheets
import Syntax
import Wording

/// A file of figures as it came, Excel's own or CSV.
public struct ReadSheet: Sendable {
    let spreadsheet: Spreadsheet
    /// Of the file itself.
    let findings: [Finding]
    /// A CSV file is one sheet without a name.
    let isNamed: Bool

    /// - Parameter name: of the file; by its ending it is CSV, else a workbook.
    public init(_ bytes: [UInt8], name: String) {
        self = name.lowercased().hasSuffix(".csv") ? ReadSheet(csv: bytes, name: name) : ReadSheet(workbook: bytes)
    }

    private init(_ spreadsheet: Spreadsheet, _ findings: [Finding], isNamed: Bool) {
        self.spreadsheet = spreadsheet
        self.findings = findings
        self.isNamed = isNamed
    }

    private init(workbook bytes: [UInt8]) {
        do throws(SheetFault) {
            self.init(try Spreadsheet(workbook: bytes), [], isNamed: true)
        } catch {
            self.init(Spreadsheet(sheets: []), [Finding(ImportFault(error), at: .file)], isNamed: true)
        }
    }

    private init(csv bytes: [UInt8], name: String) {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: name, raw: bytes, diagnostics: &diagnostics)
        var reader = CSVReader(file, diagnostics: &diagnostics)
        var rows = [Worksheet.Row(number: 1, cells: ReadSheet.cells(reader.header, row: 1))]
        while let row = reader.next(diagnostics: &diagnostics) {
            let number = row.location.line
            rows.append(Worksheet.Row(number: number, cells: ReadSheet.cells(row.cells, row: number)))
        }
        let findings = diagnostics.sorted.map { Finding($0.fault, at: .line($0.location.line), severity: $0.severity) }
        // What is not text cannot have headings.
        let sheets =
            diagnostics.all.contains { $0.fault.code == SyntaxFault.notUTF8(offset: 0).code }
            ? [] : [Worksheet(name: name, rows: rows)]
        self.init(Spreadsheet(sheets: sheets), findings, isNamed: false)
    }

    private static func cells(_ cells: [CSVCell], row: Int) -> [Worksheet.Cell] {
        cells.enumerated().filter { !$0.element.text.isEmpty }.map {
            Worksheet.Cell(address: CellAddress(column: $0.offset, row: row), content: .text($0.element.text))
        }
    }

    /// Whether there was anything to be read.
    var isReadable: Bool { !spreadsheet.sheets.isEmpty }
}

extension ImportFault {
    init(_ fault: SheetFault) {
        switch fault {
        case .notAWorkbook: self = .notAWorkbook
        case .oldOrLocked: self = .oldOrLocked
        case .damaged(let part): self = .damaged(part: part)
        case .tooLarge: self = .tooLarge
        case .hostile(let part): self = .hostile(part: part)
        }
    }
}
