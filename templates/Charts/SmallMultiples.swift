import Markup

/// The same small line for many places side by side, all on one scale.
public struct SmallMultiples: Chart {
    let panels: [Panel]

    public init(panels: [Panel]) {
        self.panels = panels
    }

    public struct Panel: Sendable {
        let name: String
        let points: [Sparkline.Point]
        let first: String
        let last: String

        public init(name: String, points: [Sparkline.Point], first: String, last: String) {
            self.name = name
            self.points = points
            self.first = first
            self.last = last
        }
    }

    private static let columns = 2
    private static let panelHeight = 104
    private static let lineRoom = 42

    public var height: Int {
        (panels.count + SmallMultiples.columns - 1) / SmallMultiples.columns * SmallMultiples.panelHeight
    }
    public var drawing: HTML { HTML.joined(panels.indices.map(panel)) }

    private func panel(_ index: Int) -> HTML {
        let panel = panels[index]
        let left = index % SmallMultiples.columns * 1000 / SmallMultiples.columns
        let top = index / SmallMultiples.columns * SmallMultiples.panelHeight
        let width = 1000 / SmallMultiples.columns - 60
        let line = Sparkline(points: panel.points).segments(
            left: left + 10, top: top + 30, width: width - 20, height: SmallMultiples.lineRoom)
        return """
            <text class="value" x="\(tenths: left)%" y="\(top + 16)">\(panel.name)</text>
            <line class="grid" x1="\(tenths: left)%" x2="\(tenths: left + width)%" y1="\(top + 76)" y2="\(top + 76)"/>
            \(line)
            <text class="scale" x="\(tenths: left)%" y="\(top + 92)">\(panel.first)</text>
            <text class="scale" x="\(tenths: left + width)%" y="\(top + 92)" text-anchor="end">\(panel.last)</text>
            """
    }
}
