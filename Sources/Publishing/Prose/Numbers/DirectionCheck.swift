import Markup
import Records
import Stats
import Syntax
import Wording

/// Which way a word says that a number went.
enum Move {
    case up, down

    static let words: [String: Move] = [
        "tăng": .up, "giảm": .down, "rose": .up, "up": .up, "increased": .up, "grew": .up, "fell": .down,
        "down": .down, "decreased": .down, "dropped": .down,
    ]
}

/// Holds the words before a linked change against the data: `tăng [103](figure:tin-bao#change)` must have gone up.
struct DirectionCheck {
    let publication: Publication

    /// - Returns: whether there was anything to hold against the data.
    func run(_ sentence: Sentence, in context: FigureContext, _ diagnostics: inout Diagnostics) -> Bool {
        var isClaimed = false
        var words = sentence.range.lowerBound
        for case .link(let text, let address) in sentence.tokens {
            defer { words = text.upperBound }
            guard FigureLink.isNamed(by: address), !FigureLink.isNone(address),
                let facet = FigureFacet(FigureLink.facet(of: address))
            else { continue }
            // Few links have such words before them, and finding figures takes longer than finding words.
            let claims = Claim.claims(in: words..<text.lowerBound, of: sentence, before: facet)
            isClaimed = isClaimed || !claims.isEmpty
            guard !claims.isEmpty,
                case .success(let (figure, period)) = FigureLink(address).figure(in: context, publication)
            else { continue }
            for claim in claims where claim.isFalse(of: figure, in: period, publication) {
                let fault = PublishingFault.directionDiffers(
                    claim.words, figure: publication.words.figures.valueAndShare(figure),
                    before: claim.base(of: figure, in: period, publication))
                let record = figure.receipts.records.prefix(1)
                diagnostics.error(fault, at: sentence.block.location(claim.range), related: Array(record))
            }
        }
        return isClaimed
    }
}

/// What words before a link say of its figure.
private struct Claim {
    enum Kind {
        case moved(Move)
        /// `gấp đôi`: so many times the year before, within a tenth of it.
        case multiplied(Int)
        case extreme(Extreme)
    }

    let kind: Kind
    let words: String
    let range: Range<Int>

    /// By their words, two at most.
    private static let phrases: [String: Kind] = [
        "gấp đôi": .multiplied(2), "gấp hai": .multiplied(2), "gấp ba": .multiplied(3), "gấp bốn": .multiplied(4),
        "gấp năm": .multiplied(5), "doubled": .multiplied(2), "cao nhất": .extreme(.highest),
        "nhiều nhất": .extreme(.highest), "highest": .extreme(.highest), "thấp nhất": .extreme(.lowest),
        "ít nhất": .extreme(.lowest), "lowest": .extreme(.lowest),
    ]

    /// First words of all of them. Held against bytes: making strings of every word took a fifth of a check.
    private static let beginnings: [[UInt8]] = Array(
        Set((Array(phrases.keys) + Array(Move.words.keys)).map { Array($0.utf8.prefix { $0 != UInt8(ascii: " ") }) }))

    private static let longest = beginnings.map(\.count).max() ?? 0

    private static func mayBegin(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count <= longest, let first = word.first else { return false }
        // A capital of ASCII is its small letter without this bit. “Ít” at the beginning of a sentence is passed over.
        return beginnings.contains {
            $0.count == word.count && $0[0] == first | 0x20 && $0.dropFirst() == word.dropFirst()
        }
    }

    /// Words farther from the number, in bytes, are about something else.
    private static let reach = 160

    /// The last direction before a change, and every other claim before a figure.
    static func claims(in range: Range<Int>, of sentence: Sentence, before facet: FigureFacet) -> [Claim] {
        let isOfChange = [.change, .changeShare, .points].contains(facet)
        var claims: [Claim] = []
        var move: Claim?
        let words = sentence.block.words(in: max(range.lowerBound, range.upperBound - reach)..<range.upperBound)
        for (index, range) in words.enumerated() where mayBegin(sentence.block.bytes[range]) {
            let word = sentence.block.text(range).lowercased()
            if isOfChange, let kind = Move.words[word] { move = Claim(kind: .moved(kind), words: word, range: range) }
            if let kind = phrases[word] { claims.append(Claim(kind: kind, words: word, range: range)) }
            guard index + 1 < words.count else { continue }
            let both = range.lowerBound..<words[index + 1].upperBound
            let pair = "\(word) \(sentence.block.text(words[index + 1]).lowercased())"
            if let kind = phrases[pair] { claims.append(Claim(kind: kind, words: pair, range: both)) }
        }
        return claims + (move.map { [$0] } ?? [])
    }
}

extension ProseBlock {
    /// Runs of letters and digits; all beyond ASCII counts as letters.
    fileprivate func words(in range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for offset in range {
            let isLetter = bytes[offset] >= 0x80 || bytes[offset].isASCIILetterOrDigit
            if isLetter, start == nil { start = offset }
            if !isLetter, let first = start {
                words.append(first..<offset)
                start = nil
            }
        }
        return start.map { words + [$0..<range.upperBound] } ?? words
    }
}

extension Claim {
    /// False only where the data says otherwise; what it cannot say is left to the author.
    func isFalse(of figure: Figure, in period: Period, _ publication: Publication) -> Bool {
        switch kind {
        case .moved(let move):
            guard let change = change(of: figure, in: period, publication) else { return false }
            return change.sign != (move == .up ? 1 : -1)
        case .multiplied(let times):
            return change(of: figure, in: period, publication)?.isAbout(times: times, figure) == false
        case .extreme(let extreme):
            let places = publication.siblings(of: figure.place, in: period)
            let indicators = Array(publication.catalogue.indicators)
            return publication.book.isExtreme(figure, extreme, in: period, among: places, indicators) == false
        }
    }

    /// What it is held against, in words.
    func base(of figure: Figure, in period: Period, _ publication: Publication) -> String? {
        if case .extreme = kind { return nil }
        return change(of: figure, in: period, publication).map { publication.words.figures.valueAndShare($0.base) }
    }

    private func change(of figure: Figure, in period: Period, _ publication: Publication) -> Change? {
        guard case .change(let change) = publication.book.changeOnYear(figure, in: period) else { return nil }
        return change
    }
}
