import Records
import Syntax

/// Rows of figures as a file of `observations/`, with the way back from each place in it to a cell of the sheet.
struct FigureFile {
    let text: String
    /// Every cell in the order of the text, by where it ends.
    private var ends: [(offset: Int, place: Finding.Place, isOfWhole: Bool)] = []

    /// All of these or none: what is not filled in is missing in its row, not in the sheet.
    private static let revision: [Key] = [.revises, .revision, .revisedOn, .reason]

    init(_ rows: [FigureTable.Row]) {
        let used = Set(rows.flatMap(\.cells.keys))
        let asked = Heading.needed + (used.isDisjoint(with: FigureFile.revision) ? [] : FigureFile.revision)
        let columns = Heading.keys.filter { used.contains($0) || asked.contains($0) }
        var text = columns.map(\.vietnamese).joined(separator: ",") + "\n"
        for row in rows {
            for (index, key) in columns.enumerated() {
                let cell = row.cells[key]
                text += FigureFile.quoted(cell?.text ?? "")
                ends.append((text.utf8.count, cell?.place ?? row.place, row.isWhole))
                text += index < columns.count - 1 ? "," : "\n"
            }
        }
        self.text = text
    }

    /// Of the cell that a place lies in; a record begins with its first cell.
    func place(of location: SourceLocation) -> Finding.Place {
        ends.first { location.start <= $0.offset }?.place ?? .file
    }

    /// Whether it is of a row that could not all be read, rather than of one of its cells: that something is missing
    /// there is no second fault.
    func isIdle(_ location: SourceLocation) -> Bool {
        ends.first { location.start <= $0.offset }.map { cell in
            !cell.isOfWhole && (location.end > cell.offset || location.start == location.end)
        } ?? false
    }

    private static func quoted(_ text: String) -> String {
        guard text.contains(where: { ",;\"".contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
