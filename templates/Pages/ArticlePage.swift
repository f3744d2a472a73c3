import Markup
import Wording

/// A page about one thing: an achievement, a model, a bulletin, a place, or prose that stands alone.
public struct ArticlePage: Page {
    public let frame: Frame
    /// Above the title.
    let kicker: String?
    let title: HTML
    let lede: HTML?
    let tiles: FigureTiles
    public let charts: [ChartFigure]
    let table: FigureTable?
    let commendations: CommendationTable?
    let body: HTML?
    let facts: [Fact]
    let receipts: [Receipt]
    let related: [EntryGroup]
    let more: Link?
    let neighbours: Neighbours

    public init(
        frame: Frame, kicker: String? = nil, title: HTML, lede: HTML? = nil, tiles: FigureTiles,
        charts: [ChartFigure] = [], table: FigureTable? = nil, commendations: CommendationTable? = nil,
        body: HTML? = nil, facts: [Fact], receipts: [Receipt] = [], related: [EntryGroup], more: Link? = nil,
        neighbours: Neighbours = Neighbours()
    ) {
        self.frame = frame
        self.kicker = kicker
        self.title = title
        self.lede = lede
        self.tiles = tiles
        self.charts = charts
        self.table = table
        self.commendations = commendations
        self.body = body
        self.facts = facts
        self.receipts = receipts
        self.related = related
        self.more = more
        self.neighbours = neighbours
    }

    public var content: HTML {
        """
        <article>
        <header class="hero">
        \(HTML.when(kicker) { "<p class=\"kicker\">\($0)</p>" })
        <h1>\(title)</h1>
        \(HTML.when(lede) { "<p class=\"lede\">\($0)</p>" })
        </header>
        \(HTML.when(!tiles.isEmpty) { figuresSection })
        \(HTML.when(!charts.isEmpty) { "<div class=\"block\">\(charts.map { $0.html(frame.words) })</div>" })
        \(HTML.when(table) { $0.html(frame.words) })
        \(HTML.when(commendations) { $0.html(frame.words) })
        \(HTML.when(body) { "<div class=\"prose\">\($0)</div>" })
        \(HTML.when(!facts.isEmpty) { notesSection })
        \(receiptSection(receipts, frame.words))
        </article>
        \(related.map(\.html))
        \(HTML.when(more) { "<p class=\"more\">\($0.html)</p>" })
        \(neighbours.html(frame.words))
        """
    }

    private var figuresSection: HTML {
        """
        <section>
        <h2 class="quiet">\(frame.words[.figures])</h2>
        \(tiles.html(frame.words))
        </section>
        """
    }

    private var notesSection: HTML {
        """
        <section class="notes">
        <h2>\(frame.words[.notesAndSources])</h2>
        \(factList(facts))
        </section>
        """
    }
}
