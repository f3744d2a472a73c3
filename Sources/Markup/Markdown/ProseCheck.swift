import Syntax

/// Looks for slips of the pen in the source lines of each paragraph and heading, where they can be pointed at. Code and
/// the addresses of links are left out.
public struct ProseCheck {
    let document: MarkdownDocument
    private let blocks: [ProseBlock]
    private let schemes: [String]

    /// - Parameters:
    ///   - document: parsed from a file.
    ///   - blocks: its paragraphs and headings.
    ///   - schemes: of addresses that must never come out as text.
    public init(_ document: MarkdownDocument, blocks: [ProseBlock], schemes: [String] = []) {
        self.document = document
        self.blocks = blocks
        self.schemes = schemes
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
        let hasEllipsis = texts.contains { $0.first("…") != nil }
        for text in texts {
            text.checkQuotes(&diagnostics)
            text.checkWords(&diagnostics)
            text.checkHabits(&diagnostics)
            if let word = OldFont.word(in: text.stretches) {
                diagnostics.warning(ProseFault.oldFont(text.text(word)), at: text.place(word))
            }
            if hasEllipsis, let dots = text.first("...") { diagnostics.warning(ProseFault.mixedEllipses, at: dots) }
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
        guard text.utf8.contains(UInt8(ascii: ":")) else { return }
        for opening in schemes.map({ "(\($0):" }) where text.contains(opening) {
            diagnostics.error(ProseFault.brokenLink(opening), at: block.proseLocation(of: opening) ?? block.location)
        }
    }
}

/// The source text of one block, as bytes: ten thousand bulletins are fifty million of them.
private struct BlockText {
    private let location: SourceLocation
    /// What code and addresses do not take up.
    let stretches: [ArraySlice<UInt8>]

    init(_ block: ProseBlock) {
        location = block.location
        stretches = block.stretches
    }

    func first(_ text: StaticString) -> SourceLocation? {
        text.withUTF8Buffer { wanted in
            for stretch in stretches {
                for index in stretch.indices where stretch[index] == wanted[0] {
                    guard stretch[index...].starts(with: wanted) else { continue }
                    return place(index..<index + wanted.count)
                }
            }
            return nil
        }
    }

    func text(_ range: Range<Int>) -> String { location.file.text(range) }

    func place(_ range: Range<Int>) -> SourceLocation {
        SourceLocation(file: location.file, start: range.lowerBound, end: range.upperBound)
    }
}

extension BlockText {
    /// Quotation marks may nest, and each pair stands in one paragraph.
    func checkQuotes(_ diagnostics: inout Diagnostics) {
        var open: [Int] = []
        for stretch in stretches {
            for index in stretch.indices {
                switch stretch[index] {
                case UInt8(ascii: "\""): diagnostics.warning(ProseFault.straightQuote, at: place(index..<index + 1))
                case 0x9C where stretch.isPunctuation(endingAt: index): open.append(index - 2)
                case 0x9D where stretch.isPunctuation(endingAt: index) && open.popLast() == nil:
                    diagnostics.warning(ProseFault.quoteNotOpened, at: place(index - 2..<index + 1))
                default: break
                }
            }
        }
        for index in open { diagnostics.warning(ProseFault.quoteNotClosed, at: place(index..<index + 3)) }
    }

    /// Small words only: Vietnamese doubles many others on purpose (ngày ngày, nhà nhà).
    private static let smallWords: Set<String> = [
        "và", "của", "có", "được", "các", "những", "trong", "cho", "với", "đã", "tại", "theo", "để", "trên", "khi",
        "một", "đến", "the", "of", "and", "to", "in",
    ]

    func checkWords(_ diagnostics: inout Diagnostics) {
        for stretch in stretches {
            var last = stretch.startIndex..<stretch.startIndex
            stretch.forEachWord { word in
                let isNext = word.lowerBound == last.upperBound + 1 && stretch[last.upperBound] == UInt8(ascii: " ")
                if isNext, last.count == word.count, stretch[last].dropFirst().elementsEqual(stretch[word].dropFirst())
                {
                    checkDoubled(stretch, last, word, &diagnostics)
                }
                last = word
            }
            for index in stretch.indices.dropLast() {
                let pair = (stretch[index], stretch[index + 1])
                guard pair == (0xC3, 0x90) || pair == (0xC6, 0x89) || pair == (0xC3, 0xB0) else { continue }
                let letter = String(decoding: stretch[index...index + 1], as: UTF8.self)
                diagnostics.warning(ProseFault.foreignLetter(letter), at: place(index..<index + 2))
            }
        }
    }

    private func checkDoubled(
        _ stretch: ArraySlice<UInt8>, _ one: Range<Int>, _ other: Range<Int>, _ diagnostics: inout Diagnostics
    ) {
        let words = [one, other].map { String(decoding: stretch[$0], as: UTF8.self).lowercased() }
        guard words[0] == words[1], BlockText.smallWords.contains(words[0]) else { return }
        diagnostics.warning(ProseFault.doubledWord(words[0]), at: place(other))
    }

    /// What other Markdown programs know and CommonMark does not.
    func checkHabits(_ diagnostics: inout Diagnostics) {
        if let mark = first("[^") { diagnostics.warning(ProseFault.footnoteMark, at: mark) }
        guard first("|") != nil else { return }
        let lines = location.file.text(location.start..<location.end).split(separator: "\n")
        if lines.count > 1, lines[1].contains("-"), lines[1].allSatisfy({ "|-: ".contains($0) }) {
            diagnostics.warning(ProseFault.pipeTable, at: location)
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether the byte is the last of a character of U+2000 to U+203F.
    fileprivate func isPunctuation(endingAt index: Int) -> Bool {
        index >= startIndex + 2 && self[index - 1] == 0x80 && self[index - 2] == 0xE2
    }

    /// Runs of letters and digits. Beyond ASCII all but general punctuation (U+2000 to U+207F) counts as letters.
    fileprivate func forEachWord(_ body: (Range<Int>) -> Void) {
        var start: Int?
        var index = startIndex
        while index < endIndex {
            let byte = self[index]
            let isPunctuation =
                byte == 0xE2 && index + 1 < endIndex && (self[index + 1] == 0x80 || self[index + 1] == 0x81)
            let isLetter = byte >= 0x80 && !isPunctuation || byte.isASCIILetterOrDigit
            if isLetter, start == nil { start = index }
            if !isLetter, let first = start {
                body(first..<index)
                start = nil
            }
            index += isPunctuation ? 3 : 1
        }
        if let start { body(start..<endIndex) }
    }
}
