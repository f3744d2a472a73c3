import Markup
import Wording

/// Commendations of all years, each year by itself: they are never added up over years.
public struct CommendationsPage: Page {
    public let frame: Frame
    let lede: String
    let years: [Year]

    public init(frame: Frame, lede: String, years: [Year]) {
        self.frame = frame
        self.lede = lede
        self.years = years
    }

    public struct Year: Sendable {
        let anchor: String
        let heading: String
        let table: CommendationTable
        let more: Link?

        public init(anchor: String, heading: String, table: CommendationTable, more: Link? = nil) {
            self.anchor = anchor
            self.heading = heading
            self.table = table
            self.more = more
        }
    }

    public var content: HTML {
        """
        <header class="hero">
        <h1>\(frame.title)</h1>
        <p class="lede">\(lede)</p>
        </header>
        \(years.map(section))
        """
    }

    private func section(_ year: Year) -> HTML {
        """
        <section id="\(year.anchor)">
        <h2>\(year.heading)</h2>
        \(year.table.html(frame.words))
        \(HTML.when(year.more) { "<p class=\"more\">\($0.html)</p>" })
        </section>
        """
    }
}
