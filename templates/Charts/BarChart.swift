import Markup

/// Bars one below the other, from zero, each with its name and its value above it.
public struct BarChart: Chart {
    let rows: [Row]

    public init(rows: [Row]) {
        self.rows = rows
    }

    public struct Row: Sendable {
        let name: String
        let value: String
        /// Of the chart's scale, in thousandths; nil where there is nothing to draw.
        let length: Int?

        public init(name: String, value: String, length: Int?) {
            self.name = name
            self.value = value
            self.length = length
        }

        fileprivate var lines: [String] { wrapped(name, width: BarChart.lineWidth) }

        /// Whether the value has room behind the last line of the name.
        fileprivate var isValueBeside: Bool {
            (lines.last ?? "").count + value.count + 3 <= BarChart.lineWidth
        }

        fileprivate var lineCount: Int { lines.count + (isValueBeside ? 0 : 1) }
    }

    /// As many characters as fit into a line of a small phone.
    fileprivate static let lineWidth = 38

    private static let lineHeight = 20
    private static let barHeight = 12
    private static let gap = 16

    public var height: Int { rows.reduce(0) { $0 + BarChart.height(of: $1) } }

    public var drawing: HTML {
        var top = 0
        return HTML.joined(
            rows.map { row in
                defer { top += BarChart.height(of: row) }
                return bar(row, top: top)
            })
    }

    private static func height(of row: Row) -> Int { row.lineCount * lineHeight + barHeight + gap }

    private func bar(_ row: Row, top: Int) -> HTML {
        let lines = row.lines.enumerated().map { index, line -> HTML in
            "<text x=\"0\" y=\"\(top + index * BarChart.lineHeight + 14)\">\(line)</text>"
        }
        let y = top + row.lineCount * BarChart.lineHeight
        return """
            \(lines)
            <text class="value" x="100%" y="\(y - BarChart.lineHeight + 14)" text-anchor="end">\(row.value)</text>
            <rect class="track" y="\(y)" width="100%" height="\(BarChart.barHeight)"/>
            \(HTML.when(row.length) { "<rect class=\"bar\" y=\"\(y)\" width=\"\(tenths: $0)%\" height=\"\(BarChart.barHeight)\"/>" })
            """
    }
}
