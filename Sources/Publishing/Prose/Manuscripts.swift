import Markup
import Records
import Stats
import Syntax
import Wording

/// The prose of a record: parsed once, printed on its own page and told of on others.
struct Manuscript: Sendable {
    let title: String
    /// Below the title; nil where there is none.
    let body: MarkdownDocument?
    /// The typed summary; the first paragraph of the body stands in for it.
    let summary: MarkdownDocument?
    /// What links to figures in it may leave out.
    let context: FigureContext
}

/// All prose of the site, by the page that prints it.
struct Manuscripts: Sendable {
    private var byRoute: [Route: Manuscript] = [:]

    init(_ catalogue: Catalogue, _ book: FigureBook, diagnostics: inout Diagnostics) {
        let home = catalogue.site.place.id
        for item in catalogue.achievements {
            let context = FigureContext(period: item.period, place: item.place)
            add(.achievement(item.id), (item.title, item.summary, item.body), context, item.location, &diagnostics)
        }
        for item in catalogue.bulletins {
            let context = FigureContext(period: item.period, place: item.place)
            add(.bulletin(item.id), (item.title, item.summary, item.body), context, item.location, &diagnostics)
        }
        for item in catalogue.pages {
            let context = FigureContext(period: nil, place: home)
            add(.page(item.id), (item.title, item.summary, item.body), context, item.location, &diagnostics)
        }
        for item in catalogue.models {
            let period = book.figures(of: item.id).first?.time.reportedPeriod
            let document = Manuscripts.document(item.body, &diagnostics)
            byRoute[.model(item.id)] = Manuscript(
                title: item.name, body: document?.withoutTitle, summary: nil,
                context: FigureContext(period: period, place: home))
        }
        for item in catalogue.forewords {
            let document = Manuscripts.document(item.body, &diagnostics)
            byRoute[.summary(item.period)] = Manuscript(
                title: item.title?.text ?? document?.title?.text ?? "", body: document?.withoutTitle, summary: nil,
                context: FigureContext(period: item.period, place: home))
        }
    }

    var routes: [Route] { Array(byRoute.keys) }

    subscript(route: Route) -> Manuscript? { byRoute[route] }

    private mutating func add(
        _ route: Route, _ text: (title: TypedText?, summary: TypedText?, body: Prose), _ context: FigureContext,
        _ location: SourceLocation, _ diagnostics: inout Diagnostics
    ) {
        let document = Manuscripts.document(text.body, &diagnostics)
        let title = text.title?.text ?? document?.title?.text
        if title == nil { diagnostics.error(PublishingFault.noTitle, at: location) }
        let titleLocation = text.title?.location ?? document?.title?.location ?? location
        Manuscripts.check(title, limit: 80, at: titleLocation, &diagnostics)
        Manuscripts.check(text.summary?.text, limit: 160, at: text.summary?.location ?? location, &diagnostics)
        let summary = text.summary.flatMap {
            MarkdownDocument.parse($0.text, at: $0.location, diagnostics: &diagnostics)
        }
        byRoute[route] = Manuscript(
            title: title ?? "", body: document?.withoutTitle, summary: summary, context: context)
    }

    /// Longer ones are cut off where others show them: in lists, search results and messages.
    private static func check(
        _ text: String?, limit: Int, at location: SourceLocation, _ diagnostics: inout Diagnostics
    ) {
        guard let count = text?.count, count > limit else { return }
        diagnostics.warning(PublishingFault.tooLong(count: count, limit: limit), at: location)
    }

    private static func document(_ prose: Prose, _ diagnostics: inout Diagnostics) -> MarkdownDocument? {
        guard !prose.isBlank else { return nil }
        let document = MarkdownDocument.parse(prose.file, in: prose.range, diagnostics: &diagnostics)
        if let document { ProseCheck(document).run(diagnostics: &diagnostics) }
        return document
    }
}
