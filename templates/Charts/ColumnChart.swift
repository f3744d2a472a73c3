import Markup

/// Columns beside each other, from zero, for the same figure at several times.
public struct ColumnChart: Chart {
    let columns: [Column]

    public init(columns: [Column]) {
        self.columns = columns
    }

    public struct Column: Sendable {
        let name: String
        let value: String
        /// Of the chart's scale, in thousandths; nil where there is nothing to draw.
        let height: Int?
        /// Whether from here on the figure means something else: a line parts it from the column before.
        let beginsSeries: Bool
        /// Not all that ought to be in it was reported: outlined, so that nobody holds it against the others.
        let isPartial: Bool

        public init(
            name: String, value: String, height: Int?, beginsSeries: Bool = false, isPartial: Bool = false
        ) {
            self.name = name
            self.value = value
            self.height = height
            self.beginsSeries = beginsSeries
            self.isPartial = isPartial
        }
    }

    private static let room = 150
    private static let head = 22
    /// In thousandths of the chart: a few columns are not blown up into blocks.
    private static let widest = 130
    /// More values side by side would run into each other on a phone.
    private static let valueLimit = 6

    public var height: Int { floor + 26 }

    public var drawing: HTML {
        """
        \(columns.indices.map(column))
        <line class="axis" x1="0" x2="100%" y1="\(floor)" y2="\(floor)"/>
        """
    }

    private var floor: Int { ColumnChart.head + ColumnChart.room }

    private func column(_ index: Int) -> HTML {
        let column = columns[index]
        let height = (column.height ?? 0) * ColumnChart.room / 1000
        let middle = place(index, 500)
        let width = min(ColumnChart.widest, 600 / columns.count)
        return """
            \(HTML.when(column.beginsSeries) { "<line class=\"break\" x1=\"\(tenths: place(index, 0))%\" x2=\"\(tenths: place(index, 0))%\" y1=\"0\" y2=\"\(floor)\"/>" })
            <rect class="\(column.isPartial ? "empty" : "bar")" x="\(tenths: middle - width / 2)%" y="\(floor - height)" width="\(tenths: width)%" height="\(height)"/>
            \(HTML.when(showsValue(index)) { "<text class=\"value\" x=\"\(tenths: middle)%\" y=\"\(floor - height - 7)\" text-anchor=\"middle\">\(column.value)</text>" })
            <text x="\(tenths: middle)%" y="\(floor + 19)" text-anchor="middle">\(column.name)</text>
            """
    }

    /// In thousandths of the width, so many thousandths into the column.
    private func place(_ index: Int, _ part: Int) -> Int { (index * 1000 + part) / columns.count }

    /// All, or the first, the last and the highest.
    private func showsValue(_ index: Int) -> Bool {
        let highest = columns.indices.max { (columns[$0].height ?? 0) < (columns[$1].height ?? 0) }
        return columns.count <= ColumnChart.valueLimit || [0, columns.count - 1, highest].contains(index)
    }
}
