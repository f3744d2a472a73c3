import Markup
import Records
import Stats
import Syntax

/// The prose of a record: parsed once, printed on its own page and told of on others.
struct Manuscript: Sendable {
    /// Without markup.
    let title: String
    /// Where it is typed; nil where it follows from the record.
    let titleLocation: SourceLocation?
    /// The title where links to figures stand in it; what they print is known once all figures are.
    let linkedTitle: MarkdownDocument?
    /// Below the title; nil where there is none.
    let body: MarkdownDocument?
    /// The typed summary; the first paragraph of the body stands in for it.
    let summary: MarkdownDocument?
    /// What links to figures in it may leave out.
    let context: FigureContext

    /// Its paragraphs and headings as they are typed, the title first.
    var blocks: [ProseBlock] {
        let documents = [summary, body].compactMap { $0 }
        return (titleLocation.map { [ProseBlock($0)] } ?? []) + documents.flatMap(\.proseBlocks)
    }
}

/// All prose of the site, by the page that prints it.
struct Manuscripts: Sendable {
    private var byRoute: [Route: Manuscript] = [:]

    /// Read side by side: half of the time that ten thousand bulletins take is the reading of their prose.
    static func make(_ catalogue: Catalogue, _ book: FigureBook, jobs: Int) async -> (Manuscripts, Diagnostics) {
        let drafts = Draft.all(catalogue, book)
        var (manuscripts, diagnostics) = (Manuscripts(), Diagnostics())
        for (draft, read) in zip(drafts, await parallelMap(drafts, jobs: jobs) { $0.read() }) {
            manuscripts.byRoute[draft.route] = read.manuscript
            diagnostics.append(read.diagnostics)
        }
        return (manuscripts, diagnostics)
    }

    /// Every link of all prose, with what it may leave out.
    var links: [(link: MarkdownLink, context: FigureContext)] {
        byRoute.values.flatMap { manuscript in
            [manuscript.linkedTitle, manuscript.summary, manuscript.body].compactMap { $0 }.flatMap(\.links)
                .map { ($0, manuscript.context) }
        }.sorted { $0.link.location < $1.link.location }
    }

    /// Those that show a picture, in no order.
    var images: [MarkdownLink] {
        byRoute.values.flatMap { manuscript in
            [manuscript.summary, manuscript.body].compactMap { $0 }.flatMap(\.images)
        }
    }

    var routes: [Route] { Array(byRoute.keys) }

    subscript(route: Route) -> Manuscript? { byRoute[route] }
}
