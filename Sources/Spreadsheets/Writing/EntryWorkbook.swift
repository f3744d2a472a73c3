/// A workbook to be filled in: a sheet with headings, formats and drop-downs, a sheet that says how, and a hidden one with
/// what the drop-downs offer, since a list within a rule may have 255 letters only.
public struct EntryWorkbook {
    public struct Column {
        public enum Kind: Sendable {
            case text, number, day
            /// Out of the list of that number; with others allowed, after a question.
            case choice(list: Int, isOpen: Bool)
        }

        let heading: String
        let width: Int
        let kind: Kind
        /// Shown beside a cell that is chosen.
        let hint: String

        public init(_ heading: String, width: Int, _ kind: Kind, hint: String) {
            self.heading = heading
            self.width = width
            self.kind = kind
            self.hint = hint
        }
    }

    private let titles: (entry: String, guide: String, lists: String)
    private let columns: [Column]
    private let lists: [[String]]
    private let guide: [[String]]
    private let refusal: String
    private let hasDecimals: Bool

    /// How many rows have formats and drop-downs.
    public static let rowCount = 2000

    /// - Parameters:
    ///   - guide: rows of the sheet that says how; a row of one cell may be long.
    ///   - refusal: what is said of a number that is none.
    ///   - hasDecimals: whether numbers may have any.
    public init(
        titles: (entry: String, guide: String, lists: String), columns: [Column], lists: [[String]], guide: [[String]],
        refusal: String, hasDecimals: Bool
    ) {
        self.titles = titles
        self.columns = columns
        self.lists = lists
        self.guide = guide
        self.refusal = refusal
        self.hasDecimals = hasDecimals
    }

    public var bytes: [UInt8] {
        WorkbookPackage(
            sheets: [
                .init(title: titles.entry, xml: entrySheet.utf8), .init(title: titles.guide, xml: guideSheet.utf8),
                .init(title: titles.lists, isHidden: true, xml: listSheet.utf8),
            ], styles: styles.utf8, names: lists.indices.map { (EntryWorkbook.name(ofList: $0), range(ofList: $0)) }
        ).bytes
    }

    private static func name(ofList number: Int) -> String { "danh_muc_\(number + 1)" }

    private func range(ofList number: Int) -> String {
        let column = CellAddress.letters(number)
        return "'\(titles.lists)'!$\(column)$1:$\(column)$\(max(1, lists[number].count))"
    }

    private static let worksheet =
        "\(WorkbookPackage.start)<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"

    private var entrySheet: String {
        """
        \(EntryWorkbook.worksheet)<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" \
        activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>\(columnFormats)</cols>\
        <sheetData>\(EntryWorkbook.row(1, columns.map(\.heading), style: 1))</sheetData>\
        <dataValidations count="\(columns.count)">\(columns.indices.map(rule).joined())</dataValidations></worksheet>
        """
    }

    private var columnFormats: String {
        columns.enumerated().map { index, column in
            "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(column.width)\" style=\"\(column.style)\" customWidth=\"1\"/>"
        }.joined()
    }

    private func rule(_ index: Int) -> String {
        let column = columns[index]
        let letters = CellAddress.letters(index)
        let common = """
            allowBlank="1" showInputMessage="1" showErrorMessage="1" prompt="\(XMLText.escaped(column.hint))" \
            sqref="\(letters)2:\(letters)\(EntryWorkbook.rowCount + 1)"
            """
        switch column.kind {
        case .text: return "<dataValidation \(common)/>"
        case .choice(let list, let isOpen):
            return """
                <dataValidation type="list"\(isOpen ? " errorStyle=\"warning\"" : "") \(common)>\
                <formula1>\(EntryWorkbook.name(ofList: list))</formula1></dataValidation>
                """
        case .number:
            return """
                <dataValidation type="\(hasDecimals ? "decimal" : "whole")" operator="greaterThanOrEqual" \
                error="\(XMLText.escaped(refusal))" \(common)><formula1>0</formula1></dataValidation>
                """
        // From 1 January 1945 on.
        case .day:
            return """
                <dataValidation type="date" operator="greaterThanOrEqual" \(common)><formula1>16438</formula1></dataValidation>
                """
        }
    }

    private var guideSheet: String {
        let rows = guide.enumerated().map {
            EntryWorkbook.row($0.offset + 1, $0.element, style: $0.element.count > 1 ? 4 : 0)
        }
        return """
            \(EntryWorkbook.worksheet)<cols><col min="1" max="1" width="60" customWidth="1"/>\
            <col min="2" max="4" width="26" customWidth="1"/></cols><sheetData>\(rows.joined())</sheetData></worksheet>
            """
    }

    private var listSheet: String {
        let height = lists.map(\.count).max() ?? 0
        let rows = (0..<height).map { row in
            EntryWorkbook.row(row + 1, lists.map { row < $0.count ? $0[row] : "" }, style: 0)
        }
        return "\(EntryWorkbook.worksheet)<sheetData>\(rows.joined())</sheetData></worksheet>"
    }

    private static func row(_ number: Int, _ cells: [String], style: Int) -> String {
        let markup = cells.enumerated().filter { !$0.element.isEmpty }.map { column, text in
            """
            <c r="\(CellAddress.letters(column))\(number)" s="\(style)" t="inlineStr"><is>\
            <t xml:space="preserve">\(XMLText.escaped(text))</t></is></c>
            """
        }
        return "<row r=\"\(number)\">\(markup.joined())</row>"
    }

    /// Cell styles by their numbers: plain, heading, number, day, wrapped text. Numbers show groups as the reader's own
    /// settings have them.
    private var styles: String {
        """
        \(WorkbookPackage.start)<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
        <numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
        <fill><patternFill patternType="solid"><fgColor rgb="FFE3EFE9"/></patternFill></fill></fills>\
        <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/>\
        <xf fontId="1" fillId="2" applyFont="1" applyFill="1"/>\
        <xf numFmtId="\(hasDecimals ? 0 : 3)" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/>\
        <xf applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf>\
        </cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """
    }
}

extension EntryWorkbook.Column {
    fileprivate var style: Int {
        switch kind {
        case .number: 2
        case .day: 3
        case .text, .choice: 0
        }
    }
}
