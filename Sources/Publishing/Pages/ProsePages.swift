import Records
import Templates
import Wording

extension PageMaker {
    mutating func prosePage(_ page: ProsePage) -> ArticlePage {
        let title = title(of: route)
        return ArticlePage(
            frame: frame(title: title, description: extracts[route]), title: heading(),
            lede: lede(), tiles: .none, body: prose(),
            facts: [page.note.flatMap { fact(original: .note, $0) }].compactMap { $0 }, related: [])
    }

    func notFoundPage() -> ArticlePage {
        ArticlePage(
            frame: frame(title: words[.notFound]), title: "\(words[.notFound])", lede: "\(words[.notFoundHelp])",
            tiles: .none,
            facts: [], related: [], more: link(words[.toHome], to: .home))
    }
}
