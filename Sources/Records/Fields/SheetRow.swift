import Syntax

/// The headings of a sheet, read once for all of its rows.
final class SheetColumns: Sendable {
    private let header: [CSVCell]
    let keys: [Key]

    /// Nil where a heading is unknown, or names a field that another one names too: of these something is to be said,
    /// and the rows are read like any other record.
    init?(_ header: [CSVCell], allowed: [Key]) {
        var keys: [Key] = []
        for heading in header {
            guard let key = Key(written: heading.text), allowed.contains(key) || CommonKeys.all.contains(key),
                !keys.contains(key)
            else { return nil }
            keys.append(key)
        }
        self.header = header
        self.keys = keys
    }

    fileprivate func entries(of row: CSVRow) -> [YAMLEntry] { row.entries(under: header) }
}

/// A row of a sheet whose headings are all known, so that its fields are found without a look at any text but theirs.
struct SheetRow {
    let columns: SheetColumns
    let row: CSVRow

    /// Nil where there is no such column, or nothing in it.
    func cell(of key: Key) -> CSVCell? {
        columns.keys.firstIndex(of: key).flatMap(row.cell)
    }

    var entries: [YAMLEntry] { columns.entries(of: row) }
}

extension CSVRow {
    func entries(under header: [CSVCell]) -> [YAMLEntry] {
        zip(header, cells).map { heading, cell in
            YAMLEntry(key: heading.text, keyLocation: heading.location, value: .plain(cell.text, at: cell.location))
        }
    }
}

/// The fields of a record as they stand in its file.
enum RecordText {
    case entries([YAMLEntry])
    case row(SheetRow)

    var entries: [YAMLEntry] {
        switch self {
        case .entries(let entries): entries
        case .row(let row): row.entries
        }
    }
}
