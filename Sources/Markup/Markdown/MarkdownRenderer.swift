/// Documents as HTML. What a link means is the caller's, who is asked once for each link and image, in reading order.
///
/// The caller's answer `nil` prints the text without a link: the caller has said why, or will.
public struct MarkdownRenderer: Sendable {
    /// Added to the level of each heading; the result stays between 1 and 6.
    public let headingShift: Int

    public init(headingShift: Int = 0) {
        self.headingShift = headingShift
    }

    public func html(_ document: MarkdownDocument, link: (MarkdownLink) -> LinkRendering?) -> HTML {
        html(document.events[...], link)
    }

    /// The first heading or paragraph without its tags, for a title or a summary.
    public func inlineHTML(_ document: MarkdownDocument, link: (MarkdownLink) -> LinkRendering?) -> HTML {
        html(document.firstInlines, link)
    }

    /// The first paragraph that is not just an image, with the links' texts as they are rendered.
    public func firstParagraphText(_ document: MarkdownDocument, link: (MarkdownLink) -> LinkRendering?) -> String {
        text(document.firstParagraphInlines, link)
    }

    /// The same of the first heading or paragraph.
    public func inlineText(_ document: MarkdownDocument, link: (MarkdownLink) -> LinkRendering?) -> String {
        text(document.firstInlines, link)
    }

    private func text(_ events: ArraySlice<MarkdownEvent>, _ link: (MarkdownLink) -> LinkRendering?) -> String {
        var writer = PlainTextWriter()
        for event in events { writer.write(event, link) }
        return writer.text
    }

    private func html(_ events: ArraySlice<MarkdownEvent>, _ link: (MarkdownLink) -> LinkRendering?) -> HTML {
        var writer = MarkdownWriter(headingShift: headingShift)
        for event in events { writer.write(event, link) }
        return writer.finished
    }
}
