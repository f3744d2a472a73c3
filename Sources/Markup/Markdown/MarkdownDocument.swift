import Syntax

/// CommonMark prose as a list of events, safe to walk however deeply it nests.
public struct MarkdownDocument: Sendable, Equatable {
    public let events: [MarkdownEvent]

    /// Parses a stretch of a file, given in bytes, such as the body below the front matter.
    ///
    /// Raw HTML is dropped with a warning for each block. An image without a text is an error. Addresses are not looked
    /// at, since their schemes may have a meaning to the caller: see `MarkdownLink.address(diagnostics:)`.
    /// - Returns: `nil` if the text would take the parser too long, which the diagnostics say.
    public static func parse(
        _ file: SourceFile, in range: Range<Int>, diagnostics: inout Diagnostics
    ) -> MarkdownDocument? {
        parse(MarkdownSource(file, in: range), diagnostics: &diagnostics)
    }

    /// Parses text that does not stand in a file byte for byte, such as a YAML scalar; all its locations are this one.
    public static func parse(
        _ text: String, at location: SourceLocation, diagnostics: inout Diagnostics
    ) -> MarkdownDocument? {
        parse(MarkdownSource(text, at: location), diagnostics: &diagnostics)
    }

    private static func parse(_ source: MarkdownSource, diagnostics: inout Diagnostics) -> MarkdownDocument? {
        let refusals = MarkdownGuard(source).refusals
        guard refusals.isEmpty else {
            for refusal in refusals { diagnostics.error(refusal.fault, at: source.location(refusal.range)) }
            return nil
        }
        return MarkdownDocument(events: MarkdownReader.read(source, diagnostics: &diagnostics))
    }
}

extension MarkdownDocument {
    /// The level-1 heading that the document begins with.
    public var title: MarkdownHeading? {
        guard case .enter(.heading(let heading), _) = events.first, heading.level == 1 else { return nil }
        return heading
    }

    /// The title alone, where links stand in it.
    public var linkedTitle: MarkdownDocument? {
        guard title != nil, let end = leafEnd(from: events.startIndex) else { return nil }
        let document = MarkdownDocument(events: Array(events[...end]))
        return document.links.isEmpty ? nil : document
    }

    /// The document below its title.
    public var withoutTitle: MarkdownDocument {
        guard title != nil, let end = leafEnd(from: events.startIndex) else { return self }
        return MarkdownDocument(events: Array(events[(end + 1)...]))
    }

    public var headings: [MarkdownHeading] {
        events.compactMap { event in
            guard case .enter(.heading(let heading), _) = event else { return nil }
            return heading
        }
    }

    /// All links and images in reading order.
    public var links: [MarkdownLink] {
        events.compactMap { event in
            switch event {
            case .enterLink(let link), .image(let link): link
            default: nil
            }
        }
    }

    /// In reading order; charts and tables of figures are written like pictures.
    public var images: [MarkdownLink] {
        events.compactMap { if case .image(let image) = $0 { image } else { nil } }
    }

    /// The inlines of the first heading or paragraph that holds more than an image.
    var firstInlines: ArraySlice<MarkdownEvent> { inlines { _ in true } }

    /// The inlines of the first paragraph that holds more than an image.
    var firstParagraphInlines: ArraySlice<MarkdownEvent> {
        inlines { if case .paragraph = $0 { true } else { false } }
    }

    private func inlines(of isWanted: (MarkdownBlock) -> Bool) -> ArraySlice<MarkdownEvent> {
        for (index, event) in events.enumerated() {
            guard case .enter(let block, _) = event, isWanted(block), let end = leafEnd(from: index) else { continue }
            if case .image(let image) = events[index + 1], image.standsAlone { continue }
            return events[index + 1..<end]
        }
        return []
    }

    /// The event that leaves the paragraph or heading entered at `index`.
    private func leafEnd(from index: Int) -> Int? {
        guard case .enter(let block, _) = events[index] else { return nil }
        switch block {
        case .paragraph, .heading: return events[index...].firstIndex(of: .leave(block))
        case .quote, .bulletList, .numberedList, .item: return nil
        }
    }
}
