import Markup
import Wording

/// The report on one period.
public struct SummaryPage: Page {
    public let frame: Frame
    let title: HTML
    /// What days the period covers and where its end comes from.
    let coverage: String
    /// `1 nguồn · 8 số liệu`.
    let extent: String
    let foreword: HTML?
    let tiles: [FigureTile]
    /// In place of tiles and sections, where the period has no figures.
    let noFigures: String?
    let sections: [Section]
    let commendations: CommendationTable?
    /// Why there is no table, where there is none.
    let commendationsRemark: String?
    let commendationsLink: Link?
    let models: EntryGroup
    let achievements: EntryGroup
    let bulletins: EntryGroup
    /// Estimates for the whole year, where the foreword asks for them.
    let projections: [Fact]
    /// What the sources leave open, figure by figure.
    let open: [Fact]
    let sources: [Fact]

    public init(
        frame: Frame, title: HTML, coverage: String, extent: String, foreword: HTML? = nil, tiles: [FigureTile],
        noFigures: String? = nil, sections: [Section], commendations: CommendationTable? = nil,
        commendationsRemark: String? = nil, commendationsLink: Link? = nil, models: EntryGroup,
        achievements: EntryGroup, bulletins: EntryGroup, projections: [Fact] = [], open: [Fact], sources: [Fact]
    ) {
        self.frame = frame
        self.title = title
        self.coverage = coverage
        self.extent = extent
        self.foreword = foreword
        self.tiles = tiles
        self.noFigures = noFigures
        self.sections = sections
        self.commendations = commendations
        self.commendationsRemark = commendationsRemark
        self.commendationsLink = commendationsLink
        self.models = models
        self.achievements = achievements
        self.bulletins = bulletins
        self.projections = projections
        self.open = open
        self.sources = sources
    }

    public struct Section: Sendable {
        let anchor: String
        let heading: String
        let table: FigureTable

        public init(anchor: String, heading: String, table: FigureTable) {
            self.anchor = anchor
            self.heading = heading
            self.table = table
        }
    }

    public var content: HTML {
        """
        <header class="hero">
        <h1>\(title)</h1>
        <p class="meta">\(extent) · \(coverage)</p>
        </header>
        \(HTML.when(!tiles.isEmpty) { "<section><h2 class=\"spoken\">\(words[.keyFigures])</h2>\(tileList(tiles, words))</section>" })
        \(HTML.when(noFigures) { "<p class=\"remark\">\($0)</p>" })
        <div class="columns">
        \(contents)
        <div class="column">
        \(HTML.when(foreword) { "<div class=\"prose\">\($0)</div>" })
        \(sections.map(section))
        \(HTML.when(!projections.isEmpty) { projectionSection })
        \(commendationSection)
        \(models.html)
        \(achievements.html)
        \(bulletins.html)
        \(HTML.when(!open.isEmpty) { facts("dieu-chua-ro", .whatIsOpen, open) })
        \(HTML.when(!sources.isEmpty) { facts("nguon", .sources, sources) })
        </div>
        </div>
        """
    }

    private var words: PageWords { frame.words }

    private func section(_ section: Section) -> HTML {
        """
        <section id="\(section.anchor)">
        <h2>\(section.heading)</h2>
        \(section.table.html(words))
        </section>
        """
    }

    private var commendationSection: HTML {
        """
        <section id="khen-thuong">
        <h2>\(words[.commendations])</h2>
        \(HTML.when(commendations) { $0.html(words) })
        \(HTML.when(commendationsRemark) { "<p class=\"remark\">\($0)</p>" })
        \(HTML.when(commendationsLink) { "<p class=\"more\">\($0.html)</p>" })
        </section>
        """
    }

    private var projectionSection: HTML {
        """
        <section id="uoc-ca-nam">
        <h2>\(words[.projections])</h2>
        \(factList(projections))
        <p class="remark">\(words.estimatesAreNotFigures)</p>
        </section>
        """
    }

    private func facts(_ anchor: String, _ heading: Phrase, _ facts: [Fact]) -> HTML {
        """
        <section id="\(anchor)">
        <h2>\(words[heading])</h2>
        \(factList(facts))
        </section>
        """
    }

    /// The list of sections, in the order in which they stand.
    private var contents: HTML {
        var items: [(anchor: String, text: String)] = sections.map { ($0.anchor, $0.heading) }
        if !projections.isEmpty { items.append(("uoc-ca-nam", words[.projections])) }
        items.append(("khen-thuong", words[.commendations]))
        for group in [models, achievements, bulletins] where !group.entries.isEmpty {
            if let anchor = group.anchor, let heading = group.heading { items.append((anchor, heading)) }
        }
        if !open.isEmpty { items.append(("dieu-chua-ro", words[.whatIsOpen])) }
        if !sources.isEmpty { items.append(("nguon", words[.sources])) }
        return """
            <nav class="contents" aria-labelledby="trong-trang">
            <h2 id="trong-trang">\(words[.onThisPage])</h2>
            <ul>
            \(items.map { "<li><a href=\"#\($0.anchor)\">\($0.text)</a></li>" })
            </ul>
            </nav>
            """
    }
}
