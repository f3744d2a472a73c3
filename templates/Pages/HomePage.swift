import Markup
import Wording

/// The first page: the newest summary's key figures, and the ways into the rest.
public struct HomePage: Page {
    public let frame: Frame
    let lede: String?
    /// To the page that says what the site is.
    let about: Link?
    let latest: Latest?
    let summaries: EntryGroup
    let bulletins: EntryGroup

    public init(
        frame: Frame, lede: String? = nil, about: Link? = nil, latest: Latest? = nil, summaries: EntryGroup,
        bulletins: EntryGroup
    ) {
        self.frame = frame
        self.lede = lede
        self.about = about
        self.latest = latest
        self.summaries = summaries
        self.bulletins = bulletins
    }

    public struct Latest: Sendable {
        let title: String
        let coverage: String
        let tiles: FigureTiles
        let more: Link

        public init(title: String, coverage: String, tiles: FigureTiles, more: Link) {
            self.title = title
            self.coverage = coverage
            self.tiles = tiles
            self.more = more
        }
    }

    public var content: HTML {
        """
        <header class="hero">
        <h1>\(frame.siteTitle)</h1>
        \(HTML.when(lede) { "<p class=\"lede\">\($0)</p>" })
        \(HTML.when(about) { "<p class=\"meta\">\($0.html)</p>" })
        </header>
        \(HTML.when(latest, latestSection))
        \(summaries.html)
        \(bulletins.html)
        """
    }

    private func latestSection(_ latest: Latest) -> HTML {
        """
        <section>
        <h2>\(latest.title)</h2>
        <p class="meta">\(latest.coverage)</p>
        \(latest.tiles.html(frame.words))
        <p class="more">\(latest.more.html)</p>
        </section>
        """
    }
}
