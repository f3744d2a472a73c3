import Markup

/// One item of a list of pages.
public struct Entry: Sendable {
    /// Above the title: a date, a period, a status.
    let kicker: String?
    let title: Link
    let text: HTML?
    /// `950/978 (97,14%)`, one a line.
    let figures: [String]

    public init(kicker: String? = nil, title: Link, text: HTML? = nil, figures: [String]) {
        self.kicker = kicker
        self.title = title
        self.text = text
        self.figures = figures
    }

    var html: HTML {
        """
        <li class="entry">
        \(HTML.when(kicker) { "<p class=\"kicker\">\($0)</p>" })
        <h3>\(title.html)</h3>
        \(figures.map { "<p class=\"entry-figure\">\($0)</p>" })
        \(HTML.when(text) { "<p>\($0)</p>" })
        </li>
        """
    }
}

/// Entries under one heading, with a link to where all of them are.
public struct EntryGroup: Sendable {
    /// Where links to the group lead; nil where nothing needs to.
    let anchor: String?
    let heading: String?
    let entries: [Entry]
    let more: Link?

    public init(anchor: String? = nil, heading: String? = nil, entries: [Entry], more: Link? = nil) {
        self.anchor = anchor
        self.heading = heading
        self.entries = entries
        self.more = more
    }

    var html: HTML {
        HTML.when(!entries.isEmpty) {
            """
            <section\(attribute: "id", anchor)>
            \(HTML.when(heading) { "<h2>\($0)</h2>" })
            <ul class="entries">
            \(entries.map(\.html))
            </ul>
            \(HTML.when(more) { "<p class=\"more\">\($0.html)</p>" })
            </section>
            """
        }
    }
}
