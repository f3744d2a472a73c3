extension Spreadsheet {
    /// Reads an `.xlsx` workbook as Excel, LibreOffice and Google Sheets write it. Formulas are their last results.
    public init(workbook bytes: [UInt8]) throws(SheetFault) {
        let reader = try WorkbookReader(bytes)
        self.init(sheets: try reader.sheets())
    }
}

/// Finds the parts of a workbook and reads them.
private struct WorkbookReader {
    private static let sheetLimit = 100

    private let archive: ZipReader
    /// Where the workbook's own part lies: `xl/workbook.xml`.
    private let path: String
    private let relations: Relations

    init(_ bytes: [UInt8]) throws(SheetFault) {
        archive = try ZipReader(bytes)
        guard let root = try archive.file("_rels/.rels") else { throw .notAWorkbook }
        guard let path = try Relations(root, part: "_rels/.rels", folder: "").target(ofType: "officeDocument"),
            path.hasSuffix(".xml")
        else { throw .notAWorkbook }
        self.path = path
        let folder = Relations.folder(of: path)
        let name = "\(folder)_rels/\(path.dropFirst(folder.count)).rels"
        guard let own = try archive.file(name) else { throw .damaged(part: name) }
        relations = try Relations(own, part: name, folder: folder)
    }

    func sheets() throws(SheetFault) -> [Worksheet] {
        let (entries, countsFrom1904) = try listed()
        let strings = try SharedStrings(part(ofType: "sharedStrings"))
        let formats = try CellFormats(part(ofType: "styles"))
        var sheets: [Worksheet] = []
        for entry in entries {
            // Sheets of charts alone and those that were lost have no cells.
            guard let target = relations.target(entry.relation), relations.type(entry.relation) == "worksheet",
                let bytes = try archive.file(target)
            else { continue }
            var reader = WorksheetReader(bytes, part: target, strings, formats, dayOffset: countsFrom1904 ? 1462 : 0)
            sheets.append(try reader.sheet(name: entry.name, isHidden: entry.isHidden))
        }
        return sheets
    }

    private func part(ofType type: String) throws(SheetFault) -> (bytes: [UInt8], name: String)? {
        guard let name = relations.target(ofType: type), let bytes = try archive.file(name) else { return nil }
        return (bytes, name)
    }

    private func listed() throws(SheetFault) -> (
        entries: [(name: String, isHidden: Bool, relation: String)], countsFrom1904: Bool
    ) {
        guard let bytes = try archive.file(path) else { throw .damaged(part: path) }
        var events = PartEvents(bytes, part: path)
        var entries: [(name: String, isHidden: Bool, relation: String)] = []
        var countsFrom1904 = false
        while let event = try events.next() {
            guard case .start(let name, let attributes) = event else { continue }
            if name == "workbookPr" { countsFrom1904 = ["1", "true"].contains(attributes["date1904"]) }
            guard name == "sheet", let title = attributes["name"], let relation = attributes["id"] else { continue }
            entries.append((title, attributes["state"]?.lowercased().contains("hidden") == true, relation))
        }
        guard entries.count <= WorkbookReader.sheetLimit else { throw .tooLarge }
        return (entries, countsFrom1904)
    }
}

/// The events of one part; what is wrong with it is told with its name.
struct PartEvents {
    private var reader: XMLReader
    private let part: String

    init(_ bytes: [UInt8], part: String) {
        reader = XMLReader(bytes)
        self.part = part
    }

    mutating func next() throws(SheetFault) -> XMLReader.Event? {
        do throws(XMLReader.Problem) {
            return try reader.next()
        } catch {
            throw error == .hostile ? .hostile(part: part) : .damaged(part: part)
        }
    }
}

/// What a part names by ids: other parts, each of a type.
private struct Relations {
    private var byID: [String: (type: String, target: String)] = [:]

    /// - Parameter folder: in which the part lies that these belong to, with a `/` at its end.
    init(_ bytes: [UInt8], part: String, folder: String) throws(SheetFault) {
        var events = PartEvents(bytes, part: part)
        while let event = try events.next() {
            guard case .start("Relationship", let attributes) = event, let id = attributes["Id"],
                let type = attributes["Type"]?.split(separator: "/").last, let target = attributes["Target"]
            else { continue }
            byID[id] = (String(type), target.hasPrefix("/") ? String(target.dropFirst()) : folder + target)
        }
    }

    func target(_ id: String) -> String? { byID[id]?.target }

    func type(_ id: String) -> String? { byID[id]?.type }

    func target(ofType type: String) -> String? { byID.values.first { $0.type == type }?.target }

    static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }
}
