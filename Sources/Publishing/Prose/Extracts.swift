import Markup
import Records

/// What lists tell of each page: its typed summary or first paragraph, as plain text. Made once, since the same text
/// stands on many pages.
struct Extracts: Sendable {
    private let texts: [Route: String]

    private init(_ texts: [Route: String]) {
        self.texts = texts
    }

    subscript(route: Route) -> String? { texts[route] }

    static func make(_ publication: Publication, jobs: Int) async -> Extracts {
        let routes = publication.manuscripts.routes.filter(publication.map.contains)
        let texts = await parallelMap(routes, jobs: jobs) { text(of: $0, publication) }
        return Extracts(Dictionary(uniqueKeysWithValues: zip(routes, texts).filter { !$1.isEmpty }))
    }

    /// What is wrong in it is reported by the page that prints it in full.
    private static func text(of route: Route, _ publication: Publication) -> String {
        guard let manuscript = publication.manuscripts[route], let document = manuscript.summary ?? manuscript.body
        else {
            return ""
        }
        var maker = PageMaker(publication, Extracts([:]), route)
        return MarkdownRenderer().firstParagraphText(document) { maker.resolve($0, in: manuscript.context) }
    }
}
