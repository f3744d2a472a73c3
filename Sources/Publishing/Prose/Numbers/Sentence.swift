import Markup
import Syntax
import Wording

/// The numbers and links of one sentence, in reading order.
struct Sentence {
    enum Token {
        case number(LooseNumber)
        case link(text: Range<Int>, address: String)
    }

    let block: ProseBlock
    /// In the file's bytes.
    let range: Range<Int>
    let tokens: [Token]

    /// Those of a paragraph or heading that hold any.
    static func sentences(of block: ProseBlock, in language: Language) -> [Sentence] {
        var scanner = SentenceScanner(block, language)
        scanner.scan()
        return scanner.sentences
    }

    func surroundings(of range: Range<Int>) -> Surroundings { Surroundings(of: range, in: block.bytes) }

    func text(_ number: LooseNumber) -> String { block.text(number.range) }

    var numbers: [LooseNumber] {
        tokens.compactMap { if case .number(let number) = $0 { number } else { nil } }
    }
}

private struct SentenceScanner {
    private let block: ProseBlock
    private let language: Language
    private(set) var sentences: [Sentence] = []
    private var tokens: [Sentence.Token] = []
    private var start: Int
    /// Quoted names have numbers that count nothing: “5 tự quản”.
    private var openQuotes = 0

    init(_ block: ProseBlock, _ language: Language) {
        self.block = block
        self.language = language
        start = block.location.start
    }

    mutating func scan() {
        for piece in block.pieces {
            switch piece {
            case .prose(let range): scan(range)
            case .link(let text, let address):
                tokens.append(.link(text: text, address: block.text(address)))
            case .code: break
            }
        }
        endSentence(at: block.location.end)
    }

    private mutating func endSentence(at end: Int) {
        if !tokens.isEmpty { sentences.append(Sentence(block: block, range: start..<end, tokens: tokens)) }
        tokens = []
        start = end
    }

    /// What means something to it.
    private static let marks = ByteSet("0123456789.!?".utf8 + [0x9C, 0x9D])

    private mutating func scan(_ range: Range<Int>) {
        let bytes = block.bytes
        var offset = range.lowerBound
        while true {
            offset = SentenceScanner.marks.firstOffset(in: bytes, offset..<range.upperBound)
            guard offset < range.upperBound else { return }
            switch bytes[offset] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                offset = passNumber(from: offset, to: range.upperBound)
                continue
            case 0x9C where isQuotationMark(endingAt: offset): openQuotes += 1
            case 0x9D where isQuotationMark(endingAt: offset): openQuotes = max(0, openQuotes - 1)
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                let next = offset + 1
                let isEnd = next == block.location.end || next < bytes.count && isSpace(bytes[next])
                if isEnd { endSentence(at: next) }
            default: break
            }
            offset += 1
        }
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }

    private func isQuotationMark(endingAt index: Int) -> Bool {
        index >= 2 && block.bytes[index - 1] == 0x80 && block.bytes[index - 2] == 0xE2
    }

    /// - Returns: the offset behind it.
    private mutating func passNumber(from first: Int, to limit: Int) -> Int {
        let bytes = block.bytes
        var end = first
        while end < limit, isDigit(bytes[end]) || isSeparator(bytes[end]) && end + 1 < limit && isDigit(bytes[end + 1])
        {
            end += 1
        }
        let digits = end
        let isSpaced = end + 1 < limit && bytes[end] == UInt8(ascii: " ") && bytes[end + 1] == UInt8(ascii: "%")
        if isSpaced { end += 2 } else if end < limit, bytes[end] == UInt8(ascii: "%") { end += 1 }
        add(first..<end, digits: first..<digits)
        return end
    }

    private mutating func add(_ range: Range<Int>, digits: Range<Int>) {
        let typed = block.text(range)
        guard openQuotes == 0, let form = form(of: typed) else { return }
        let number = LooseNumber(form: form, range: range)
        let around = Surroundings(of: range, in: block.bytes)
        guard !NotANumber.isGrown(around), !NotANumber.holds(number, typed: typed, around) else { return }
        tokens.append(.number(number))
    }

    /// A per cent can only be one number, so that `97.14%` is understood in a Vietnamese text too.
    private func form(of typed: String) -> LooseNumber.Form? {
        if let form = LooseNumber.Form(typed, in: language) { return form }
        guard typed.hasSuffix("%") else { return nil }
        return Language.allCases.lazy.compactMap { LooseNumber.Form(typed, in: $0) }.first
    }

    private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private func isSeparator(_ byte: UInt8) -> Bool { ".,/".utf8.contains(byte) }
}
