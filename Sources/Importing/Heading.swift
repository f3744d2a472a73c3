import Records
import Spreadsheets
import Syntax

/// The row that names the columns; titles may stand above it.
struct Heading {
    /// Without these a row is no figure.
    static let needed: [Key] = [.indicator, .value]

    /// What a row of figures may say.
    static let keys: [Key] = Observation.keys + [.source, .note, .public]

    /// How far down a title may reach.
    private static let rowLimit = 30

    let row: Int
    private let columns: [Int: Key]
    private let named: Set<Int>
    private(set) var faults: [(fault: any Fault, address: CellAddress)] = []

    /// Nil where the sheet has no table of figures.
    init?(_ sheet: Worksheet) {
        let found = sheet.rows.prefix(Heading.rowLimit).first { row in
            let keys = row.cells.compactMap { Heading.key($0) }
            return Heading.needed.allSatisfy(keys.contains)
        }
        guard let found else { return nil }
        row = found.number
        var columns: [Int: Key] = [:]
        for cell in found.cells {
            guard let key = Heading.key(cell), Heading.keys.contains(key) else {
                if let text = Heading.text(cell), !text.isEmpty { faults.append((Heading.unknown(text), cell.address)) }
                continue
            }
            if columns.values.contains(key) {
                faults.append((SyntaxFault.duplicateColumn(key.vietnamese), cell.address))
            }
            columns[cell.address.column] = key
        }
        self.columns = columns
        named = Set(found.cells.filter { Heading.text($0)?.isEmpty == false }.map(\.address.column))
    }

    func key(of column: Int) -> Key? { columns[column] }

    /// Whether the column has a heading, known or not.
    func isNamed(_ column: Int) -> Bool { named.contains(column) }

    func reaches(_ range: CellRange) -> Bool {
        columns.keys.contains { (range.first.column...range.last.column).contains($0) }
    }

    private static func key(_ cell: Worksheet.Cell) -> Key? { text(cell).flatMap { Key(written: $0) } }

    /// A star may mark the columns that must be filled in.
    private static func text(_ cell: Worksheet.Cell) -> String? {
        guard case .text(let text) = cell.content else { return nil }
        return CleanText.line(String(CleanText.line(text).reversed().drop { $0 == "*" || $0 == " " }.reversed()))
    }

    private static func unknown(_ text: String) -> RecordFault {
        let near = nearest(to: text, among: keys.flatMap { [$0.vietnamese, $0.rawValue] })
        return .unknownKey(text, in: .observation, nearest: near, keys: near == nil ? keys : [])
    }
}
