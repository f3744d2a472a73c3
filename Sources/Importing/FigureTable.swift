import Records
import Spreadsheets
import Syntax
import Wording

/// The rows of figures in a spreadsheet, each cell as a file of the content would write it, with where it stands.
struct FigureTable {
    struct Cell {
        let text: String
        let place: Finding.Place
    }

    struct Row {
        let cells: [Key: Cell]
        /// Of its first cell.
        let place: Finding.Place
        /// Whether each of its cells could be read; of others what is missing need not be told as well.
        let isWhole: Bool
    }

    private(set) var rows: [Row] = []
    private(set) var findings: [Finding] = []
    private let names: NamesOfSite

    /// Every sheet that shows and has the headings is read.
    /// - Parameter isNamed: whether the sheets have names; the one of a CSV file has none.
    init(_ spreadsheet: Spreadsheet, isNamed: Bool, names: NamesOfSite) {
        self.names = names
        var isFound = false
        for sheet in spreadsheet.sheets where !sheet.isHidden {
            guard let heading = Heading(sheet) else { continue }
            isFound = true
            read(sheet, below: heading, named: isNamed ? sheet.name : nil)
        }
        if !isFound { findings.append(Finding(ImportFault.noTable(headings: Heading.needed), at: .file)) }
    }

    private mutating func read(_ sheet: Worksheet, below heading: Heading, named name: String?) {
        findings += heading.faults.map { Finding($0.fault, at: .cell(sheet: name, $0.address)) }
        for range in sheet.mergedRanges where range.last.row >= heading.row && heading.reaches(range) {
            findings.append(Finding(ImportFault.mergedCells(range.text), at: .cell(sheet: name, range.first)))
        }
        let rows = sheet.rows.filter { $0.number > heading.row && !$0.cells.isEmpty }
        let hidden = rows.filter(\.isHidden)
        if let first = hidden.first?.cells.first {
            let fault = ImportFault.hiddenRows(count: hidden.count)
            findings.append(Finding(fault, at: .cell(sheet: name, first.address), severity: .warning))
        }
        for row in rows { read(row, heading, named: name) }
    }

    private mutating func read(_ row: Worksheet.Row, _ heading: Heading, named name: String?) {
        var cells: [Key: Cell] = [:]
        var isWhole = true
        for cell in row.cells {
            let place = Finding.Place.cell(sheet: name, cell.address)
            guard let key = heading.key(of: cell.address.column) else {
                guard !heading.isNamed(cell.address.column), !cell.isBlank else { continue }
                findings.append(Finding(SyntaxFault.emptyColumn, at: place))
                isWhole = false
                continue
            }
            switch text(of: cell, as: key) {
            case .success(let text): if !text.isEmpty { cells[key] = Cell(text: text, place: place) }
            case .failure(let refusal):
                findings.append(Finding(refusal.fault, at: place))
                isWhole = false
            }
        }
        guard !cells.isEmpty, let first = row.cells.first else { return }
        rows.append(Row(cells: cells, place: .cell(sheet: name, first.address), isWhole: isWhole))
    }

    private func text(of cell: Worksheet.Cell, as key: Key) -> Result<String, CellText.Refusal> {
        CellText.read(cell.content, as: key).flatMap { text in
            if key == .period, case .success(let period) = TypedAnswer.period(text) { return .success(period.code) }
            // Several sources may stand in one cell, then by their ids.
            guard let records = names.records(of: key), !text.isEmpty, !text.contains("|") else {
                return .success(text)
            }
            return records.id(of: text)
        }
    }
}

extension Worksheet.Cell {
    /// Nothing but spaces.
    fileprivate var isBlank: Bool {
        if case .text(let text) = content { CleanText.line(text).isEmpty } else { false }
    }
}
