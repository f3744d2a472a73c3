/// Reads a sheet row by row over the file's bytes, by RFC 4180, parted by `,`, `;` or tabs, whichever its first line has
/// most of. Tabs come with what is copied out of a spreadsheet.
public struct CSVReader {
    public let header: [CSVCell]
    public let delimiter: UInt8
    private var scanner: CSVScanner

    public init(_ file: SourceFile, diagnostics: inout Diagnostics) {
        self.init(file, in: file.bytes.indices, diagnostics: &diagnostics)
    }

    /// A sheet that is a stretch of a file, given in bytes.
    public init(_ file: SourceFile, in range: Range<Int>, diagnostics: inout Diagnostics) {
        delimiter = CSVReader.delimiter(of: file.bytes[range])
        scanner = CSVScanner(file: file, range: range, delimiter: delimiter)
        header = scanner.row(diagnostics: &diagnostics)?.map { CSVCell($0, of: file) } ?? []
        checkHeader(in: file, diagnostics: &diagnostics)
    }

    /// The next row that holds anything. A row with too many or too few cells is reported and passed over; after a
    /// thousand of these in a row there is no next one.
    public mutating func next(diagnostics: inout Diagnostics) -> CSVRow? {
        let limit = diagnostics.errorCount + Diagnostics.errorLimit
        while diagnostics.errorCount < limit, var cells = scanner.row(diagnostics: &diagnostics), !scanner.isBroken {
            guard let last = cells.last, cells.contains(where: { !$0.isEmpty }) else {
                continue
            }
            // Spreadsheets leave empty cells behind at the end of a row.
            let extra = cells.dropFirst(header.count).first { !$0.isEmpty }
            guard cells.count >= header.count, extra == nil else {
                let fault = SyntaxFault.rowWidth(columns: header.count, cells: cells.count)
                diagnostics.error(fault, at: CSVCell(extra ?? last, of: scanner.file).location)
                continue
            }
            cells.removeLast(cells.count - header.count)
            return CSVRow(scanner.file, cells, end: last.end)
        }
        return nil
    }

    /// Whether no row to come can be at fault: there are no quotes, and all lines have as many delimiters as the first.
    /// A look at the bytes alone, which takes a tenth of going through the rows.
    public var isPlain: Bool { scanner.isPlain(width: header.count) }

    private func checkHeader(in file: SourceFile, diagnostics: inout Diagnostics) {
        guard !scanner.isBroken else { return }
        guard header.contains(where: { !$0.text.isEmpty }) else {
            return diagnostics.error(SyntaxFault.noHeader, at: file.start)
        }
        var first: [String: SourceLocation] = [:]
        for cell in header {
            if cell.text.isEmpty {
                diagnostics.error(SyntaxFault.emptyColumn, at: cell.location)
            } else if let known = first[cell.text] {
                diagnostics.error(SyntaxFault.duplicateColumn(cell.text), at: cell.location, related: [known])
            } else {
                first[cell.text] = cell.location
            }
        }
    }

    private static func delimiter(of bytes: ArraySlice<UInt8>) -> UInt8 {
        let (comma, semicolon, tab) = (UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"))
        var isQuoted = false
        var (commas, semicolons, tabs) = (0, 0, 0)
        for byte in bytes.drop(while: { $0 == UInt8(ascii: "\n") }) {
            if byte == UInt8(ascii: "\n") && !isQuoted { break }
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == comma && !isQuoted { commas += 1 }
            if byte == semicolon && !isQuoted { semicolons += 1 }
            if byte == tab && !isQuoted { tabs += 1 }
        }
        if tabs > max(commas, semicolons) { return tab }
        return semicolons > commas ? semicolon : comma
    }
}
