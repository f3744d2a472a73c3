import Syntax

/// One step of a walk over a document, in reading order. Whatever is entered is left again, in the right nesting.
///
/// The rare large cases are indirect, so that the many small ones take little memory.
public enum MarkdownEvent: Sendable, Equatable {
    case enter(MarkdownBlock, SourceLocation)
    case leave(MarkdownBlock)
    /// The language is the first word after the fence, empty if there is none.
    indirect case codeBlock(String, language: String, SourceLocation)
    /// A fenced block of the language `csv`.
    indirect case table(MarkdownTable)
    case thematicBreak

    case text(String)
    case code(String)
    case softBreak
    case lineBreak
    case enterEmphasis, leaveEmphasis
    case enterStrong, leaveStrong
    /// The inlines of its text follow, up to `leaveLink`. Links do not nest.
    indirect case enterLink(MarkdownLink)
    case leaveLink
    /// An image has no inlines of its own: its `text` is all there is.
    indirect case image(MarkdownLink)
}

/// A block that holds other events.
public enum MarkdownBlock: Sendable, Equatable {
    /// In a tight list, one without blank lines between its items, paragraphs are no `<p>`.
    case paragraph(isTight: Bool)
    indirect case heading(MarkdownHeading)
    case quote
    case bulletList
    case numberedList(start: Int)
    case item
}

/// A heading as a table of contents lists it.
public struct MarkdownHeading: Sendable, Equatable {
    /// From 1 to 6, as typed.
    public let level: Int
    /// The slug of its text, unique in the document.
    public let id: String
    /// Without markup.
    public let text: String
    public let location: SourceLocation
}
