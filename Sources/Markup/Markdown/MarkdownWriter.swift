/// Events as HTML, one after the other.
struct MarkdownWriter {
    private let headingShift: Int
    private var html = HTML.empty
    /// The link that is being passed.
    private var openLink = OpenLink.none
    /// Whether a block has taken the place of the paragraph that is being passed.
    private var isParagraphReplaced = false

    private enum OpenLink {
        case none
        /// Its text is printed, with or without the tag around it.
        case text(hasTag: Bool)
        /// It is on the page already, and the typed text is dropped.
        case filled
    }

    init(headingShift: Int) {
        self.headingShift = headingShift
    }

    /// Without a newline at the end, as a template wants it.
    var finished: HTML {
        var finished = html
        finished.endLine()
        return finished
    }

    mutating func write(_ event: MarkdownEvent, _ resolve: (MarkdownLink) -> LinkRendering?) {
        switch event {
        case .enter(let block, _): enter(block)
        case .leave(let block): leave(block)
        case .codeBlock(let code, let language, _): writeCodeBlock(code, language)
        case .table(let table): writeLine(table.html)
        case .thematicBreak: writeLine("<hr>")
        case .leaveLink: leaveLink()
        case .image(let image): write(image, resolve(image))
        default: writeInline(event, resolve)
        }
    }

    private mutating func writeInline(_ event: MarkdownEvent, _ resolve: (MarkdownLink) -> LinkRendering?) {
        if case .filled = openLink { return }
        switch event {
        case .text(let text): html.append(text: text)
        case .code(let code): html.append("<code>\(code)</code>")
        case .softBreak: html.append("\n")
        case .lineBreak: html.append("<br>\n")
        case .enterEmphasis: html.append("<em>")
        case .leaveEmphasis: html.append("</em>")
        case .enterStrong: html.append("<strong>")
        case .leaveStrong: html.append("</strong>")
        case .enterLink(let link): enterLink(link, resolve(link))
        default: break
        }
    }

    private mutating func writeLine(_ line: HTML) {
        html.startLine()
        html.append(line)
        html.append("\n")
    }
}

extension MarkdownWriter {
    private mutating func enter(_ block: MarkdownBlock) {
        if case .paragraph(isTight: true) = block { return }
        html.startLine()
        switch block {
        case .paragraph: html.append("<p>")
        case .heading(let heading): html.append("<h\(level(of: heading)) id=\"\(heading.id)\">")
        case .quote: html.append("<blockquote>\n")
        case .bulletList: html.append("<ul>\n")
        case .numberedList(start: 1): html.append("<ol>\n")
        case .numberedList(let start): html.append("<ol start=\"\(start)\">\n")
        case .item: html.append("<li>")
        }
    }

    private mutating func leave(_ block: MarkdownBlock) {
        switch block {
        case .paragraph(let isTight): leaveParagraph(isTight: isTight)
        case .heading(let heading): html.append("</h\(level(of: heading))>\n")
        case .quote: writeLine("</blockquote>")
        case .bulletList: writeLine("</ul>")
        case .numberedList: writeLine("</ol>")
        case .item: html.append("</li>\n")
        }
    }

    private mutating func leaveParagraph(isTight: Bool) {
        if !isTight && !isParagraphReplaced { html.append("</p>\n") }
        isParagraphReplaced = false
    }

    private func level(of heading: MarkdownHeading) -> Int {
        min(max(heading.level + headingShift, 1), 6)
    }

    private mutating func writeCodeBlock(_ code: String, _ language: String) {
        let name = language.isEmpty ? nil : "language-\(language)"
        writeLine("<pre><code\(attribute: "class", name)>\(code)</code></pre>")
    }
}

extension MarkdownWriter {
    private mutating func enterLink(_ link: MarkdownLink, _ rendering: LinkRendering?) {
        switch rendering {
        case .address(let address, let filling):
            html.append("<a href=\"\(address)\"\(attribute: "title", link.typedTitle)>")
            openLink = .text(hasTag: true)
            guard let filling = filling ?? (link.text.isEmpty ? link.destination : nil) else { return }
            html.append("\(filling)</a>")
            openLink = .filled
        case .replaced(let markup, _):
            html.append(markup)
            openLink = .filled
        case .block(let markup) where link.standsAlone:
            replaceParagraph(with: markup)
            openLink = .filled
        case .block, nil:
            openLink = .text(hasTag: false)
        }
    }

    private mutating func leaveLink() {
        if case .text(hasTag: true) = openLink { html.append("</a>") }
        openLink = .none
    }

    private mutating func write(_ image: MarkdownLink, _ rendering: LinkRendering?) {
        if case .filled = openLink { return }
        switch rendering {
        case .address(let address, _):
            html.append("<img src=\"\(address)\" alt=\"\(image.text)\"\(attribute: "title", image.typedTitle)>")
        case .replaced(let markup, _): html.append(markup)
        case .block(let markup) where image.standsAlone: replaceParagraph(with: markup)
        case .block, nil: html.append(text: image.text)
        }
    }

    /// Nothing but the tag has been written of a paragraph whose only inline this is.
    private mutating func replaceParagraph(with block: HTML) {
        html.dropLast("<p>")
        html.append(block)
        html.append("\n")
        isParagraphReplaced = true
    }
}

extension MarkdownLink {
    fileprivate var typedTitle: String? { title.isEmpty ? nil : title }
}
