import Markup
import Wording

/// The report on one period.
public struct SummaryPage: Page {
    public let frame: Frame
    /// `Báo cáo · Tỉnh Bến Tre`.
    let kicker: String
    let title: HTML
    /// What was achieved, in one sentence.
    let headline: HTML?
    /// What days the period covers and where its end comes from.
    let coverage: String
    /// `1 nguồn · 8 số liệu`.
    let extent: String
    let foreword: HTML?
    let tiles: FigureTiles
    /// In place of tiles and sections, where the period has no figures.
    let noFigures: String?
    let sections: [Section]
    let commendationsChart: ChartFigure?
    let commendations: CommendationTable?
    /// Why there is no table, where there is none.
    let commendationsRemark: String?
    let commendationsLink: Link?
    let models: EntryGroup
    let achievements: EntryGroup
    let bulletins: EntryGroup
    /// Estimates for the whole year, where the foreword asks for them.
    let projections: [Fact]
    /// Charts over places, where there are places to compare.
    let places: [ChartFigure]
    /// Figures that are missing or not whole.
    let gaps: [Fact]
    /// What the sources leave open, figure by figure.
    let open: [Fact]
    /// How the numbers are to be read, a sentence each.
    let methods: [String]
    let citation: String
    /// A line to copy into a post.
    let post: String?
    /// The report's figures as files.
    let downloads: [Link]
    let sources: [Fact]
    /// To the reports before and after this one.
    let neighbours: Neighbours

    public init(
        frame: Frame, kicker: String, title: HTML, headline: HTML? = nil, coverage: String, extent: String,
        foreword: HTML? = nil, tiles: FigureTiles, noFigures: String? = nil, sections: [Section],
        places: [ChartFigure] = [], commendationsChart: ChartFigure? = nil, commendations: CommendationTable? = nil,
        commendationsRemark: String? = nil, commendationsLink: Link? = nil, models: EntryGroup,
        achievements: EntryGroup, bulletins: EntryGroup, projections: [Fact] = [], gaps: [Fact] = [], open: [Fact],
        methods: [String], citation: String, post: String? = nil, downloads: [Link] = [], sources: [Fact],
        neighbours: Neighbours
    ) {
        self.frame = frame
        self.kicker = kicker
        self.title = title
        self.headline = headline
        self.coverage = coverage
        self.extent = extent
        self.foreword = foreword
        self.tiles = tiles
        self.noFigures = noFigures
        self.sections = sections
        self.commendationsChart = commendationsChart
        self.commendations = commendations
        self.commendationsRemark = commendationsRemark
        self.commendationsLink = commendationsLink
        self.models = models
        self.achievements = achievements
        self.bulletins = bulletins
        self.projections = projections
        self.places = places
        self.gaps = gaps
        self.open = open
        self.methods = methods
        self.citation = citation
        self.post = post
        self.downloads = downloads
        self.sources = sources
        self.neighbours = neighbours
    }

    public struct Section: Sendable {
        let anchor: String
        let heading: String
        /// What rose and what fell, in a sentence.
        let changes: String?
        let charts: [ChartFigure]
        let table: FigureTable

        /// Whether its chart says already what its one row would repeat.
        var isTold: Bool { !charts.isEmpty && table.rows.count == 1 }

        public init(
            anchor: String, heading: String, changes: String? = nil, charts: [ChartFigure] = [], table: FigureTable
        ) {
            self.anchor = anchor
            self.heading = heading
            self.changes = changes
            self.charts = charts
            self.table = table
        }
    }

    public var content: HTML {
        """
        <header class="hero">
        <p class="kicker">\(kicker)</p>
        <h1>\(title)</h1>
        \(HTML.when(headline) { "<p class=\"lede\">\($0)</p>" })
        </header>
        \(HTML.when(!tiles.isEmpty) { "<section><h2 class=\"spoken\">\(words[.keyFigures])</h2>\(tiles.html(words))</section>" })
        \(HTML.when(noFigures) { "<p class=\"remark\">\($0)</p>" })
        <p class="meta">\(extent) · \(coverage)</p>
        <div class="tools" data-print="\(words[.printReport])"></div>
        <div class="columns">
        \(contents)
        <div class="column">
        \(HTML.when(foreword) { "<div class=\"prose\">\($0)</div>" })
        \(sections.map(section))
        \(HTML.when(!places.isEmpty) { placesSection })
        \(HTML.when(!projections.isEmpty) { projectionSection })
        \(commendationSection)
        \(models.html)
        \(achievements.html)
        \(bulletins.html)
        \(HTML.when(!gaps.isEmpty) { facts("con-thieu", .whatIsMissing, gaps) })
        \(HTML.when(!open.isEmpty) { facts("dieu-chua-ro", .whatIsOpen, open) })
        \(methodsSection)
        \(HTML.when(!sources.isEmpty) { facts("nguon", .sources, sources) })
        \(HTML.when(!downloads.isEmpty) { downloadSection })
        \(citationSection)
        \(neighbours.html(words))
        </div>
        </div>
        """
    }

    public var charts: [ChartFigure] {
        sections.flatMap(\.charts) + places + [commendationsChart].compactMap { $0 }
    }

    var words: PageWords { frame.words }
}
