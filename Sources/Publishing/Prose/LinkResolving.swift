import Markup
import Records
import Stats
import Syntax
import Wording

extension PageMaker {
    /// What a link in prose becomes on this page; what is wrong with it is reported.
    mutating func resolve(_ link: MarkdownLink, in context: FigureContext) -> LinkRendering? {
        if link.kind == .image { return refuse(.imageNotPublished(link.destination), at: link) }
        switch link.scheme {
        case FigureLink.scheme? where link.destination == FigureLink.none: return waived(link)
        case FigureLink.scheme?: return figure(link, in: context)
        case "source"?: return source(link)
        case nil: return page(link)
        case "chart"?, "table"?: return refuse(.unknownScheme(link.scheme ?? ""), at: link)
        case _?: return link.address(diagnostics: &diagnostics).map { LinkRendering.address($0) }
        }
    }

    private mutating func refuse(_ fault: PublishingFault, at link: MarkdownLink) -> LinkRendering? {
        diagnostics.error(fault, at: link.location)
        return nil
    }

    /// A page of the site, written from its root: `/mo-hinh/tieng-loa-an-ninh/`.
    private mutating func page(_ link: MarkdownLink) -> LinkRendering? {
        guard !link.destination.hasPrefix("#") else { return anchored(Address(path: link.destination), link) }
        let parts = link.destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = parts.first, path.hasPrefix("/"), let target = publication.map.route(at: String(path)) else {
            guard let checked = link.address(diagnostics: &diagnostics) else { return nil }
            let near = nearest(to: checked.text, among: publication.map.addresses)
            return refuse(.deadLink(link.destination, nearest: near), at: link)
        }
        return anchored(address(to: target, anchor: parts.count > 1 ? String(parts[1]) : nil), link)
    }

    private mutating func anchored(_ address: Address, _ link: MarkdownLink) -> LinkRendering {
        anchors[address.text] = TypedLink(text: link.destination, location: link.location)
        return .address(address)
    }

    /// `[145](figure:none)`: the author says that the number is none of the site's figures.
    private func waived(_ link: MarkdownLink) -> LinkRendering {
        .replaced("\(link.text)", text: link.text)
    }

    /// `[1](source:cand-2019)` leads to the list of sources.
    private mutating func source(_ link: MarkdownLink) -> LinkRendering? {
        let id = String(link.destination.drop { $0 != ":" }.dropFirst())
        guard let source = catalogue.sources[ID(id)] else {
            let near = nearest(to: id, among: catalogue.sources.map(\.id.text))
            return refuse(.unknownSource(text: id, nearest: near), at: link)
        }
        return .address(
            address(to: .sources, anchor: source.id.text), filling: link.text.isEmpty ? source.publisher : nil)
    }

    private mutating func figure(_ link: MarkdownLink, in context: FigureContext) -> LinkRendering? {
        let written = FigureLink(link.destination)
        switch written.figure(in: context, publication) {
        case .failure(let failure):
            // Prose may miss what a faulty record would have given; that record has been reported.
            guard !(failure.isMissing && publication.isIncomplete) else { return nil }
            return refuse(failure.fault, at: link)
        case .success(let (figure, period)):
            let quote = FigureQuote(figure: figure, period: period, publication: publication)
            return rendering(of: quote, by: written, link)
        }
    }

    private mutating func rendering(
        of quote: FigureQuote, by written: FigureLink, _ link: MarkdownLink
    ) -> LinkRendering? {
        guard let facet = FigureFacet(written.facet) else {
            return refuse(.unknownFacet(written.facet ?? "", choices: FigureFacet.allCases.map(\.rawValue)), at: link)
        }
        switch quote.text(of: facet, in: words.figures) {
        case .failure(let failure): return refuse(failure.fault, at: link)
        case .success(let text):
            guard link.text.isEmpty || accepts(link.text, for: facet, of: quote) else {
                let record = quote.figure.receipts.records.first.map { "\($0.file.path):\($0.line)" } ?? ""
                return refuse(.figureTextDiffers(written: link.text, expected: [text], record: record), at: link)
            }
            // A hedge or a zero that the author put before the number stays.
            let shown = TypedNumber(link.text).isRight(for: text, in: words.language) ? link.text : text
            let anchor: HTML = "<a class=\"figure\" href=\"\(receipts(of: quote.figure))\">\(shown)</a>"
            return .replaced(anchor, text: shown)
        }
    }

    /// Numbers may be typed as either language writes them.
    private func accepts(_ typed: String, for facet: FigureFacet, of quote: FigureQuote) -> Bool {
        Language.allCases.contains { language in
            guard case .success(let exact) = quote.text(of: facet, in: FigureWords(language)) else { return false }
            return TypedNumber(typed).isRight(for: exact, in: language)
        }
    }
}
