import Markup
import Records
import Syntax
import Wording

/// The prose of a record: parsed once, printed on its own page and told of on others.
struct Manuscript: Sendable {
    let title: String
    /// Below the title; nil where there is none.
    let body: MarkdownDocument?
    /// The typed summary; the first paragraph of the body stands in for it.
    let summary: MarkdownDocument?
}

/// All prose of the site, by the page that prints it.
struct Manuscripts: Sendable {
    private var byRoute: [Route: Manuscript] = [:]

    init(_ catalogue: Catalogue, diagnostics: inout Diagnostics) {
        for item in catalogue.achievements {
            add(.achievement(item.id), item.title, item.summary, item.body, at: item.location, &diagnostics)
        }
        for item in catalogue.bulletins {
            add(.bulletin(item.id), item.title, item.summary, item.body, at: item.location, &diagnostics)
        }
        for item in catalogue.pages {
            add(.page(item.id), item.title, item.summary, item.body, at: item.location, &diagnostics)
        }
        for item in catalogue.models {
            let document = Manuscripts.document(item.body, &diagnostics)
            byRoute[.model(item.id)] = Manuscript(title: item.name, body: document?.withoutTitle, summary: nil)
        }
        for item in catalogue.forewords {
            let document = Manuscripts.document(item.body, &diagnostics)
            let title = item.title?.text ?? document?.title?.text ?? ""
            byRoute[.summary(item.period)] = Manuscript(title: title, body: document?.withoutTitle, summary: nil)
        }
    }

    subscript(route: Route) -> Manuscript? { byRoute[route] }

    private mutating func add(
        _ route: Route, _ title: TypedText?, _ summary: TypedText?, _ body: Prose, at location: SourceLocation,
        _ diagnostics: inout Diagnostics
    ) {
        let document = Manuscripts.document(body, &diagnostics)
        let title = title?.text ?? document?.title?.text
        if title == nil { diagnostics.error(PublishingFault.noTitle, at: location) }
        let typed = summary.flatMap { MarkdownDocument.parse($0.text, at: $0.location, diagnostics: &diagnostics) }
        byRoute[route] = Manuscript(title: title ?? "", body: document?.withoutTitle, summary: typed)
    }

    private static func document(_ prose: Prose, _ diagnostics: inout Diagnostics) -> MarkdownDocument? {
        guard !prose.isBlank else { return nil }
        return MarkdownDocument.parse(prose.file, in: prose.range, diagnostics: &diagnostics)
    }
}
