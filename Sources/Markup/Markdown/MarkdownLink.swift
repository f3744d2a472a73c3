import Syntax

/// A link or an image as it was typed, before anybody has said what it leads to.
public struct MarkdownLink: Sendable, Equatable {
    public enum Kind: Sendable { case link, image }

    public let kind: Kind
    /// As typed, without Markdown's escapes; not checked.
    public let destination: String
    public let title: String
    /// The link's text, or what stands for the image, without markup. May be empty.
    public let text: String
    /// Where the address is typed; the whole block if it is not typed there (`[text][label]`) or with escapes.
    public let location: SourceLocation
    /// Where `text` is typed, if it is typed there without markup and may be replaced.
    public let textLocation: SourceLocation?
    /// Whether it is all that its paragraph holds, so that a block such as a chart may take the paragraph's place.
    public let standsAlone: Bool

    /// `figure` for `figure:an-ninh`, in lower case; nothing for a relative address.
    public var scheme: String? { Address.scheme(of: destination) }

    /// For links without a meaning of their own: the address, or a diagnostic that says why it is refused.
    public func address(diagnostics: inout Diagnostics) -> Address? {
        switch Address.check(destination) {
        case .success(let address):
            return address
        case .failure(let problem):
            diagnostics.error(MarkupFault.address(destination, problem), at: location)
            return nil
        }
    }
}

/// What a link becomes on the page.
public enum LinkRendering: Sendable, Equatable {
    /// A plain link or image. The filling takes the place of a link's text.
    case address(Address, filling: String? = nil)
    /// Inline markup instead of the link and its text; the text is for where there is no markup.
    case replaced(HTML, text: String)
    /// Markup of a block instead of the paragraph; only for a link that `standsAlone`, else its text alone is printed.
    case block(HTML)
}
