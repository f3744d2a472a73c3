import Markup

/// A line the size of a word, to be read beside its numbers.
public struct Sparkline: Sendable {
    let points: [Point]

    public init(points: [Point]) {
        self.points = points
    }

    public struct Point: Sendable {
        /// On the line's scale, in thousandths; nil where there is nothing to draw.
        let height: Int?
        let beginsSeries: Bool

        public init(height: Int?, beginsSeries: Bool) {
            self.height = height
            self.beginsSeries = beginsSeries
        }
    }

    /// The numbers stand beside it, so readers by ear lose nothing.
    var html: HTML {
        """
        <svg class="chart spark" width="84" height="26" aria-hidden="true" focusable="false">\
        \(segments(left: 50, top: 4, width: 900, height: 18))</svg>
        """
    }

    /// Lines between the points, and a dot at the last. Lengths across are thousandths of the picture's width.
    func segments(left: Int, top: Int, width: Int, height: Int) -> HTML {
        let x = { (index: Int) in left + (points.count == 1 ? width / 2 : index * width / (points.count - 1)) }
        let y = { (value: Int) in top + height - value * height / 1000 }
        let lines = points.indices.dropFirst().compactMap { index -> HTML? in
            guard !points[index].beginsSeries, let from = points[index - 1].height, let to = points[index].height
            else { return nil }
            return
                "<line class=\"line\" x1=\"\(tenths: x(index - 1))%\" y1=\"\(y(from))\" x2=\"\(tenths: x(index))%\" y2=\"\(y(to))\"/>"
        }
        let dot = points.indices.last.flatMap { index in
            points[index].height.map {
                "<circle class=\"dot\" cx=\"\(tenths: x(index))%\" cy=\"\(y($0))\" r=\"3\"/>" as HTML
            }
        }
        return HTML.concatenated(lines + [dot ?? .empty])
    }
}
