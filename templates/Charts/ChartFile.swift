import Markup
import Syntax
import Wording

/// A chart as a picture of its own, to be put into other pages and documents: with its headline, its source and where it
/// comes from baked in.
public struct ChartFile: Sendable {
    let figure: ChartFigure
    /// Who publishes it, and of which day.
    let credit: String
    let accent: Colour
    let words: PageWords

    public init(_ figure: ChartFigure, credit: String, accent: Colour, words: PageWords) {
        self.figure = figure
        self.credit = credit
        self.accent = accent
        self.words = words
    }

    private static let width = 720
    private static let margin = 24
    /// Characters in a line of each size of letters.
    private static let columns = (headline: 66, small: 98)

    public var svg: HTML {
        let headline = wrapped(figure.headline, width: ChartFile.columns.headline)
        let subtitle = figure.subtitle.map { wrapped($0, width: ChartFile.columns.small) } ?? []
        let top = 20 + headline.count * 26 + subtitle.count * 19 + (figure.legend.isEmpty ? 8 : 34)
        let foot = wrapped(source, width: ChartFile.columns.small)
        let height = top + figure.chart.height + 24 + foot.count * 18 + 12
        let label = ChartLabel(anchor: "hinh", title: figure.headline, description: figure.description)
        return """
            <svg xmlns="http://www.w3.org/2000/svg"\(label.attributes) width="\(ChartFile.width)" height="\(height)" \
            viewBox="0 0 \(ChartFile.width) \(height)" lang="\(words.language.rawValue)">
            \(label.texts)
            <style>\(Theme.chartStyle(accent: accent))</style>
            <rect class="ground" width="100%" height="100%"/>
            \(lines(headline, "headline", from: 36, step: 26))
            \(lines(subtitle, "small", from: 30 + headline.count * 26, step: 19))
            \(legend(y: top - 24))
            <svg class="chart" x="\(ChartFile.margin)" y="\(top)" width="\(ChartFile.width - 2 * ChartFile.margin)" height="\(figure.chart.height)">
            \(figure.chart.drawing)
            </svg>
            \(lines(foot, "small", from: top + figure.chart.height + 32, step: 18))
            </svg>

            """
    }

    private var source: String {
        let sources = figure.sources.map(\.text).joined(separator: ", ")
        return sources.isEmpty ? credit : "\(words[.source]): \(sources). \(credit)"
    }

    private func lines(_ lines: [String], _ name: String, from y: Int, step: Int) -> HTML {
        HTML.joined(
            lines.enumerated().map { index, line in
                "<text class=\"\(name)\" x=\"\(ChartFile.margin)\" y=\"\(y + index * step)\">\(line)</text>"
            })
    }

    private func legend(y: Int) -> HTML {
        var x = ChartFile.margin
        return HTML.joined(
            figure.legend.map { item in
                defer { x += 40 + item.text.count * 8 }
                return
                    "<g class=\"chart\"><rect class=\"part \(item.mark.rawValue)\" x=\"\(x)\" y=\"\(y)\" width=\"13\" height=\"13\"/><text class=\"small\" x=\"\(x + 20)\" y=\"\(y + 11)\">\(item.text)</text></g>"
            })
    }
}
