import Markup

/// Two columns for each month: last year's, outlined, and this year's, filled; from zero.
public struct PairedColumns: Chart {
    let pairs: [Pair]
    /// What stands at the top line of the scale.
    let top: String

    public init(pairs: [Pair], top: String) {
        self.pairs = pairs
        self.top = top
    }

    public struct Pair: Sendable {
        let name: String
        /// On the chart's scale, in thousandths; nil where nothing was reported.
        let before: Int?
        let now: Int?

        public init(name: String, before: Int?, now: Int?) {
            self.name = name
            self.before = before
            self.now = now
        }
    }

    private static let head = 24
    private static let room = 150

    public var height: Int { floor + 26 }
    private var floor: Int { PairedColumns.head + PairedColumns.room }

    public var drawing: HTML {
        """
        <line class="grid" x1="0" x2="100%" y1="\(PairedColumns.head)" y2="\(PairedColumns.head)"/>
        <text class="scale" x="0" y="\(PairedColumns.head - 7)">\(top)</text>
        \(pairs.indices.map(pair))
        <line class="axis" x1="0" x2="100%" y1="\(floor)" y2="\(floor)"/>
        """
    }

    private func pair(_ index: Int) -> HTML {
        let pair = pairs[index]
        return """
            \(HTML.when(pair.before) { column("empty", index, part: 140, $0) })\
            \(HTML.when(pair.now) { column("bar", index, part: 510, $0) })\
            <text x="\(tenths: place(index, 500))%" y="\(floor + 19)" text-anchor="middle">\(pair.name)</text>
            """
    }

    private func column(_ name: String, _ index: Int, part: Int, _ height: Int) -> HTML {
        let pixels = height * PairedColumns.room / 1000
        return
            "<rect class=\"\(name)\" x=\"\(tenths: place(index, part))%\" y=\"\(floor - pixels)\" width=\"\(tenths: 340 / pairs.count)%\" height=\"\(pixels)\"/>"
    }

    /// In thousandths of the width, so many thousandths into the month.
    private func place(_ index: Int, _ part: Int) -> Int { (index * 1000 + part) / pairs.count }
}
