import Markup
import Records
import Stats
import Syntax
import Wording

extension PageMaker {
    /// What a link in prose becomes on this page; what is wrong with it is reported.
    mutating func resolve(_ link: MarkdownLink, in context: FigureContext) -> LinkRendering? {
        hasRoomForErrors(at: link) ? resolved(link, in: context) : nil
    }

    /// Of a page with too many errors the rest of the links is not looked at: a megabyte of wrong ones made fifty
    /// thousand messages. That there are too many is said once.
    private mutating func hasRoomForErrors(at link: MarkdownLink) -> Bool {
        guard diagnostics.errorCount >= Diagnostics.errorLimit else { return true }
        if !leavesLinksOff { diagnostics.stop(at: link.location.file.start) }
        leavesLinksOff = true
        return false
    }

    private mutating func resolved(_ link: MarkdownLink, in context: FigureContext) -> LinkRendering? {
        if let address = EmbedAddress(link.destination) { return embed(address, link, in: context) }
        if link.kind == .image { return photo(link) }
        switch link.scheme {
        case FigureLink.scheme? where FigureLink.isNone(link.destination): return waived(link)
        case FigureLink.scheme?: return figure(link, in: context)
        case "source"?: return source(link)
        case nil: return page(link)
        case _?: return link.address(diagnostics: &diagnostics).map { LinkRendering.address($0) }
        }
    }

    mutating func refuse(_ fault: PublishingFault, at link: MarkdownLink) -> LinkRendering? {
        diagnostics.error(fault, at: link.location)
        return nil
    }

    /// A page of the site, written from its root: `/mo-hinh/tieng-loa-an-ninh/`.
    private mutating func page(_ link: MarkdownLink) -> LinkRendering? {
        guard !link.destination.hasPrefix("#") else { return anchored(Address(path: link.destination), link) }
        let bytes = link.destination.utf8
        let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
        let path = String(link.destination[..<(hash ?? bytes.endIndex)])
        guard path.hasPrefix("/"), let target = publication.map.route(at: path) else {
            guard let checked = link.address(diagnostics: &diagnostics) else { return nil }
            let figure = catalogue.indicators[ID(link.destination)].map { "\(FigureLink.scheme):\($0.id)" }
            let near = figure ?? guesses.nearest(to: checked.text, among: publication.map.addresses)
            return refuse(.deadLink(link.destination, nearest: near), at: link)
        }
        dependencies.note(link.destination, leadsTo: Fingerprint([target.path]))
        let anchor = hash.map { String(link.destination[bytes.index(after: $0)...]) }
        return anchored(address(to: target, anchor: anchor), link)
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
        let sources = catalogue.sources
        guard let source = sources[ID(id)] else {
            let near = guesses.nearest(to: id, among: sources.map(\.id.text))
            return refuse(.unknownSource(text: id, nearest: near), at: link)
        }
        return .address(
            address(to: .sources, anchor: source.id.text), filling: link.text.isEmpty ? source.publisher : nil)
    }

    private mutating func figure(_ link: MarkdownLink, in context: FigureContext) -> LinkRendering? {
        switch quotation(FigureLink(link.destination), in: context) {
        case .success(let quotation):
            let target = fingerprint(of: quotation)
            dependencies.note(link.destination, leadsTo: target)
            return rendering(of: quotation, link)
        case .failure(let failure):
            // Prose may miss what a faulty record would have given; that record has been reported.
            guard !(failure.isMissing && publication.isIncomplete) else { return nil }
            return refuse(failure.guessed(in: catalogue, &guesses).fault, at: link)
        }
    }

    /// What a link of this page's prose leads to: a number with its receipts, or a page; nil where it leads nowhere.
    func target(of destination: String, in context: FigureContext) -> Fingerprint? {
        if FigureLink.isNamed(by: destination) {
            return (try? quotation(FigureLink(destination), in: context).get()).map(fingerprint)
        }
        return publication.map.route(at: String(destination.prefix { $0 != "#" })).map { Fingerprint([$0.path]) }
    }

    private func fingerprint(of quotation: Quotation) -> Fingerprint {
        Fingerprint([quotation.text(in: words.language), quotation.subject, quotation.receipts.text])
    }

    private func quotation(_ written: FigureLink, in context: FigureContext) -> Result<Quotation, LinkFailure> {
        if let commendation = catalogue.commendations[ID(written.path)] {
            return quotation(of: commendation, written.facet)
        }
        guard let facet = FigureFacet(written.facet) else {
            let choices = FigureFacet.allCases.map(\.rawValue)
            return .failure(LinkFailure(.unknownFacet(written.facet ?? "", choices: choices)))
        }
        return written.figure(in: context, publication).flatMap { figure, period in
            let quote = FigureQuote(figure: figure, period: period, publication: publication)
            return quotation(of: quote, facet)
        }
    }

    private mutating func rendering(of quotation: Quotation, _ link: MarkdownLink) -> LinkRendering? {
        let exact = quotation.text(in: words.language)
        let isBlank = link.text.allSatisfy { $0.isWhitespace }
        guard isBlank || link.text == exact || quotation.accepts(link.text) else {
            let record = quotation.record.map { "\($0.file.path):\($0.line)" } ?? ""
            let fault = PublishingFault.figureTextDiffers(written: link.text, expected: [exact], record: record)
            let fix = link.textLocation.map { Fix($0, replacement: exact) }
            diagnostics.error(fault, at: link.textLocation ?? link.location, related: [], fix: fix)
            return nil
        }
        // A hedge or a zero that the author put before the number stays.
        let shown = TypedNumber(link.text).isRight(for: exact, in: words.language) ? link.text : exact
        let label = words.receipts(of: shown, quotation.subject)
        let anchor: HTML = """
            <a class="figure" href="\(quotation.receipts)" aria-label="\(label)">\(shown)</a>
            """
        return .replaced(anchor, text: shown)
    }
}
