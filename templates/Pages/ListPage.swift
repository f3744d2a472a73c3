import Markup
import Wording

/// A list of the pages of one kind.
public struct ListPage: Page {
    public let frame: Frame
    let title: String
    let lede: String?
    /// Counts of what is listed.
    let facts: [Fact]
    let groups: [EntryGroup]
    /// Names of which nothing more is known, under the sentence that says so.
    let bare: (lede: String, names: [String])?
    /// Ways to older items, by year or month.
    let archive: [ArchiveItem]
    let neighbours: Neighbours

    public struct ArchiveItem: Sendable {
        let link: Link
        let count: String

        public init(link: Link, count: String) {
            self.link = link
            self.count = count
        }
    }

    public init(
        frame: Frame, title: String, lede: String? = nil, facts: [Fact] = [], groups: [EntryGroup],
        bare: (lede: String, names: [String])? = nil, archive: [ArchiveItem] = [], neighbours: Neighbours = Neighbours()
    ) {
        self.frame = frame
        self.title = title
        self.lede = lede
        self.facts = facts
        self.groups = groups
        self.bare = bare
        self.archive = archive
        self.neighbours = neighbours
    }

    public var content: HTML {
        """
        <header class="hero">
        <h1>\(title)</h1>
        \(HTML.when(lede) { "<p class=\"lede\">\($0)</p>" })
        </header>
        \(HTML.when(!facts.isEmpty) { "<div class=\"block\">\(factList(facts))</div>" })
        \(groups.map(\.html))
        \(HTML.when(bare, bareSection))
        \(HTML.when(!archive.isEmpty) { archiveSection })
        \(neighbours.html(frame.words))
        """
    }

    private var archiveSection: HTML {
        """
        <section>
        <h2>\(frame.words[.archive])</h2>
        <ul class="archive">
        \(archive.map { "<li>\($0.link.html) <small>\($0.count)</small></li>" })
        </ul>
        </section>
        """
    }

    private func bareSection(_ bare: (lede: String, names: [String])) -> HTML {
        """
        <div class="block bare">
        <p>\(bare.lede)</p>
        <ul>
        \(bare.names.map { "<li>\($0)</li>" })
        </ul>
        </div>
        """
    }
}
