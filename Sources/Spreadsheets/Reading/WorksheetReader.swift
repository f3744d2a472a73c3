/// Reads the cells of one sheet.
struct WorksheetReader {
    /// A province's communes have some tens of thousands of figures a year.
    private static let cellLimit = 1_000_000

    private var events: PartEvents
    private let part: String
    private let strings: SharedStrings
    private let formats: CellFormats
    private let dayOffset: Double
    private var rows: [Worksheet.Row] = []
    private var mergedRanges: [CellRange] = []
    private var count = 0

    /// - Parameter dayOffset: from the sheet's count of days to that from 30 December 1899.
    init(_ bytes: [UInt8], part: String, _ strings: SharedStrings, _ formats: CellFormats, dayOffset: Double) {
        events = PartEvents(bytes, part: part)
        self.part = part
        self.strings = strings
        self.formats = formats
        self.dayOffset = dayOffset
    }

    mutating func sheet(name: String, isHidden: Bool) throws(SheetFault) -> Worksheet {
        while let event = try events.next() {
            guard case .start(let element, let attributes) = event else { continue }
            if element == "row" { try row(attributes) }
            if element == "mergeCell", let range = attributes["ref"].flatMap({ CellRange($0) }) {
                guard mergedRanges.count < WorksheetReader.cellLimit else { throw .tooLarge }
                mergedRanges.append(range)
            }
        }
        return Worksheet(name: name, isHidden: isHidden, rows: rows, mergedRanges: mergedRanges)
    }

    /// Numbers may be left out: then a row is the one below the last.
    private mutating func row(_ attributes: [String: String]) throws(SheetFault) {
        let last = rows.last?.number ?? 0
        let number = attributes["r"].flatMap { Int($0) } ?? last + 1
        guard number > last, number <= 1_048_576 else { throw .damaged(part: part) }
        var cells: [Worksheet.Cell] = []
        var column = 0
        while let event = try events.next(), event != .end("row") {
            guard case .start("c", let attributes) = event else { continue }
            let address = try address(attributes, CellAddress(column: column, row: number))
            column = address.column + 1
            if let content = try content(attributes) {
                cells.append(Worksheet.Cell(address: address, content: content))
            }
        }
        count += cells.count
        guard count <= WorksheetReader.cellLimit else { throw .tooLarge }
        let isHidden = ["1", "true"].contains(attributes["hidden"])
        // Also those without cells count: a row that is left out has the number of the next.
        rows.append(Worksheet.Row(number: number, isHidden: isHidden, cells: cells))
    }

    private func address(_ attributes: [String: String], _ next: CellAddress) throws(SheetFault) -> CellAddress {
        guard let text = attributes["r"] else { return next }
        guard let address = CellAddress(text), address.row == next.row, address.column >= next.column else {
            throw .damaged(part: part)
        }
        return address
    }

    /// Nil for a cell that holds nothing.
    private mutating func content(_ attributes: [String: String]) throws(SheetFault) -> CellContent? {
        var value: String?
        var hasFormula = false
        var inline: String?
        var isValue = false
        while let event = try events.next(), event != .end("c") {
            switch event {
            case .start("v", _):
                isValue = true
                value = ""
            case .end("v"): isValue = false
            case .start("f", _): hasFormula = true
            case .start("is", _): inline = try events.richText(until: "is")
            case .text(let text): if isValue { value = (value ?? "") + text }
            default: break
            }
        }
        if let inline { return inline.isEmpty ? nil : .text(inline) }
        guard let value, !value.isEmpty else { return hasFormula ? .formulaWithoutResult : nil }
        let style = attributes["s"].flatMap { Int($0) } ?? 0
        return try content(value, type: attributes["t"] ?? "n", formats.kind(ofStyle: style))
    }

    private func content(_ value: String, type: String, _ kind: CellContent.Kind) throws(SheetFault) -> CellContent? {
        switch type {
        case "s":
            guard let text = Int(value).flatMap({ strings[$0] }) else { throw .damaged(part: part) }
            return text.isEmpty ? nil : .text(text)
        case "str", "inlineStr": return .text(value)
        case "b": return .boolean(value == "1" || value == "true")
        case "e": return .error(value)
        // ISO 8601; its time of day is of no use here.
        case "d": return .text(String(value.prefix(10)))
        default:
            guard let number = Double(value), number.isFinite else { throw .damaged(part: part) }
            return .number(kind == .day ? number + dayOffset : number, kind)
        }
    }
}
