import Syntax

/// Slips of the pen that readers would see, as facts; `Wording` says them. All but a broken link
/// are warnings.
public enum ProseFault: Fault, Equatable {
    case quoteNotClosed
    case quoteNotOpened
    /// `"` where “ and ” belong.
    case straightQuote
    /// Three dots where the rest of the text has `…`.
    case mixedEllipses
    /// The same word twice in a row.
    case doubledWord(String)
    /// A letter that only looks like Đ.
    case foreignLetter(String)
    case headingSkipped(from: Int, to: Int)
    /// Rows with `|`, which CommonMark does not know.
    case pipeTable
    /// Letters of a font from before Unicode, or of UTF-8 read as something else.
    case oldFont(String)
    /// Two lists without anything between them: their marks differ.
    case listSplit
    /// Text that four spaces before it have made code.
    case indentedCode
    /// A sentence such as `2019. Năm` that became an item of a list.
    case yearAsList(Int)
    /// The beginning of an address of our own that came out as text: `(figure:`.
    case brokenLink(String)
    /// `[^1]`, which CommonMark does not know.
    case footnoteMark

    public var code: String {
        switch self {
        case .quoteNotClosed: "quote-not-closed"
        case .quoteNotOpened: "quote-not-opened"
        case .straightQuote: "straight-quote"
        case .mixedEllipses: "mixed-ellipses"
        case .doubledWord: "doubled-word"
        case .foreignLetter: "foreign-letter"
        case .headingSkipped: "heading-skipped"
        case .pipeTable: "pipe-table"
        case .oldFont: "old-font"
        case .listSplit: "list-split"
        case .indentedCode: "indented-code"
        case .yearAsList: "year-as-list"
        case .brokenLink: "broken-link"
        case .footnoteMark: "footnote-mark"
        }
    }
}
