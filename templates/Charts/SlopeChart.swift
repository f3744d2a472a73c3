import Markup

/// Lines from one time to another, one for each place, with the values at both ends and the names at the right one.
public struct SlopeChart: Chart {
    let slopes: [Slope]
    let times: (before: String, now: String)

    public init(slopes: [Slope], times: (before: String, now: String)) {
        self.slopes = slopes
        self.times = times
    }

    public struct Slope: Sendable {
        let name: String
        let before: End
        let now: End

        public init(name: String, before: End, now: End) {
            self.name = name
            self.before = before
            self.now = now
        }
    }

    public struct End: Sendable {
        let value: String
        /// On the chart's scale, in thousandths.
        let height: Int

        public init(value: String, height: Int) {
            self.value = value
            self.height = height
        }
    }

    /// More lines cannot be told apart.
    public static let limit = 9

    private static let head = 34
    private static let lineHeight = 20
    private static let columns = (before: 230, now: 520)

    private var room: Int { max(160, slopes.count * SlopeChart.lineHeight + 20) }
    public var height: Int { SlopeChart.head + room + 16 }

    public var drawing: HTML {
        let (before, now) = (labels(slopes.map(\.before.height)), labels(slopes.map(\.now.height)))
        return """
            <text class="scale" x="\(tenths: SlopeChart.columns.before - 30)%" y="14" text-anchor="end">\(times.before)</text>
            <text class="scale" x="\(tenths: SlopeChart.columns.now + 30)%" y="14">\(times.now)</text>
            \(slopes.indices.map { line(slopes[$0], before: before[$0], now: now[$0]) })
            """
    }

    private func line(_ slope: Slope, before: Int, now: Int) -> HTML {
        let (x1, x2) = (SlopeChart.columns.before, SlopeChart.columns.now)
        return """
            \(leader(x1, x1 + 20, from: before, to: y(slope.before.height)))\(leader(x2, x2 - 20, from: now, to: y(slope.now.height)))\
            <line class="line\(slope.now.height < slope.before.height ? " falling" : "")" x1="\(tenths: x1 + 20)%" y1="\(y(slope.before.height))" x2="\(tenths: x2 - 20)%" y2="\(y(slope.now.height))"/>\
            <circle class="dot" cx="\(tenths: x1 + 20)%" cy="\(y(slope.before.height))" r="3.5"/>\
            <circle class="dot" cx="\(tenths: x2 - 20)%" cy="\(y(slope.now.height))" r="3.5"/>
            <text x="\(tenths: x1 - 30)%" y="\(before + 5)" text-anchor="end">\(slope.before.value)</text>\
            <text x="\(tenths: x2 + 30)%" y="\(now + 5)"><tspan class="value">\(slope.now.value)</tspan> \(slope.name)</text>
            """
    }

    /// From a label to its point, where they do not stand side by side.
    private func leader(_ x1: Int, _ x2: Int, from: Int, to: Int) -> HTML {
        let end = x1 < x2 ? x1 - 22 : x1 + 22
        return
            "<line class=\"leader\" x1=\"\(tenths: end)%\" y1=\"\(from)\" x2=\"\(tenths: x2)%\" y2=\"\(to)\"/>"
    }

    private func y(_ height: Int) -> Int { SlopeChart.head + room - height * room / 1000 }

    /// Where the labels stand: beside their points, or as much further down and up as the ones around them need.
    private func labels(_ heights: [Int]) -> [Int] {
        let order = heights.indices.sorted { (-heights[$0], $0) < (-heights[$1], $1) }
        var places = heights.map(y)
        for (upper, lower) in zip(order, order.dropFirst()) {
            places[lower] = max(places[lower], places[upper] + SlopeChart.lineHeight)
        }
        // What was pushed below the last line pushes the ones above it back up.
        var floor = SlopeChart.head + room + 6
        for index in order.reversed() {
            places[index] = min(places[index], floor)
            floor = places[index] - SlopeChart.lineHeight
        }
        return places
    }
}
