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

    func run(_ sentence: Sentence, in context: FigureContext, _ diagnostics: inout Diagnostics) {
        var words = sentence.range.lowerBound
        for case .link(let text, let address) in sentence.tokens {
            defer { words = text.upperBound }
            guard address.hasPrefix("\(FigureLink.scheme):"), address != FigureLink.none else { continue }
            let link = FigureLink(address)
            guard case .success(let (figure, period)) = link.figure(in: context, publication),
                let facet = FigureFacet(link.facet)
            else { continue }
            let claims = Claim.claims(in: words..<text.lowerBound, of: sentence, before: facet)
            for claim in claims where claim.isFalse(of: figure, in: period, publication) {
                let fault = PublishingFault.directionDiffers(
                    claim.words, figure: publication.words.figures.valueAndShare(figure),
                    before: claim.base(of: figure, in: period, publication))
                let record = figure.receipts.records.prefix(1)
                diagnostics.error(fault, at: sentence.block.location(claim.range), related: Array(record))
            }
        }
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

    private static let phrases: [(String, Kind)] = [
        ("gấp đôi", .multiplied(2)), ("gấp hai", .multiplied(2)), ("gấp ba", .multiplied(3)),
        ("gấp bốn", .multiplied(4)), ("gấp năm", .multiplied(5)), ("doubled", .multiplied(2)),
        ("cao nhất", .extreme(.highest)), ("nhiều nhất", .extreme(.highest)), ("highest", .extreme(.highest)),
        ("thấp nhất", .extreme(.lowest)), ("ít nhất", .extreme(.lowest)), ("lowest", .extreme(.lowest)),
    ]

    /// The last direction before a change, and every superlative before a figure.
    static func claims(in range: Range<Int>, of sentence: Sentence, before facet: FigureFacet) -> [Claim] {
        let text = sentence.block.text(range).lowercased()
        // Lowercasing keeps the length of Vietnamese letters, so that places in it are places in the file.
        guard text.utf8.count == range.count else { return [] }
        var claims = phrases.compactMap { phrase, kind in
            claim(kind, phrase, in: text, from: range.lowerBound)
        }
        if [.change, .changeShare, .points].contains(facet) {
            let moves = Move.words.compactMap { word, move in
                claim(.moved(move), word, in: text, from: range.lowerBound)
            }
            if let last = moves.max(by: { $0.range.lowerBound < $1.range.lowerBound }) { claims.append(last) }
        }
        return claims
    }

    /// The last place of the phrase as whole words.
    private static func claim(_ kind: Kind, _ phrase: String, in text: String, from start: Int) -> Claim? {
        let bytes = Array(text.utf8)
        let wanted = Array(phrase.utf8)
        guard bytes.count >= wanted.count else { return nil }
        for offset in (0...bytes.count - wanted.count).reversed() {
            let end = offset + wanted.count
            guard bytes[offset..<end].elementsEqual(wanted), offset == 0 || isEdge(bytes[offset - 1]),
                end == bytes.count || isEdge(bytes[end])
            else { continue }
            return Claim(kind: kind, words: phrase, range: start + offset..<start + end)
        }
        return nil
    }

    private static func isEdge(_ byte: UInt8) -> Bool {
        byte < 0x80 && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
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
