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

    /// - Parameter heading: the title, at the level that fits below what stands above the list.
    func html(heading: (HTML) -> HTML) -> HTML {
        """
        <li class="entry">
        \(HTML.when(kicker) { "<p class=\"kicker\">\($0)</p>" })
        \(heading(title.html))
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
    /// A sentence above the entries.
    let remark: String?
    let more: Link?

    public init(
        anchor: String? = nil, heading: String? = nil, entries: [Entry], remark: String? = nil, more: Link? = nil
    ) {
        self.anchor = anchor
        self.heading = heading
        self.entries = entries
        self.remark = remark
        self.more = more
    }

    /// Titles stand one level below the group's heading, or below the page's own where it has none.
    private func titleHeading(_ title: HTML) -> HTML {
        heading == nil ? "<h2 class=\"entry-title\">\(title)</h2>" : "<h3 class=\"entry-title\">\(title)</h3>"
    }

    var html: HTML {
        HTML.when(!entries.isEmpty) {
            """
            <section\(attribute: "id", anchor)>
            \(HTML.when(heading) { "<h2>\($0)</h2>" })
            \(HTML.when(remark) { "<p>\($0)</p>" })
            <ul class="entries">
            \(entries.map { $0.html(heading: titleHeading) })
            </ul>
            \(HTML.when(more) { "<p class=\"more\">\($0.html)</p>" })
            </section>
            """
        }
    }
}
