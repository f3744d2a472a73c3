import Markup
import Records
import Stats
import Syntax
import Wording

/// Looks at every number of a text that is linked to nothing: one that is a figure is offered as a link, one that
/// contradicts a figure of the same unit is pointed out.
struct NumberCheck {
    private let known: KnownNumbers
    private let publication: Publication
    private var language: Language { publication.words.language }

    init(_ known: KnownNumbers, _ publication: Publication) {
        self.known = known
        self.publication = publication
    }

    /// - Returns: whether it looked at more than the known numbers.
    func run(_ sentence: Sentence, _ diagnostics: inout Diagnostics) -> Bool {
        var isLookedUp = false
        for number in sentence.numbers {
            let fitting = fitting(number, in: sentence)
            if !fitting.isEmpty {
                offer(fitting, for: number, in: sentence, &diagnostics)
            } else if checkContradiction(number, in: sentence, &diagnostics) {
                isLookedUp = true
            }
        }
        return isLookedUp
    }

    /// The figures that the number can only be. A pair and a per cent with decimals speak for themselves; another number
    /// is somebody else's unless the words behind it say what it counts.
    private func fitting(_ number: LooseNumber, in sentence: Sentence) -> [KnownNumbers.Known] {
        let candidates = known.numbers(of: number.form)
        guard !candidates.isEmpty else { return [] }
        let around = sentence.surroundings(of: number.range)
        let after = around.wordsAfter(3)
        let isOfMove = around.wordsBefore(2).contains { Move.words[$0] != nil }
        return candidates.filter { known in
            let words = known.words
            switch (number.form, known.facet) {
            case (.ratio, _): return true
            case (.percent, .changeShare): return isOfMove
            case (.percent, _): return number.decimals > 0 && !isOfMove
            case (.decimal, .points): return isOfMove && after.first == "điểm"
            case (_, .change): return isOfMove && words.fits(after, number.form)
            case (_, .rest): return around.wordsBefore(1) == ["còn"] && words.fits(after, number.form)
            default: return !isOfMove && words.fits(after, number.form)
            }
        }
    }

    private func offer(
        _ fitting: [KnownNumbers.Known], for number: LooseNumber, in sentence: Sentence,
        _ diagnostics: inout Diagnostics
    ) {
        let typed = sentence.text(number)
        let links = fitting.map { known in
            let isRight = TypedNumber(typed).isRight(for: known.text, in: language)
            return "[\(isRight ? typed : known.text)](\(known.address))"
        }
        let location = sentence.block.location(number.range)
        let fix = links.count == 1 ? Fix(location, replacement: links[0]) : nil
        let records = fitting.compactMap { $0.figure.receipts.records.first }
        diagnostics.warning(
            PublishingFault.numberNotLinked(typed, links: links), at: location, related: records, fix: fix)
    }
}

extension NumberCheck {
    /// - Returns: whether other times and places were searched for the number.
    private func checkContradiction(
        _ number: LooseNumber, in sentence: Sentence, _ diagnostics: inout Diagnostics
    ) -> Bool {
        let after = sentence.surroundings(of: number.range).wordsAfter(3)
        let sameUnit = known.figures.filter { $0.words.isUnit(after) }.map(\.figure)
        guard let figure = sameUnit.first(where: { contradicts(number.form, $0) }) else { return false }
        guard !sameUnit.contains(where: { isTold(number.form, of: $0.indicator.id) }) else { return true }
        let fault = PublishingFault.numberContradicts(
            sentence.text(number), figure: publication.words.figures.value(figure),
            indicator: figure.indicator.name(in: language))
        diagnostics.warning(
            fault, at: sentence.block.location(number.range), related: Array(figure.receipts.records.prefix(1)))
        return true
    }

    /// A pair that shares one of its two numbers with the figure, or a number within a tenth of it: near enough to be
    /// meant for it, and wrong.
    private func contradicts(_ form: LooseNumber.Form, _ figure: Figure) -> Bool {
        switch (form, figure.value) {
        case (.ratio(let part, let whole), .ratio(let ratio)):
            return (part == ratio.part) != (whole == ratio.whole)
        case (.whole(let value), .ratio(let ratio)): return isNear(value, ratio.part)
        case (.whole(let value), .count(let count)): return isNear(value, count)
        default: return false
        }
    }

    private func isNear(_ typed: Int, _ value: Int) -> Bool {
        // Divided rather than multiplied, since a text may hold any number.
        value >= 20 && typed != value && (typed - value).magnitude <= value.magnitude / 10
    }

    /// Whether any figure of the indicator, at any time and place, has the number: the text may speak of that.
    private func isTold(_ form: LooseNumber.Form, of indicator: ID<Indicator>) -> Bool {
        publication.book.figures(of: indicator).contains { figure in
            switch (form, figure.value) {
            case (.whole(let value), .count(let count)): value == count
            case (.whole(let value), .ratio(let ratio)):
                [ratio.part, ratio.whole, ratio.rest].contains(value)
            case (.ratio(let part, let whole), .ratio(let ratio)): part == ratio.part && whole == ratio.whole
            default: false
            }
        }
    }
}
