import Markup
import Records
import Stats
import Templates
import Wording

extension PageMaker {
    /// The latest, and below them the archive by years.
    func bulletinsPage() -> ListPage {
        let archive = publication.archive
        let latest = archive.all.prefix(BulletinArchive.latestLimit)
        // A short list is whole here, and has no archive.
        let years = archive.isNeeded ? archive.years : []
        return ListPage(
            frame: frame(title: words[.bulletins]), title: words[.bulletins],
            groups: [EntryGroup(entries: latest.map(entry))], archive: links(to: years, archive))
    }

    /// One year's bulletins, month by month; of a year with very many, one month's.
    func archivePage(_ span: BulletinArchive.Span) -> ListPage {
        let archive = publication.archive
        let title = archiveTitle(span)
        let months = archive.months(of: span)
        let groups =
            archive.isParted(span)
            ? []
            : months.map { month in
                EntryGroup(
                    anchor: "thang-\(month.month ?? 0)", heading: archiveTitle(month),
                    entries: archive.bulletins(of: month).map(entry))
            }
        return ListPage(
            frame: frame(title: title, trail: [.bulletins]), title: title, groups: groups,
            archive: archive.isParted(span) ? links(to: months, archive) : [], neighbours: neighbours(of: span, archive)
        )
    }

    func archiveTitle(_ span: BulletinArchive.Span) -> String {
        let year = "\(words[.bulletins]) \(words[.year].lowercasedFirst) \(span.year)"
        guard let month = span.month, let period = Period(year: span.year, kind: .month(month)) else { return year }
        return words.dates.heading(period)
    }

    private func links(to spans: [BulletinArchive.Span], _ archive: BulletinArchive) -> [ListPage.ArchiveItem] {
        spans.map { span in
            let name = span.month == nil ? "\(span.year)" : archiveTitle(span)
            return ListPage.ArchiveItem(
                link: link(name, to: .bulletinArchive(span)),
                count: words.numbers.whole(archive.bulletins(of: span).count))
        }
    }

    private func neighbours(of span: BulletinArchive.Span, _ archive: BulletinArchive) -> Neighbours {
        let (before, after) = archive.neighbours(of: span)
        let link = { (other: BulletinArchive.Span?) in
            other.map { self.link(archiveTitle($0), to: .bulletinArchive($0)) }
        }
        return Neighbours(previous: link(before), next: link(after))
    }

    mutating func bulletinPage(_ bulletin: Bulletin) -> ArticlePage {
        let title = title(of: route)
        return ArticlePage(
            frame: frame(title: title, description: extracts[route], trail: [.bulletins]),
            kicker: words.dates.long(bulletin.date).capitalisedFirst, title: heading(),
            lede: lede(), tiles: .none, body: prose(),
            facts: facts(of: bulletin), related: [related(to: bulletin)], more: bulletin.period.flatMap(summaryLink),
            neighbours: neighbours(of: bulletin))
    }

    private func related(to bulletin: Bulletin) -> EntryGroup {
        EntryGroup(heading: words[.bulletinsOfPeriod], entries: publication.bulletins(beside: bulletin).map(entry))
    }

    private func neighbours(of bulletin: Bulletin) -> Neighbours {
        let (before, after) = publication.bulletinNeighbours(of: bulletin.id)
        let link = { (other: ID<Bulletin>?) in
            other.map { self.link(title(of: .bulletin($0)), to: .bulletin($0)) }
        }
        return Neighbours(previous: link(before), next: link(after))
    }

    private func facts(of bulletin: Bulletin) -> [Fact] {
        [
            fact(original: .author, bulletin.author), fact(original: .note, bulletin.note),
            fact(.source, sources(bulletin.sources.map(\.id))),
            fact(
                original: .postText, words.post([title(of: route), extracts[route]], address: publicAddress(of: route))),
        ].compactMap { $0 }
    }

    func entry(_ bulletin: Bulletin) -> Entry {
        let target = Route.bulletin(bulletin.id)
        return Entry(
            kicker: words.dates.short(bulletin.date), title: link(title(of: target), to: target),
            text: extracts[target].map { original("\($0)") }, figures: [])
    }
}
