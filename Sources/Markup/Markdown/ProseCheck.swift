import Syntax

/// Looks for slips of the pen in the source lines of each paragraph and heading, where they can be pointed at. Code and
/// the addresses of links are left out.
public struct ProseCheck {
    let document: MarkdownDocument
    private let blocks: [ProseBlock]
    /// As they stand in a link: `(figure:`.
    private let openings: [String]

    /// - Parameters:
    ///   - document: parsed from a file.
    ///   - blocks: its paragraphs and headings.
    ///   - schemes: of addresses that must never come out as text.
    public init(_ document: MarkdownDocument, blocks: [ProseBlock], schemes: [String] = []) {
        self.document = document
        self.blocks = blocks
        openings = schemes.map { "(\($0):" }
    }

    public func run(diagnostics: inout Diagnostics) {
        checkHeadings(&diagnostics)
        checkLinks(&diagnostics)
        checkBlocks(&diagnostics)
        ProseCheck.checkWords(of: blocks, diagnostics: &diagnostics)
    }

    /// The slips that need no more than the words, as in a title.
    public static func checkWords(of blocks: [ProseBlock], diagnostics: inout Diagnostics) {
        let texts = blocks.map(BlockText.init)
        let hasEllipsis = texts.contains { $0.marks.contains(.typographic) && $0.first("…") != nil }
        for text in texts {
            text.checkDoubledWords(&diagnostics)
            guard !text.marks.isEmpty else { continue }
            text.checkQuotes(&diagnostics)
            text.checkLetters(&diagnostics)
            text.checkHabits(&diagnostics)
            if hasEllipsis, text.marks.contains(.dots), let dots = text.first("...") {
                diagnostics.warning(ProseFault.mixedEllipses, at: dots)
            }
        }
    }

    private func checkHeadings(_ diagnostics: inout Diagnostics) {
        for (one, next) in zip(document.headings, document.headings.dropFirst()) where next.level > one.level + 1 {
            let fault = ProseFault.headingSkipped(from: one.level, to: next.level)
            diagnostics.warning(fault, at: next.location)
        }
    }
}

extension ProseCheck {
    /// What reads like a link in the source is none where a space or a mark stands wrong, and only the parser knows.
    private func checkLinks(_ diagnostics: inout Diagnostics) {
        var remaining = blocks[...]
        var block: ProseBlock?
        for event in document.events {
            switch event {
            case .enter(.paragraph, _), .enter(.heading, _): block = remaining.popFirst()
            case .text(let text): if let block { checkLinks(in: text, block, &diagnostics) }
            default: break
            }
        }
    }

    private func checkLinks(in text: String, _ block: ProseBlock, _ diagnostics: inout Diagnostics) {
        guard text.holds(":"), text.holds("(") else { return }
        // As in links that come out as such, a scheme may be written in capitals.
        let text = text.lowercased()
        for opening in openings where text.holds(opening) {
            diagnostics.error(ProseFault.brokenLink(opening), at: block.proseLocation(of: opening) ?? block.location)
        }
    }
}
