import Markup
import Records
import Stats
import Syntax
import Wording

/// What is new on the site: bulletins, reports and corrected figures, the latest first.
struct Feed: Sendable {
    static let atomPath = "feed.xml"
    static let jsonPath = "feed.json"
    /// Readers come by more often than thirty things happen.
    private static let limit = 30

    let title: String
    let language: Language
    let author: String
    /// Of the home page, and of the feed's own folder.
    let home: String
    let entries: [Entry]

    struct Entry: Sendable {
        let id: String
        let address: String
        let title: String
        let summary: String?
        let day: Day
        let kind: String
    }

    /// Nil where the site does not say where it is published: a feed's entries must have addresses.
    init?(_ publication: Publication, _ extracts: Extracts) {
        let maker = PageMaker(publication, extracts, .home)
        guard let home = maker.publicAddress(of: .home) else { return nil }
        self.home = home
        let (site, words) = (publication.site, publication.words)
        (title, language, author) = (site.title, words.language, site.organisation)
        let all = maker.bulletinEntries + maker.summaryEntries + maker.correctionEntries
        entries = Array(
            all.sorted { one, other in one.day == other.day ? one.id < other.id : one.day > other.day }
                .prefix(Feed.limit))
    }

    var atom: HTML {
        """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.rawValue)">
        <title>\(title)</title>
        <id>\(home)</id>
        <link rel="alternate" type="text/html" href="\(home)"/>
        <link rel="self" type="application/atom+xml" href="\(home)\(Feed.atomPath)"/>
        <updated>\(Feed.time(entries.first?.day))</updated>
        <author><name>\(author)</name></author>
        \(entries.map(atomEntry))
        </feed>

        """
    }

    private func atomEntry(_ entry: Entry) -> HTML {
        """
        <entry>
        <title>\(entry.title)</title>
        <id>\(entry.id)</id>
        <link rel="alternate" type="text/html" href="\(entry.address)"/>
        <updated>\(Feed.time(entry.day))</updated>
        <category term="\(entry.kind)"/>
        \(HTML.when(entry.summary) { "<summary>\($0)</summary>" })
        </entry>
        """
    }

    /// As JSON Feed 1.1.
    var json: JSON {
        .object([
            "version": "https://jsonfeed.org/version/1.1", "title": .string(title), "home_page_url": .string(home),
            "feed_url": .string(home + Feed.jsonPath), "language": .string(language.rawValue),
            "authors": [.object(["name": .string(author)])],
            "items": .array(
                entries.map { entry in
                    .object([
                        "id": .string(entry.id), "url": .string(entry.address), "title": .string(entry.title),
                        "content_text": .string(entry.summary ?? entry.title),
                        "date_published": .string(Feed.time(entry.day)), "tags": [.string(entry.kind)],
                    ])
                }),
        ])
    }

    /// Midnight in Vietnam: the content knows days and no hours.
    private static func time(_ day: Day?) -> String { "\(day?.iso ?? "1970-01-01")T00:00:00+07:00" }
}

extension PageMaker {
    fileprivate var bulletinEntries: [Feed.Entry] {
        catalogue.bulletins.compactMap { bulletin in
            let target = Route.bulletin(bulletin.id)
            return entry(at: target, title: title(of: target), extracts[target], bulletin.date, words[.bulletins])
        }
    }

    /// Reports carry the day on which the site was compiled.
    fileprivate var summaryEntries: [Feed.Entry] {
        guard let day = catalogue.site.compiledOn else { return [] }
        return publication.summaries.compactMap { summary in
            let headline = words.figures.headline(of: summary.entries, in: summary.period)?.plainText
            let name = words.toSummary(summary.period)
            return entry(at: .summary(summary.period), title: name, headline, day, words[.summaryReport])
        }
    }

    /// Each leads to its line on the page of corrections. Its id is the figure's own place and the day, as it has
    /// always been; a second one on that day adds its number.
    fileprivate var correctionEntries: [Feed.Entry] {
        publication.corrections.compactMap { correction in
            let (figure, revision) = (correction.figure, correction.revision)
            guard let page = publicAddress(of: page(of: figure)), let list = publicAddress(of: .corrections) else {
                return nil
            }
            let kind = revision.kind.name(in: words.language).capitalisedFirst
            let again = correction.numberOnDay > 1 ? "-\(correction.numberOnDay)" : ""
            return Feed.Entry(
                id: "\(page)#\(anchor(of: figure))-\(revision.day.iso)\(again)",
                address: "\(list)#\(correction.anchor)",
                title: "\(kind): \(name(of: figure))",
                summary: words.figures.revision(revision), day: revision.day, kind: words[.revision])
        }
    }

    private func entry(
        at target: Route, title: String, _ summary: String?, _ day: Day, _ kind: String
    ) -> Feed.Entry? {
        publicAddress(of: target).map {
            Feed.Entry(id: $0, address: $0, title: title, summary: summary, day: day, kind: kind)
        }
    }
}
