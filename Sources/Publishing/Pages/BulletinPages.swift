import Markup
import Records
import Templates
import Wording

extension PageMaker {
    func bulletinsPage() -> ListPage {
        let years = Set(catalogue.bulletins.map(\.date.year)).sorted(by: >)
        let groups = years.map { year in
            let bulletins = catalogue.bulletins.filter { $0.date.year == year }.latestFirst
            return EntryGroup(anchor: "nam-\(year)", heading: "\(words[.year]) \(year)", entries: bulletins.map(entry))
        }
        return ListPage(frame: frame(title: words[.bulletins]), title: words[.bulletins], groups: groups)
    }

    mutating func bulletinPage(_ bulletin: Bulletin) -> ArticlePage {
        let title = title(of: route)
        return ArticlePage(
            frame: frame(title: title, description: extracts[route], trail: [.bulletins]),
            kicker: words.dates.long(bulletin.date).capitalisedFirst, title: heading(),
            lede: lede(), tiles: .none, body: prose(),
            facts: facts(of: bulletin), related: [], more: bulletin.period.flatMap(summaryLink))
    }

    private func facts(of bulletin: Bulletin) -> [Fact] {
        [
            fact(.author, bulletin.author), fact(.note, bulletin.note),
            fact(.source, sources(bulletin.sources.map(\.id))),
        ].compactMap { $0 }
    }

    func entry(_ bulletin: Bulletin) -> Entry {
        let target = Route.bulletin(bulletin.id)
        return Entry(
            kicker: words.dates.short(bulletin.date), title: link(title(of: target), to: target),
            text: extracts[target].map { "\($0)" }, figures: [])
    }
}
