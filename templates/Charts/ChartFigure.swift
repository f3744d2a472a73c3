import Markup
import Wording

/// A chart with all that makes it readable by itself: what it shows, in which unit, from where, and its numbers.
public struct ChartFigure: Sendable {
    public let anchor: String
    /// What the reader is to take away.
    let headline: String
    /// What is counted, where and when, in which unit.
    let subtitle: String?
    /// For those who do not see the chart.
    let description: String
    let chart: any Chart
    let legend: [Legend]
    let sources: [Link]
    /// The chart's numbers, with the way to their receipts; nil where they stand in a table beside it.
    let table: FigureTable?
    /// The names behind the marks of the chart, by place; none where the data tells none.
    let names: [Fact]

    public init(
        anchor: String, headline: String, subtitle: String? = nil, description: String, chart: any Chart,
        legend: [Legend] = [], sources: [Link] = [], table: FigureTable?, names: [Fact] = []
    ) {
        self.anchor = anchor
        self.headline = headline
        self.subtitle = subtitle
        self.description = description
        self.chart = chart
        self.legend = legend
        self.sources = sources
        self.table = table
        self.names = names
    }

    /// What a mark of the chart stands for.
    public struct Legend: Sendable {
        /// The shapes that charts fill; each differs from the others by more than its colour.
        public enum Mark: String, CaseIterable, Sendable {
            case full, soft, tinted, outlined, dashed
        }

        let mark: Mark
        let text: String

        public init(_ mark: Mark, _ text: String) {
            self.mark = mark
            self.text = text
        }
    }

    public func html(_ words: PageWords) -> HTML {
        """
        <figure class="chart-figure" id="\(anchor)">
        <figcaption><strong>\(headline)</strong>\(HTML.when(subtitle) { " <span>\($0)</span>" })</figcaption>
        \(HTML.when(!legend.isEmpty) { "<ul class=\"legend\">\(HTML.concatenated(legend.map(item)))</ul>" })
        \(chart.svg(ChartLabel(anchor: anchor, title: headline, description: description)))
        \(HTML.when(!sources.isEmpty) { "<p class=\"chart-source\">\(words[.source]): \(inline(sources))</p>" })
        <details>
        <summary>\(words[.chartData])</summary>
        \(HTML.when(table) { $0.html(words) })
        \(HTML.when(!names.isEmpty) { "<p class=\"remark\">\(words[.namedBySource])</p>\(factList(names))" })
        <p class="chart-links"><a href="\(Address(path: "\(anchor).svg"))">\(words[.chartPicture])</a> · \
        <a href="\(Address(path: "\(anchor).html"))">\(words[.chartEmbed])</a></p>
        </details>
        </figure>
        """
    }

    private func item(_ item: Legend) -> HTML {
        "<li><span class=\"mark \(item.mark.rawValue)\"></span>\(item.text)</li>"
    }
}
