import Syntax

/// Refuses what libcmark 0.30 takes more than a second for, before it gets to see it.
///
/// Two things cost it more than time in proportion to the length: every line walks through all lists and quotes that
/// are open (90 kB of them took 24 s), and every closed link walks through all open image brackets before it
/// (CVE-2023-22486). Everything else measured stays linear up to `sizeLimit`.
struct MarkdownGuard {
    static let sizeLimit = 1 << 20
    static let nestingLimit = 32
    static let imageLimit = 400

    private let source: MarkdownSource
    private(set) var refusals: [(fault: MarkupFault, range: Range<Int>)] = []

    /// Finds at most one refusal of each kind, the first in the text.
    init(_ source: MarkdownSource) {
        self.source = source
        let size = source.bytes.count
        guard size <= MarkdownGuard.sizeLimit else {
            refusals = [(.textTooLong(limit: MarkdownGuard.sizeLimit), MarkdownGuard.sizeLimit..<size)]
            return
        }
        checkNesting()
        checkImages()
    }

    private mutating func checkNesting() {
        let limit = MarkdownGuard.nestingLimit
        for line in source.lines {
            guard let offset = LineNesting.offset(beyond: limit, in: line, of: source.bytes) else { continue }
            return refusals.append((.nestedTooDeep(limit: limit), offset..<line.upperBound))
        }
    }

    private mutating func checkImages() {
        // Most texts have none.
        guard source.firstRange(of: "![", in: source.bytes.indices) != nil else { return }
        let limit = MarkdownGuard.imageLimit
        var count = 0
        for line in source.lines {
            if beginsBlock(line) { count = 0 }
            let openers = imageOpeners(in: line)
            if count + openers.count > limit {
                let opener = openers[limit - count]
                return refusals.append((.tooManyImages(limit: limit), opener..<opener + 2))
            }
            count += openers.count
        }
    }

    private func imageOpeners(in line: Range<Int>) -> [Int] {
        var openers: [Int] = []
        var previous: UInt8 = 0
        for offset in line {
            let byte = source.bytes[offset]
            if byte == UInt8(ascii: "["), previous == UInt8(ascii: "!") { openers.append(offset - 1) }
            previous = byte
        }
        return openers
    }

    /// Whether no paragraph can reach over the beginning of this line: it is blank, or an item that is not empty.
    /// An item with a number other than 1 can stand within a paragraph, so that it does not count.
    private func beginsBlock(_ line: Range<Int>) -> Bool {
        guard !line.isEmpty else { return true }
        let text = source.bytes[line].drop(while: isBlank)
        guard let marker = text.first else { return true }
        guard line.count - text.count <= 3, "-+*".utf8.contains(marker) else { return false }
        let content = text.dropFirst()
        return content.first.map(isBlank) == true && !content.allSatisfy(isBlank)
    }
}
