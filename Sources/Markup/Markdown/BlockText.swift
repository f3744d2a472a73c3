import Syntax

/// The source text of one block, as bytes: ten thousand bulletins are fifty million of them.
struct BlockText {
    private let location: SourceLocation
    /// What code and addresses do not take up.
    private let stretches: [ArraySlice<UInt8>]
    let marks: BlockMarks

    init(_ block: ProseBlock) {
        location = block.location
        stretches = block.stretches
        marks = stretches.reduce(into: []) { $0.formUnion(BlockMarks(of: $1)) }
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

    private func place(_ range: Range<Int>) -> SourceLocation {
        SourceLocation(file: location.file, start: range.lowerBound, end: range.upperBound)
    }
}

extension BlockText {
    /// Quotation marks may nest, and each pair stands in one paragraph.
    func checkQuotes(_ diagnostics: inout Diagnostics) {
        guard !marks.isDisjoint(with: [.straightQuote, .typographic]) else { return }
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

    /// Letters that only look Vietnamese.
    func checkLetters(_ diagnostics: inout Diagnostics) {
        guard marks.contains(.foreignLetter) else { return }
        for stretch in stretches {
            for index in stretch.indices.dropLast() {
                let pair = (stretch[index], stretch[index + 1])
                guard pair == (0xC3, 0x90) || pair == (0xC6, 0x89) || pair == (0xC3, 0xB0) else { continue }
                let letter = String(decoding: stretch[index...index + 1], as: UTF8.self)
                diagnostics.warning(ProseFault.foreignLetter(letter), at: place(index..<index + 2))
            }
        }
        if let word = OldFont.word(in: stretches) {
            diagnostics.warning(ProseFault.oldFont(location.file.text(word)), at: place(word))
        }
    }

    /// What other Markdown programs know and CommonMark does not.
    func checkHabits(_ diagnostics: inout Diagnostics) {
        if marks.contains(.bracket), let mark = first("[^") { diagnostics.warning(ProseFault.footnoteMark, at: mark) }
        guard marks.contains(.bar) else { return }
        let lines = location.file.text(location.start..<location.end).split(separator: "\n")
        if lines.count > 1, lines[1].contains("-"), lines[1].allSatisfy({ "|-: ".contains($0) }) {
            diagnostics.warning(ProseFault.pipeTable, at: location)
        }
    }
}

extension BlockText {
    /// Small words only: Vietnamese doubles many others on purpose (ngày ngày, nhà nhà).
    private static let smallWords: Set<String> = [
        "và", "của", "có", "được", "các", "những", "trong", "cho", "với", "đã", "tại", "theo", "để", "trên", "khi",
        "một", "đến", "the", "of", "and", "to", "in",
    ]

    func checkDoubledWords(_ diagnostics: inout Diagnostics) {
        for stretch in stretches {
            stretch.withUnsafeBufferPointer { bytes in
                var last = 0..<0
                forEachWord(in: bytes) { word in
                    if word.count == last.count, word.lowerBound == last.upperBound + 1,
                        bytes[last.upperBound] == UInt8(ascii: " "), isAlike(last, word, in: bytes)
                    {
                        checkDoubled(bytes, last, word, from: stretch.startIndex, &diagnostics)
                    }
                    last = word
                }
            }
        }
    }

    /// But for the first byte, which may be a capital.
    private func isAlike(_ one: Range<Int>, _ other: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 1
        while offset < one.count {
            guard bytes[one.lowerBound + offset] == bytes[other.lowerBound + offset] else { return false }
            offset += 1
        }
        return true
    }

    private func checkDoubled(
        _ bytes: UnsafeBufferPointer<UInt8>, _ one: Range<Int>, _ other: Range<Int>, from start: Int,
        _ diagnostics: inout Diagnostics
    ) {
        let words = [one, other].map { String(decoding: bytes[$0], as: UTF8.self).lowercased() }
        guard words[0] == words[1], BlockText.smallWords.contains(words[0]) else { return }
        diagnostics.warning(
            ProseFault.doubledWord(words[0]), at: place(start + other.lowerBound..<start + other.upperBound))
    }

    /// Runs of letters and digits. Beyond ASCII all but general punctuation (U+2000 to U+207F) counts as letters.
    private func forEachWord(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
        var start = 0
        var index = BlockText.breaks.firstOffset(in: bytes)
        while index < bytes.count {
            let isWide = bytes[index] == 0xE2
            if isWide, index + 1 == bytes.count || bytes[index + 1] & 0xFE != 0x80 {
                index = BlockText.breaks.firstOffset(in: bytes, from: index + 1)
                continue
            }
            if start < index { body(start..<index) }
            start = index + (isWide ? 3 : 1)
            index = BlockText.breaks.firstOffset(in: bytes, from: start)
        }
        if start < bytes.count { body(start..<bytes.count) }
    }

    /// All but letters and digits, and the byte that general punctuation begins with.
    private static let breaks = ByteSet((0..<0x80).filter { !$0.isASCIILetterOrDigit } + [0xE2])
}

extension ArraySlice<UInt8> {
    /// Whether the byte is the last of a character of U+2000 to U+203F.
    fileprivate func isPunctuation(endingAt index: Int) -> Bool {
        index >= startIndex + 2 && self[index - 1] == 0x80 && self[index - 2] == 0xE2
    }
}
