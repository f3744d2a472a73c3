import Markup
import Wording

/// One indicator: what it means, all of its figures, and the receipts of each.
public struct IndicatorPage: Page {
    public let frame: Frame
    let kicker: String
    let title: String
    let definition: HTML?
    let facts: [Fact]
    /// Its figures at the site's place over the years, and at the places below.
    public let charts: [ChartFigure]
    let table: FigureTable
    /// Over the places below; nil where there are not two to compare.
    let distribution: RankTable?
    let receipts: [Receipt]

    public init(
        frame: Frame, kicker: String, title: String, definition: HTML? = nil, facts: [Fact],
        charts: [ChartFigure] = [], table: FigureTable,
        distribution: RankTable? = nil, receipts: [Receipt]
    ) {
        self.frame = frame
        self.kicker = kicker
        self.title = title
        self.definition = definition
        self.facts = facts
        self.charts = charts
        self.table = table
        self.distribution = distribution
        self.receipts = receipts
    }

    public var content: HTML {
        """
        <article>
        <header class="hero">
        <p class="kicker">\(kicker)</p>
        <h1>\(title)</h1>
        \(HTML.when(definition) { "<p class=\"lede\">\($0)</p>" })
        </header>
        <section>
        <h2>\(words[.figures])</h2>
        \(charts.map { $0.html(words) })
        \(table.html(words))
        </section>
        \(HTML.when(distribution) { $0.html(words) })
        <section>
        <h2>\(words[.whatIsCounted])</h2>
        \(factList(facts))
        </section>
        \(receiptSection(receipts, words))
        </article>
        """
    }

    private var words: PageWords { frame.words }
}
