import Markup
import Records
import Syntax

struct Extract: Equatable, Sendable {
    let title: String
    /// The typed summary, or the first paragraph; empty where there is neither.
    let text: String
}

/// What lists tell of each page as plain text: its title, and its typed summary or first paragraph. Made once, since the
/// same text stands on many pages.
struct Extracts: Sendable {
    private let extracts: [Route: Extract]

    /// For what needs the addresses of pages alone.
    static let none = Extracts([:])

    private init(_ extracts: [Route: Extract]) {
        self.extracts = extracts
    }

    /// The summary or first paragraph.
    subscript(route: Route) -> String? {
        extracts[route].flatMap { $0.text.isEmpty ? nil : $0.text }
    }

    func title(of route: Route) -> String { extracts[route]?.title ?? "" }

    /// - Parameters:
    ///   - previous: of an earlier state with the same figures.
    ///   - recollection: for texts that need not be read again.
    static func make(
        _ publication: Publication, keeping previous: (extracts: Extracts, manuscripts: Manuscripts)? = nil,
        recalling recollection: Recollection? = nil, jobs: Int
    ) async -> Extracts {
        let routes = publication.manuscripts.routes.filter(publication.map.contains)
        let extracts = await parallelMap(routes, jobs: jobs) { route in
            if let previous, publication.manuscripts.isSame(route, in: previous.manuscripts),
                let kept = previous.extracts.extracts[route]
            {
                return kept
            }
            return recollection?.extract(of: route) ?? extract(of: route, publication)
        }
        return Extracts(Dictionary(uniqueKeysWithValues: zip(routes, extracts)))
    }

    /// What is wrong in it is reported by the page that prints it in full.
    private static func extract(of route: Route, _ publication: Publication) -> Extract {
        guard let manuscript = publication.manuscripts[route] else { return Extract(title: "", text: "") }
        var maker = PageMaker(publication, .none, route)
        let title = manuscript.linkedTitle.map { document in
            MarkdownRenderer().inlineText(document) { maker.resolve($0, in: manuscript.context) }
        }
        let text = (manuscript.summary ?? manuscript.body).map { document in
            MarkdownRenderer().firstParagraphText(document) { maker.resolve($0, in: manuscript.context) }
        }
        return Extract(title: title ?? manuscript.title, text: text ?? "")
    }
}
