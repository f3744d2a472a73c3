import CCMark
import Syntax

/// libcmark's tree as events. It walks by iteration, so that no nesting can exhaust the stack.
struct MarkdownReader {
    private let source: MarkdownSource
    private var events: [MarkdownEvent] = []
    private var diagnostics = Diagnostics()
    private var headingIDs = HeadingIDs()
    /// Text comes in pieces; they become one event.
    private var pendingText = ""
    /// The paragraph, heading or HTML block that is being read.
    private var leaf = Leaf(range: 0..<0)
    private var openHeading: MarkdownHeading?
    /// CommonMark lets `<https://…>` stand within a link, HTML does not: the inner one is text.
    private var openLinks = 0
    /// `&#27;` makes characters that the door of the file could not see. Most texts have no such thing.
    private let hasReferences: Bool

    /// What is known of a leaf block's source lines.
    private struct Leaf {
        let range: Range<Int>
        /// Made when the first link needs it.
        var addresses: TypedAddresses?
        var hasRawHTML = false
        var hasRefusedCharacters = false
    }

    static func read(_ source: MarkdownSource, diagnostics: inout Diagnostics) -> [MarkdownEvent] {
        let root = source.bytes.withUnsafeBytes { bytes in
            cmark_parse_document(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, 0)
        }
        guard let root else { return [] }
        defer { cmark_node_free(root) }
        var reader = MarkdownReader(source)
        MarkdownNode(root).walk { reader.read($0, $1) }
        diagnostics.append(reader.diagnostics)
        // A copy without the room that the array has left: all texts of a site are in memory at once.
        return reader.events.map { $0 }
    }

    private init(_ source: MarkdownSource) {
        self.source = source
        hasReferences = source.firstRange(of: "&#", in: source.bytes.indices) != nil
    }

    private mutating func read(_ node: MarkdownNode, _ step: MarkdownNode.Step) -> MarkdownNode.Descent {
        if node.type == CMARK_NODE_TEXT {
            pendingText += node.literal
            return .into
        }
        flushText()
        switch step {
        case .enter: return enter(node)
        case .leave: leave(node)
        }
        return .into
    }

    private mutating func flushText() {
        guard !pendingText.isEmpty else { return }
        refuseCharacters(in: pendingText)
        events.append(.text(pendingText))
        pendingText = ""
    }

    /// Once for each block, at its first reference.
    private mutating func refuseCharacters(in text: String) {
        guard hasReferences, !leaf.hasRefusedCharacters, let fault = CleanText.fault(in: text) else { return }
        leaf.hasRefusedCharacters = true
        let range = source.firstRange(of: "&#", in: leaf.range) ?? leaf.range
        diagnostics.error(fault, at: source.location(range))
    }

    private mutating func add(_ event: MarkdownEvent) -> MarkdownNode.Descent {
        events.append(event)
        return .into
    }
}

extension MarkdownReader {
    private mutating func enter(_ node: MarkdownNode) -> MarkdownNode.Descent {
        switch node.type {
        case CMARK_NODE_SOFTBREAK: return add(.softBreak)
        case CMARK_NODE_LINEBREAK: return add(.lineBreak)
        case CMARK_NODE_CODE: return add(.code(node.literal))
        case CMARK_NODE_EMPH: return add(.enterEmphasis)
        case CMARK_NODE_STRONG: return add(.enterStrong)
        case CMARK_NODE_LINK: return enterLink(node)
        case CMARK_NODE_IMAGE: return enterImage(node)
        case CMARK_NODE_HTML_INLINE: return dropHTML(node)
        default: return enterBlock(node)
        }
    }

    private mutating func enterBlock(_ node: MarkdownNode) -> MarkdownNode.Descent {
        leaf = Leaf(range: node.range(in: source))
        let location = source.location(leaf.range)
        switch node.type {
        case CMARK_NODE_CODE_BLOCK where node.language == "csv": return enterTable(node)
        case CMARK_NODE_CODE_BLOCK: return add(.codeBlock(node.literal, language: node.language, location))
        case CMARK_NODE_THEMATIC_BREAK: return add(.thematicBreak)
        case CMARK_NODE_HTML_BLOCK: return dropHTML(node)
        case CMARK_NODE_HEADING: return enterHeading(node, at: location)
        default:
            guard let block = node.block else { return .into }
            return add(.enter(block, location))
        }
    }

    private mutating func enterTable(_ node: MarkdownNode) -> MarkdownNode.Descent {
        let location = source.location(leaf.range)
        refuseCharacters(in: node.infoText)
        if node.infoText.isEmpty { diagnostics.error(MarkupFault.tableWithoutCaption, at: location) }
        let typed = source.firstRange(of: node.literal, in: leaf.range).map(source.location)
        let table = MarkdownTable.read(
            node.literal, caption: node.infoText, at: typed, in: location, diagnostics: &diagnostics)
        return add(.table(table))
    }

    private mutating func leave(_ node: MarkdownNode) {
        switch node.type {
        case CMARK_NODE_EMPH: events.append(.leaveEmphasis)
        case CMARK_NODE_STRONG: events.append(.leaveStrong)
        case CMARK_NODE_LINK: leaveLink()
        case CMARK_NODE_HEADING: openHeading.map { events.append(.leave(.heading($0))) }
        default: node.block.map { events.append(.leave($0)) }
        }
    }

    private mutating func enterHeading(_ node: MarkdownNode, at location: SourceLocation) -> MarkdownNode.Descent {
        let text = node.plainText
        let heading = MarkdownHeading(
            level: node.headingLevel, id: headingIDs.next(for: text), text: text, location: location)
        openHeading = heading
        return add(.enter(.heading(heading), location))
    }
}

extension MarkdownReader {
    private mutating func enterLink(_ node: MarkdownNode) -> MarkdownNode.Descent {
        openLinks += 1
        return openLinks > 1 ? .into : add(.enterLink(link(node, .link)))
    }

    private mutating func leaveLink() {
        openLinks -= 1
        if openLinks == 0 { events.append(.leaveLink) }
    }

    private mutating func enterImage(_ node: MarkdownNode) -> MarkdownNode.Descent {
        let image = link(node, .image)
        if image.text.isEmpty {
            diagnostics.error(MarkupFault.imageWithoutText(image.destination), at: image.location)
        }
        events.append(.image(image))
        return .over
    }

    private mutating func link(_ node: MarkdownNode, _ kind: MarkdownLink.Kind) -> MarkdownLink {
        if leaf.addresses == nil { leaf.addresses = TypedAddresses(in: leaf.range, of: source.bytes) }
        let address = leaf.addresses?.next(node.destination)
        let text = node.plainText
        refuseCharacters(in: kind == .image ? text + node.linkTitle : node.linkTitle)
        let textRange = address.flatMap { TypedAddresses.range(of: text, before: $0, in: source.bytes) }
        return MarkdownLink(
            kind: kind, destination: node.destination, title: node.linkTitle, text: text,
            location: source.location(address ?? leaf.range), textLocation: textRange.map(source.location),
            standsAlone: node.standsAlone)
    }

    /// Warns once for each block, at its first tag.
    private mutating func dropHTML(_ node: MarkdownNode) -> MarkdownNode.Descent {
        guard !leaf.hasRawHTML else { return .over }
        leaf.hasRawHTML = true
        let html = node.literal
        let tag = html.prefix { $0 != "\n" }.prefix(80)
        let range = source.firstRange(of: String(tag), in: leaf.range) ?? leaf.range
        diagnostics.warning(MarkupFault.rawHTML(String(tag)), at: source.location(range))
        return .over
    }
}
