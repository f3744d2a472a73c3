import CCMark

/// One node of libcmark's tree. It is valid as long as the tree is.
struct MarkdownNode {
    enum Step { case enter, leave }
    /// Whether a walk goes into what a node holds.
    enum Descent { case into, over }

    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    /// Visits the node and all below it. Leaves are entered only.
    func walk(_ visit: (MarkdownNode, Step) -> Descent) {
        guard let iterator = cmark_iter_new(pointer) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let current = cmark_iter_get_node(iterator) else { return }
            let isEntered = event == CMARK_EVENT_ENTER
            let descent = visit(MarkdownNode(current), isEntered ? .enter : .leave)
            if isEntered, descent == .over { cmark_iter_reset(iterator, current, CMARK_EVENT_EXIT) }
        }
    }

    var type: cmark_node_type { cmark_node_get_type(pointer) }

    var literal: String { MarkdownNode.text(cmark_node_get_literal(pointer)) }
    var destination: String { MarkdownNode.text(cmark_node_get_url(pointer)) }
    var linkTitle: String { MarkdownNode.text(cmark_node_get_title(pointer)) }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

    /// The first word of a code block's info string.
    var language: String { String(info.prefix { !$0.isWhitespace }) }

    /// What stands behind that word.
    var infoText: String {
        String(info.drop { !$0.isWhitespace }.drop { $0.isWhitespace })
    }

    private var info: String { MarkdownNode.text(cmark_node_get_fence_info(pointer)) }

    /// Of a block with others or inlines in it; a heading's needs more than its node.
    var block: MarkdownBlock? {
        switch type {
        case CMARK_NODE_PARAGRAPH: .paragraph(isTight: isInTightList)
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_LIST: list
        case CMARK_NODE_ITEM: .item
        default: nil
        }
    }

    private var list: MarkdownBlock {
        guard cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return .bulletList }
        return .numberedList(start: Int(cmark_node_get_list_start(pointer)))
    }

    private var isInTightList: Bool {
        guard let item = cmark_node_parent(pointer), let list = cmark_node_parent(item) else { return false }
        return cmark_node_get_list_tight(list) != 0
    }

    /// Whether it is the only inline of a paragraph.
    var standsAlone: Bool {
        guard let parent = cmark_node_parent(pointer) else { return false }
        return cmark_node_get_type(parent) == CMARK_NODE_PARAGRAPH
            && cmark_node_next(pointer) == nil && cmark_node_previous(pointer) == nil
    }

    /// All text below it, images by theirs; raw HTML is dropped and line breaks are spaces.
    var plainText: String {
        var text = ""
        walk { node, _ in
            switch node.type {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += node.literal
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
            default: break
            }
            return .into
        }
        return text
    }

    /// Only a block's can be trusted in libcmark 0.30.
    func range(in source: MarkdownSource) -> Range<Int> {
        source.range(
            fromLine: Int(cmark_node_get_start_line(pointer)), column: Int(cmark_node_get_start_column(pointer)),
            toLine: Int(cmark_node_get_end_line(pointer)), lastColumn: Int(cmark_node_get_end_column(pointer)))
    }

    private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }
}
