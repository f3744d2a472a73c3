import Markup

/// Bars made of parts, one below the other on one scale, with the number in each part that has room for it.
public struct StackedBars: Chart {
    let rows: [Row]

    public init(rows: [Row]) {
        self.rows = rows
    }

    public struct Row: Sendable {
        let name: String
        /// The bar's total, in words.
        let total: String
        let parts: [Part]

        public init(name: String, total: String, parts: [Part]) {
            self.name = name
            self.total = total
            self.parts = parts
        }
    }

    public struct Part: Sendable {
        let mark: ChartFigure.Legend.Mark
        let value: String
        /// On the chart's scale, in thousandths.
        let length: Int

        public init(mark: ChartFigure.Legend.Mark, value: String, length: Int) {
            self.mark = mark
            self.value = value
            self.length = length
        }
    }

    private static let rowHeight = 66
    private static let barHeight = 26

    public var height: Int { rows.count * StackedBars.rowHeight }
    public var drawing: HTML { HTML.joined(rows.indices.map(row)) }

    private func row(_ index: Int) -> HTML {
        let row = rows[index]
        let top = index * StackedBars.rowHeight
        var start = 0
        let parts = row.parts.map { part in
            defer { start += part.length }
            return self.part(part, from: start, top: top + 24)
        }
        return """
            <text x="0" y="\(top + 15)">\(row.name)</text>
            <text class="value" x="100%" y="\(top + 15)" text-anchor="end">\(row.total)</text>
            \(parts)
            """
    }

    private func part(_ part: Part, from start: Int, top: Int) -> HTML {
        // A digit takes some 9 pixels, which is this much of a small phone's width.
        let hasRoom = part.length > 25 + part.value.count * 28
        return """
            <rect class="part \(part.mark.rawValue)" x="\(tenths: start)%" y="\(top)" width="\(tenths: part.length)%" height="\(StackedBars.barHeight)"/>\
            \(HTML.when(hasRoom) { "<text class=\"in-\(part.mark.rawValue)\" x=\"\(tenths: start + part.length / 2)%\" y=\"\(top + 18)\" text-anchor=\"middle\">\(part.value)</text>" })
            """
    }
}
