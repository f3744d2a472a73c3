/// Inlines as text without markup.
struct PlainTextWriter {
    private(set) var text = ""
    /// Whether the link that is being passed has brought its own text.
    private var isFilled = false

    mutating func write(_ event: MarkdownEvent, _ resolve: (MarkdownLink) -> LinkRendering?) {
        switch event {
        case .enterLink(let link), .image(let link): write(link, resolve(link))
        case .leaveLink: isFilled = false
        case .text(let piece), .code(let piece): append(piece)
        case .softBreak, .lineBreak: append(" ")
        default: break
        }
    }

    private mutating func append(_ piece: String) {
        if !isFilled { text += piece }
    }

    private mutating func write(_ link: MarkdownLink, _ rendering: LinkRendering?) {
        let filling = rendering?.filling
        append(filling ?? (link.kind == .image ? link.text : ""))
        if link.kind == .link { isFilled = filling != nil }
    }
}

extension LinkRendering {
    fileprivate var filling: String? {
        switch self {
        case .address(_, let filling): filling
        case .replaced(_, let text): text
        case .block: nil
        }
    }
}
