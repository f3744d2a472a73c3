import Markup

/// One figure over several times, as a line that is interrupted where its meaning changes.
public struct LineChart: Chart {
    let points: [Point]
    /// What stands at the lowest and highest line of the scale.
    let scale: (low: String, high: String)

    public init(points: [Point], scale: (low: String, high: String)) {
        self.points = points
        self.scale = scale
    }

    public struct Point: Sendable {
        let name: String
        let value: String
        /// On the chart's scale, in thousandths; nil where there is nothing to draw.
        let height: Int?
        /// Whether from here on the figure means something else.
        let beginsSeries: Bool

        public init(name: String, value: String, height: Int?, beginsSeries: Bool = false) {
            self.name = name
            self.value = value
            self.height = height
            self.beginsSeries = beginsSeries
        }
    }

    private static let head = 30
    private static let room = 130
    /// More values would run into each other on a phone.
    private static let valueLimit = 6

    public var height: Int { floor + 28 }
    private var floor: Int { LineChart.head + LineChart.room }

    public var drawing: HTML {
        """
        <line class="grid" x1="0" x2="100%" y1="\(LineChart.head)" y2="\(LineChart.head)"/>
        <line class="axis" x1="0" x2="100%" y1="\(floor)" y2="\(floor)"/>
        <text class="scale" x="0" y="\(LineChart.head - 6)">\(scale.high)</text>
        <text class="scale" x="0" y="\(floor - 6)">\(scale.low)</text>
        \(points.indices.dropFirst().map(segment))
        \(points.indices.map(mark))
        """
    }

    private func x(_ index: Int) -> Int {
        points.count == 1 ? 500 : 130 + index * 780 / (points.count - 1)
    }

    private func y(_ height: Int) -> Int { floor - height * LineChart.room / 1000 }

    /// From the point before, unless one of the two is missing or they mean different things.
    private func segment(_ index: Int) -> HTML {
        let (from, to) = (points[index - 1], points[index])
        if to.beginsSeries {
            let middle = (x(index - 1) + x(index)) / 2
            return
                "<line class=\"break\" x1=\"\(tenths: middle)%\" x2=\"\(tenths: middle)%\" y1=\"\(LineChart.head)\" y2=\"\(floor)\"/>"
        }
        guard let first = from.height, let second = to.height else { return .empty }
        return
            "<line class=\"line\" x1=\"\(tenths: x(index - 1))%\" y1=\"\(y(first))\" x2=\"\(tenths: x(index))%\" y2=\"\(y(second))\"/>"
    }

    private func mark(_ index: Int) -> HTML {
        let point = points[index]
        let name: HTML =
            "<text x=\"\(tenths: x(index))%\" y=\"\(floor + 20)\" text-anchor=\"middle\">\(point.name)</text>"
        guard let height = point.height else { return name }
        let isShown = points.count <= LineChart.valueLimit || index == 0 || index == points.count - 1
        return """
            <circle class="dot" cx="\(tenths: x(index))%" cy="\(y(height))" r="4.5"/>
            \(HTML.when(isShown) { "<text class=\"value\" x=\"\(tenths: x(index))%\" y=\"\(y(height) - 11)\" text-anchor=\"middle\">\(point.value)</text>" })
            \(name)
            """
    }
}
