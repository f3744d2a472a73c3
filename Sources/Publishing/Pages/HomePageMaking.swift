import Markup
import Records
import Stats
import Templates
import Wording

extension PageMaker {
    /// How many figures and bulletins the first page shows.
    private static let tileLimit = 4
    private static let bulletinLimit = 3

    mutating func homePage() -> HomePage {
        let site = catalogue.site
        return HomePage(
            frame: frame(title: site.title(in: words.language), description: site.notice(in: words.language)),
            lede: site.notice(in: words.language), about: aboutLink,
            latest: publication.summaries.first.map(latest),
            summaries: EntryGroup(heading: words[.summaries], entries: publication.summaries.map(entry)),
            bulletins: EntryGroup(
                heading: words[.latestBulletins], entries: latestBulletins,
                more: publication.map.contains(.bulletins) ? link(words[.allBulletins], to: .bulletins) : nil))
    }

    private var aboutLink: Link? {
        catalogue.pages.first.map { link(title(of: .page($0.id)), to: .page($0.id)) }
    }

    private func latest(_ summary: Summary) -> HomePage.Latest {
        HomePage.Latest(
            title: words.dates.heading(summary.period), coverage: coverage(of: summary),
            tiles: tiles(keyEntries(of: summary).map(\.figure)),
            more: link(words.toSummary(summary.period), to: .summary(summary.period)))
    }

    private func entry(_ summary: Summary) -> Entry {
        return Entry(
            title: link(words.dates.heading(summary.period), to: .summary(summary.period)),
            text: abstract(of: summary), figures: [extent(of: summary)]
        )
    }

    /// What it came to; where the indicators do not say that in a sentence, how its foreword begins.
    private func abstract(of summary: Summary) -> HTML? {
        let headline = words.figures.headline(of: summary.entries, in: summary.period)?.plainText
        return headline.map { "\($0)" } ?? extracts[.summary(summary.period)].map { original("\($0)") }
    }

    private var latestBulletins: [Entry] {
        publication.archive.all.prefix(PageMaker.bulletinLimit).map { entry($0) }
    }

    /// The shares of a summary come first, since they say how far things are; then counts, in the report's order.
    func keyEntries(of summary: Summary) -> [Summary.Entry] {
        let entries = summary.groups.flatMap(\.entries)
        let shares = entries.filter { $0.figure.share != nil }
        let rest = entries.filter { $0.figure.share == nil }
        return Array((shares + rest).prefix(PageMaker.tileLimit))
    }

    func coverage(of summary: Summary) -> String {
        words.coverage(of: summary.period, cutOff: foreword(of: summary.period)?.cutOff)
    }

    func foreword(of period: Period) -> SummaryForeword? { catalogue.forewords[ID(period.code)] }
}
