import Syntax

/// The rows of a CSV file. It is gone through twice: for what is wrong with its form, then row by row, so that no more
/// than one is held apart from the file. The rows of 100,000 observations took 50 MB.
struct Sheet: IteratorProtocol {
    private var reader: CSVReader
    private var rowsLeft = 0
    private let columns: SheetColumns?

    init(_ file: SourceFile, keys: [Key], diagnostics: inout Diagnostics) {
        let limit = diagnostics.errorCount + Diagnostics.errorLimit
        reader = CSVReader(file, diagnostics: &diagnostics)
        columns = SheetColumns(reader.header, allowed: keys)
        if reader.isPlain, diagnostics.errorCount < limit {
            rowsLeft = .max
            return
        }
        var rows = reader
        while diagnostics.errorCount < limit, rows.next(diagnostics: &diagnostics) != nil { rowsLeft += 1 }
        if diagnostics.errorCount >= limit { diagnostics.stop(at: file.start) }
    }

    mutating func next() -> SetFile.Item? {
        guard rowsLeft > 0 else { return nil }
        rowsLeft -= 1
        var reported = Diagnostics()
        return reader.next(diagnostics: &reported).map { row in
            SetFile.Item(text: text(of: row), location: row.location, id: nil)
        }
    }

    private func text(of row: CSVRow) -> RecordText {
        columns.map { .row(SheetRow(columns: $0, row: row)) } ?? .entries(row.entries(under: reader.header))
    }
}
