/// The parts of a workbook around its sheets (ECMA-376), as one archive.
public struct WorkbookPackage {
    public struct Sheet {
        let title: String
        let isHidden: Bool
        let xml: [UInt8]

        /// - Parameter xml: the sheet's own part.
        public init(title: String, isHidden: Bool = false, xml: some Sequence<UInt8>) {
            self.title = title
            self.isHidden = isHidden
            self.xml = Array(xml)
        }
    }

    private let sheets: [Sheet]
    private let styles: [UInt8]
    private let names: [(name: String, range: String)]

    /// - Parameters:
    ///   - styles: the part of cell styles.
    ///   - names: of ranges, each with the range that it stands for.
    public init(sheets: [Sheet], styles: some Sequence<UInt8>, names: [(name: String, range: String)] = []) {
        self.sheets = sheets
        self.styles = Array(styles)
        self.names = names
    }

    public var bytes: [UInt8] {
        var archive = ZipArchive()
        archive.add("[Content_Types].xml", Array(contentTypes.utf8))
        archive.add("_rels/.rels", Array(rootRelations.utf8))
        archive.add("xl/workbook.xml", Array(workbook.utf8))
        archive.add("xl/_rels/workbook.xml.rels", Array(workbookRelations.utf8))
        archive.add("xl/styles.xml", styles)
        for (index, sheet) in sheets.enumerated() { archive.add("xl/worksheets/sheet\(index + 1).xml", sheet.xml) }
        return archive.bytes
    }

    /// The first line of every part.
    public static let start = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private var contentTypes: String {
        """
        \(WorkbookPackage.start)<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType="\(WorkbookPackage.types).sheet.main+xml"/>\
        <Override PartName="/xl/styles.xml" ContentType="\(WorkbookPackage.types).styles+xml"/>\
        \(each { "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(WorkbookPackage.types).worksheet+xml\"/>" })\
        </Types>
        """
    }

    private var rootRelations: String {
        """
        \(WorkbookPackage.start)<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="\(WorkbookPackage.relations)/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """
    }

    private var workbook: String {
        """
        \(WorkbookPackage.start)<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="\(WorkbookPackage.relations)"><sheets>\
        \(each { "<sheet name=\"\(name($0))\" sheetId=\"\($0)\"\(sheets[$0 - 1].isHidden ? " state=\"hidden\"" : "") r:id=\"rId\($0)\"/>" })\
        </sheets>\(definedNames)</workbook>
        """
    }

    private var definedNames: String {
        guard !names.isEmpty else { return "" }
        let all = names.map { "<definedName name=\"\($0.name)\">\(XMLText.escaped($0.range))</definedName>" }
        return "<definedNames>\(all.joined())</definedNames>"
    }

    private var workbookRelations: String {
        """
        \(WorkbookPackage.start)<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        \(each { "<Relationship Id=\"rId\($0)\" Type=\"\(WorkbookPackage.relations)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>" })\
        <Relationship Id="rId\(sheets.count + 1)" Type="\(WorkbookPackage.relations)/styles" Target="styles.xml"/></Relationships>
        """
    }

    /// Of every sheet by its number, from 1.
    private func each(_ markup: (Int) -> String) -> String { sheets.indices.map { markup($0 + 1) }.joined() }

    /// Excel takes 31 letters and not all of them.
    private func name(_ number: Int) -> String {
        XMLText.escaped(String(sheets[number - 1].title.filter { !"[]:*?/\\'".contains($0) }.prefix(31)))
    }
}
