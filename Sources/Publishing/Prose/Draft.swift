import Markup
import Records
import Stats
import Syntax
import Wording

/// The prose of a record before it is parsed.
struct Draft: Sendable {
    let route: Route
    /// Of a record that is called something whatever its prose says.
    var name: String?
    let title: TypedText?
    /// Whether it must have a title or begin with a heading.
    var needsTitle = true
    let summary: TypedText?
    let body: Prose
    let context: FigureContext
    let location: SourceLocation

    static func all(_ catalogue: Catalogue, _ book: FigureBook) -> [Draft] {
        let home = catalogue.site.place.id
        let achievements = catalogue.achievements.map { item in
            Draft(
                route: .achievement(item.id), title: item.title, summary: item.summary,
                body: item.body, context: FigureContext(period: item.period, place: item.place),
                location: item.location)
        }
        let bulletins = catalogue.bulletins.map { item in
            Draft(
                route: .bulletin(item.id), title: item.title, summary: item.summary, body: item.body,
                context: FigureContext(period: item.period, place: item.place), location: item.location)
        }
        let pages = catalogue.pages.map { item in
            Draft(
                route: .page(item.id), title: item.title, summary: item.summary, body: item.body,
                context: FigureContext(period: nil, place: home), location: item.location)
        }
        let models = catalogue.models.map { item in
            let period = book.figures(of: item.id).first?.time.reportedPeriod
            return Draft(
                route: .model(item.id), name: item.name, title: nil, summary: nil, body: item.body,
                context: FigureContext(period: period, place: home), location: item.location)
        }
        let forewords = catalogue.forewords.map { item in
            Draft(
                route: .summary(item.period), title: item.title, needsTitle: false, summary: nil, body: item.body,
                context: FigureContext(period: item.period, place: home), location: item.location)
        }
        return achievements + bulletins + pages + models + forewords
    }

    /// Title and summary are of the same file as the body.
    func isSame(as other: Draft) -> Bool {
        body.file === other.body.file && name == other.name && context == other.context
    }

    func read() -> (manuscript: Manuscript, diagnostics: Diagnostics) {
        var diagnostics = Diagnostics()
        let document = document(&diagnostics)
        // A YAML scalar's own quotes and folds are no slips: only text that stands there as it is can be looked at.
        let fields = [self.title, summary].compactMap { $0.flatMap { $0.location.exact(for: $0.text) } }
        ProseCheck.checkWords(of: fields.map(ProseBlock.init), diagnostics: &diagnostics)
        let linkedTitle = linkedTitle(document, &diagnostics)
        let title = name ?? linkedTitle.map(Draft.typedText) ?? title?.text ?? document?.title?.text
        if title == nil, needsTitle { diagnostics.error(PublishingFault.noTitle, at: location) }
        let titleLocation = self.title?.location ?? document?.title?.location ?? location
        Draft.check(title, limit: 80, at: titleLocation, &diagnostics)
        let parsedSummary = summary.flatMap {
            MarkdownDocument.parse($0.text, at: $0.location, diagnostics: &diagnostics)
        }
        Draft.check(
            parsedSummary.map(Draft.typedText), limit: 160, at: summary?.location ?? location, &diagnostics)
        let manuscript = Manuscript(
            title: title ?? "", titleLocation: self.title?.location ?? document?.title?.location,
            linkedTitle: linkedTitle, body: document.flatMap { body(of: $0, &diagnostics) }, summary: parsedSummary,
            context: context)
        return (manuscript, diagnostics)
    }

    /// Without markup and addresses.
    private static func typedText(_ document: MarkdownDocument) -> String {
        MarkdownRenderer().inlineText(document) { _ in nil }
    }

    /// A typed title is Markdown only where a link stands in it, so that no mark in a title is lost.
    private func linkedTitle(_ document: MarkdownDocument?, _ diagnostics: inout Diagnostics) -> MarkdownDocument? {
        guard let title else { return document?.linkedTitle }
        guard title.text.contains("](") else { return nil }
        return MarkdownDocument.parse(title.text, at: title.location, diagnostics: &diagnostics)
    }

    /// Longer ones are cut off where others show them: in lists, search results and messages.
    private static func check(
        _ text: String?, limit: Int, at location: SourceLocation, _ diagnostics: inout Diagnostics
    ) {
        guard let count = text?.count, count > limit else { return }
        diagnostics.warning(PublishingFault.tooLong(count: count, limit: limit), at: location)
    }

    /// Each chart is a picture and a page of its own, which take some two milliseconds to make and to write; the longest
    /// of reports has some dozens.
    static let chartLimit = 200

    /// Nil where a part of the body would take too long to make.
    private func body(of document: MarkdownDocument, _ diagnostics: inout Diagnostics) -> MarkdownDocument? {
        let charts = document.images.filter { $0.scheme == EmbedAddress.Scheme.chart.rawValue }
        guard charts.count > Draft.chartLimit else { return document.withoutTitle }
        let limit = Draft.chartLimit
        diagnostics.error(PublishingFault.tooManyCharts(limit: limit), at: charts[limit].location)
        return nil
    }

    private static let schemes = [FigureLink.scheme, "chart", "table", "source"]

    private func document(_ diagnostics: inout Diagnostics) -> MarkdownDocument? {
        guard !body.isBlank else { return nil }
        let document = MarkdownDocument.parse(body.file, in: body.range, diagnostics: &diagnostics)
        if let document {
            let check = ProseCheck(document, blocks: document.proseBlocks, schemes: Draft.schemes)
            check.run(diagnostics: &diagnostics)
        }
        return document
    }
}
