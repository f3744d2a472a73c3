import Records
import Templates
import Wording

extension PageMaker {
    mutating func prosePage(_ page: ProsePage) -> ArticlePage {
        let context = FigureContext(period: nil, place: catalogue.site.place.id)
        let manuscript = publication.manuscripts[route]
        let title = title(of: route)
        return ArticlePage(
            frame: frame(title: title, description: summaryText(of: route, in: context)), title: title,
            lede: inline(manuscript?.summary, in: context), tiles: [], body: prose(manuscript?.body, in: context),
            facts: [page.note.flatMap { fact(.note, $0) }].compactMap { $0 }, related: [])
    }

    func notFoundPage() -> ArticlePage {
        ArticlePage(
            frame: frame(title: words[.notFound]), title: words[.notFound], lede: "\(words[.notFoundHelp])", tiles: [],
            facts: [], related: [], more: link(words[.toHome], to: .home))
    }
}
