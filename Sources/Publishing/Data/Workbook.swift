import Markup
import Records
import Spreadsheets

/// Tables as an Excel workbook (ECMA-376), one a sheet: a bold heading that stays in view, real numbers and days, no
/// merged cells.
///
/// Ours, since the library for it cannot be linked into a program that is one file; `make check-site` reads it back.
struct Workbook {
    let sheets: [DataTable]

    var bytes: [UInt8] {
        WorkbookPackage(
            sheets: sheets.map { .init(title: $0.title, xml: Sheet(table: $0).xml.utf8) }, styles: styles.utf8
        ).bytes
    }

    /// Cell styles by their numbers: plain, heading, whole number, decimal, day, wrapped text.
    private var styles: HTML {
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
        <numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
        <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
        <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/>\
        <xf fontId="1" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf>\
        <xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/>\
        <xf numFmtId="164" applyNumberFormat="1"/><xf applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf>\
        </cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """
    }
}

/// One table as a sheet.
private struct Sheet {
    let table: DataTable

    var xml: HTML {
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
        <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
        <cols>\(HTML.concatenated(table.columns.indices.map { "<col min=\"\($0 + 1)\" max=\"\($0 + 1)\" width=\"\(width($0))\" customWidth=\"1\"/>" }))</cols>\
        <sheetData>\(row(0, table.columns.map { .text($0.title) }, style: 1))\
        \(HTML.concatenated(table.rows.enumerated().map { row($0.offset + 1, $0.element, style: nil) }))</sheetData></worksheet>
        """
    }

    private func width(_ column: Int) -> Int {
        let texts = [table.columns[column].title] + table.rows.map { $0[column].plainText }
        return min(60, max(10, (texts.map(\.count).max() ?? 0) + 2))
    }

    private func row(_ index: Int, _ cells: [DataTable.Cell], style: Int?) -> HTML {
        let markup = cells.enumerated().map {
            cell($0.element, at: "\(CellAddress.letters($0.offset))\(index + 1)", style)
        }
        return "<row r=\"\(index + 1)\">\(HTML.concatenated(markup))</row>"
    }

    private func cell(_ cell: DataTable.Cell, at place: String, _ style: Int?) -> HTML {
        switch cell {
        case .empty: .empty
        case .text(let text):
            "<c r=\"\(place)\" s=\"\(style ?? 5)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t></is></c>"
        case .integer(let number): "<c r=\"\(place)\" s=\"2\"><v>\(number)</v></c>"
        case .number: "<c r=\"\(place)\" s=\"3\"><v>\(cell.plainText)</v></c>"
        case .date(let day): "<c r=\"\(place)\" s=\"4\"><v>\(day.serial)</v></c>"
        case .boolean(let value): "<c r=\"\(place)\" t=\"b\"><v>\(value ? 1 : 0)</v></c>"
        }
    }
}
