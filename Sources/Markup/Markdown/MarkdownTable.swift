import Syntax

/// Cells typed in a fenced block of the language `csv`, the first line the heads of the columns.
public struct MarkdownTable: Sendable, Equatable {
    /// The words behind `csv`.
    public let caption: String
    public let header: [String]
    /// Each as wide as the header.
    public let rows: [[String]]

    /// - Parameters:
    ///   - typed: where the text stands in the file byte for byte; nil within a quote or a list, whose marks part it.
    ///   - block: of the whole fence, at which faults are told where there is no better place.
    static func read(
        _ text: String, caption: String, at typed: SourceLocation?, in block: SourceLocation,
        diagnostics: inout Diagnostics
    ) -> MarkdownTable {
        let file = typed?.file ?? SourceFile(path: block.file.path, text: text)
        let range = typed.map { $0.start..<$0.end } ?? file.bytes.indices
        var found = Diagnostics()
        var reader = CSVReader(file, in: range, diagnostics: &found)
        var rows: [[String]] = []
        while let row = reader.next(diagnostics: &found) { rows.append(row.cells.map(\.text)) }
        for diagnostic in found.all {
            diagnostics.error(diagnostic.fault, at: typed == nil ? block : diagnostic.location)
        }
        return MarkdownTable(caption: caption, header: reader.header.map(\.text), rows: rows)
    }

    /// It scrolls by itself where it is wider than the page.
    var html: HTML {
        let numeric = Set(header.indices.filter(isNumeric))
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(caption)">
            <table>
            <caption>\(caption)</caption>
            <thead><tr>\(HTML.concatenated(header.indices.map { head($0, numeric) }))</tr></thead>
            <tbody>
            \(rows.map { row($0, numeric) })
            </tbody>
            </table>
            </div>
            """
    }

    private func head(_ column: Int, _ numeric: Set<Int>) -> HTML {
        "<th scope=\"col\"\(attribute: "class", numeric.contains(column) ? "number" : nil)>\(header[column])</th>"
    }

    /// The first cell names the row, unless it is a number.
    private func row(_ cells: [String], _ numeric: Set<Int>) -> HTML {
        let cells = cells.indices.map { column -> HTML in
            if numeric.contains(column) { return "<td class=\"number\">\(cells[column])</td>" }
            return column == 0 ? "<th scope=\"row\">\(cells[column])</th>" : "<td>\(cells[column])</td>"
        }
        return "<tr>\(HTML.concatenated(cells))</tr>"
    }

    private func isNumeric(_ column: Int) -> Bool {
        rows.contains { !$0[column].isEmpty }
            && rows.allSatisfy { $0[column].utf8.allSatisfy("0123456789.,/%- ".utf8.contains) }
    }
}
