import Testing

@testable import Spreadsheets

/// Workbooks with the habits of the programs that write them, part by part.
struct WorkbookReadingTests {
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private func workbook(
        _ sheet: String, strings: String? = nil, styles: String? = nil, properties: String = ""
    ) throws(SheetFault) -> [Worksheet] {
        let type = WorkbookReadingTests.relations
        var archive = ZipArchive()
        archive.add(
            "_rels/.rels",
            Array(
                "<Relationships><Relationship Id=\"a\" Type=\"\(type)/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"
                    .utf8))
        archive.add(
            "xl/workbook.xml",
            Array(
                "<workbook xmlns:r=\"r\">\(properties)<sheets><sheet name=\"Bảng &amp; số\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"
                    .utf8))
        archive.add(
            "xl/_rels/workbook.xml.rels",
            Array(
                "<Relationships><Relationship Id=\"s\" Type=\"\(type)/worksheet\" Target=\"worksheets/a.xml\"/><Relationship Id=\"t\" Type=\"\(type)/sharedStrings\" Target=\"/xl/t.xml\"/><Relationship Id=\"u\" Type=\"\(type)/styles\" Target=\"styles.xml\"/></Relationships>"
                    .utf8))
        archive.add("xl/worksheets/a.xml", Array(sheet.utf8))
        if let strings { archive.add("xl/t.xml", Array(strings.utf8)) }
        if let styles { archive.add("xl/styles.xml", Array(styles.utf8)) }
        return try Spreadsheet(workbook: archive.bytes).sheets
    }

    private func cells(_ markup: String, strings: String? = nil, styles: String? = nil, properties: String = "") throws
        -> [String: CellContent]
    {
        let sheets = try workbook(
            "<x:worksheet><x:sheetData>\(markup)</x:sheetData></x:worksheet>", strings: strings, styles: styles,
            properties: properties)
        let cells = sheets[0].rows.flatMap(\.cells)
        return Dictionary(uniqueKeysWithValues: cells.map { ($0.address.text, $0.content) })
    }

    @Test func `cells of every kind are read`() throws {
        let cells = try cells(
            """
            <x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c><x:c r="C2"><x:v>7167.0</x:v></x:c><x:c r="D2" t="b"><x:v>1</x:v></x:c>\
            <x:c r="E2" t="e"><x:v>#N/A</x:v></x:c><x:c r="F2"><x:f>1+1</x:f></x:c><x:c r="G2"><x:f>1+1</x:f><x:v>2</x:v></x:c>\
            <x:c r="H2" t="str"><x:f>A2</x:f><x:v>Ấp &lt;1&gt;</x:v></x:c><x:c r="I2" t="inlineStr"><x:is><x:r><x:t>Xã </x:t></x:r><x:r><x:t>An</x:t></x:r></x:is></x:c>\
            <x:c r="J2" s="1"/></x:row>
            """,
            strings: "<sst><si><t xml:space=\"preserve\"> Ấp&#7897;</t><rPh><t>đọc</t></rPh></si></sst>")
        #expect(
            cells == [
                "A2": .text(" Ấpộ"), "C2": .number(7167, .plain), "D2": .boolean(true), "E2": .error("#N/A"),
                "F2": .formulaWithoutResult, "G2": .number(2, .plain), "H2": .text("Ấp <1>"), "I2": .text("Xã An"),
            ])
    }

    @Test func `a number is what its format shows`() throws {
        let formats = ["General", "0.00%", "dd/mm/yyyy", "#,##0 \"đồng d\"", "[$-42A]d mmmm yyyy", "0.00\\d", "[h]:mm"]
        let codes = formats.enumerated().map {
            "<numFmt numFmtId=\"\(200 + $0.offset)\" formatCode=\"\(escaped($0.element))\"/>"
        }
        let own = formats.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" }
        let styles =
            "<styleSheet><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf/></cellStyleXfs><cellXfs>\(own.joined())<xf numFmtId=\"14\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>"
        let row = (0..<9).map { "<c s=\"\($0)\"><v>1</v></c>" }.joined()
        let cells = try cells("<row>\(row)</row>", styles: styles)
        let kinds = "ABCDEFGHI".map { cells["\($0)1"] }
        let expected: [CellContent.Kind] = [.plain, .percent, .day, .plain, .day, .plain, .day, .day, .percent]
        #expect(kinds == expected.map { .number(1, $0) })
    }

    private func escaped(_ text: String) -> String { XMLText.escaped(text) }

    @Test func `days that count from 1904 are brought to the other count`() throws {
        let styles = "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
        let cells = try cells(
            "<row><c s=\"0\"><v>0</v></c></row>", styles: styles, properties: "<workbookPr date1904=\"1\"/>")
        #expect(cells["A1"] == .number(1462, .day))
    }

    @Test func `rows that are hidden and ranges that are merged are known`() throws {
        let sheet = try workbook(
            "<worksheet><sheetData><row r=\"3\" hidden=\"1\"><c r=\"B3\"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:C2\"/></mergeCells></worksheet>"
        )[0]
        #expect(sheet.name == "Bảng & số")
        #expect(sheet.rows.map(\.isHidden) == [true])
        #expect(sheet.mergedRanges.map(\.text) == ["A1:C2"])
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>", "<worksheet><row><c><v>&b;</v></c></row></worksheet>",
    ])
    func `entities of its own are refused`(sheet: String) {
        #expect(throws: SheetFault.hostile(part: "xl/worksheets/a.xml")) { try workbook(sheet) }
    }

    @Test(arguments: [
        "<worksheet>", "<worksheet></sheet>", "", "x", "<a/><b/>", "<worksheet><row r=\"0\"/></worksheet>",
        "<worksheet><row r=\"2\"><c r=\"A3\"><v>1</v></c></row></worksheet>",
        "<worksheet><row><c t=\"s\"><v>9</v></c></row></worksheet>",
        "<worksheet><row><c><v>bảy</v></c></row></worksheet>", "<worksheet a=1/>",
        "<worksheet><row><c><v>&#xD800;</v></c></row></worksheet>",
        String(repeating: "<a>", count: 100),
    ])
    func `a part that is not as the format says is damaged`(sheet: String) {
        #expect(throws: SheetFault.damaged(part: "xl/worksheets/a.xml")) { try workbook(sheet) }
    }

    @Test func `addresses of cells go from A1 to the last`() {
        #expect(CellAddress("B7") == CellAddress(column: 1, row: 7))
        #expect(CellAddress("XFD1048576")?.text == "XFD1048576")
        #expect(CellAddress("AA10")?.column == 26)
        for wrong in ["", "7", "B", "B0", "b7", "XFE1", "A1048577", "A-1", "A1 "] { #expect(CellAddress(wrong) == nil) }
    }
}
