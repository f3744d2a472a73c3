import Syntax

/// What can be wrong with prose, as facts; `Wording` says them.
public enum MarkupFault: Fault, Equatable {
    /// An address as it was typed.
    case address(String, Address.Problem)
    /// The first tag of a block; the tags are dropped, the text between them stays.
    case rawHTML(String)
    /// An image, by its address, without a text for those who cannot see it.
    case imageWithoutText(String)

    /// A fenced block of cells that says nothing of what they are.
    case tableWithoutCaption

    /// Bytes.
    case textTooLong(limit: Int)
    /// Lists and quotes within each other.
    case nestedTooDeep(limit: Int)
    /// Image openers `![` without a blank line between them.
    case tooManyImages(limit: Int)

    public var code: String {
        switch self {
        case .address(_, let problem): problem.code
        case .rawHTML: "raw-html"
        case .imageWithoutText: "image-without-text"
        case .tableWithoutCaption: "table-without-caption"
        case .textTooLong: "markdown-too-long"
        case .nestedTooDeep: "markdown-too-deep"
        case .tooManyImages: "markdown-too-many-images"
        }
    }
}

extension Address.Problem {
    fileprivate var code: String {
        switch self {
        case .empty: "address-empty"
        case .unknownScheme: "address-unknown-scheme"
        case .noScheme: "address-no-scheme"
        case .incomplete: "address-incomplete"
        case .backslash: "address-backslash"
        }
    }
}
