import Markup
import Records
import Stats
import Synchronization
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
    private let byRoute: [Route: Reading]

    /// A draft, and what came of reading it. A class, so that ten thousand can be compared with those of another state
    /// without copying them.
    private final class Reading: Sendable {
        let draft: Draft
        let diagnostics: Diagnostics
        /// Those that show a picture. A text that may wait has none.
        let images: [MarkdownLink]
        private let read: Mutex<Manuscript?>

        /// - Parameter mayWait: whether nothing is wrong with the text, so that it need not be read before it is asked for.
        init(_ draft: Draft, mayWait: Bool) {
            self.draft = draft
            let reading = mayWait ? nil : draft.read()
            diagnostics = reading?.diagnostics ?? Diagnostics()
            let documents = [reading?.manuscript.summary, reading?.manuscript.body].compactMap { $0 }
            images = documents.flatMap(\.images)
            read = Mutex(reading?.manuscript)
        }

        func forget() { read.withLock { $0 = nil } }

        var manuscript: Manuscript {
            read.withLock { known in
                let manuscript = known ?? draft.read().manuscript
                known = manuscript
                return manuscript
            }
        }
    }

    /// Read side by side: half of the time that ten thousand bulletins take is the reading of their prose.
    ///
    /// - Parameters:
    ///   - previous: of an earlier state of the content; texts that did not change are not read again.
    ///   - mayWait: whether a text is known to have no fault and no picture, so that it is read when it is asked for.
    static func make(
        _ catalogue: Catalogue, _ book: FigureBook, keeping previous: Manuscripts? = nil,
        deferring mayWait: @escaping @Sendable (Draft) -> Bool, jobs: Int
    ) async -> (Manuscripts, Diagnostics) {
        let readings = await parallelMap(Draft.all(catalogue, book), jobs: jobs) { draft in
            if let kept = previous?.byRoute[draft.route], draft.isSame(as: kept.draft) { return kept }
            return Reading(draft, mayWait: mayWait(draft))
        }
        var diagnostics = Diagnostics()
        for reading in readings { diagnostics.append(reading.diagnostics) }
        let byRoute = Dictionary(readings.map { ($0.draft.route, $0) }) { $1 }
        return (Manuscripts(byRoute: byRoute), diagnostics)
    }

    /// Whether a text is the same as it was, down to what its links may leave out.
    func isSame(_ route: Route, in other: Manuscripts) -> Bool {
        switch (byRoute[route], other.byRoute[route]) {
        case (let one?, let other?): one === other || one.draft.isSame(as: other.draft)
        case (nil, nil): true
        default: false
        }
    }

    /// The pages whose texts stand in these files, or are not the same in another state.
    func routes(in files: Set<String>, orNotIn other: Manuscripts?) -> [Route] {
        byRoute.compactMap { route, reading in
            let differs = other.map { !isSame(route, in: $0) } == true
            return differs || files.contains(reading.draft.body.file.path) ? route : nil
        }
    }

    private var all: some Collection<Manuscript> { byRoute.values.lazy.map(\.manuscript) }

    /// Every link of all prose, with what it may leave out.
    var links: [(link: MarkdownLink, context: FigureContext)] {
        all.flatMap { manuscript in
            [manuscript.linkedTitle, manuscript.summary, manuscript.body].compactMap { $0 }.flatMap(\.links)
                .map { ($0, manuscript.context) }
        }.sorted { $0.link.location < $1.link.location }
    }

    /// Those that show a picture, in no order.
    var images: [MarkdownLink] { byRoute.values.flatMap(\.images) }

    /// Lets go of a text that is printed: of ten thousand they are a third of all memory. It is read again where somebody
    /// asks for it after all.
    func forget(_ route: Route) { byRoute[route]?.forget() }

    /// Whether there was nothing to say about a text.
    func isFaultless(_ route: Route) -> Bool { byRoute[route]?.diagnostics.all.isEmpty ?? true }

    /// What links in a text may leave out; nil where there is none.
    func context(of route: Route) -> FigureContext? { byRoute[route]?.draft.context }

    var routes: [Route] { Array(byRoute.keys) }

    subscript(route: Route) -> Manuscript? { byRoute[route]?.manuscript }
}
