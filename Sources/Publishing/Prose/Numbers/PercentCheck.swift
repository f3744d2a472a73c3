import Stats
import Syntax
import Wording

/// Works out again each per cent of a sentence whose two numbers stand before it, and asks for the two numbers where
/// they are missing.
struct PercentCheck {
    let language: Language
    /// Per cents that are figures have been offered as links.
    let isKnown: (LooseNumber) -> Bool

    func run(_ sentence: Sentence, _ diagnostics: inout Diagnostics) {
        var parts: (part: Int, whole: Int)?
        for token in sentence.tokens {
            switch token {
            case .link(let text, let address):
                guard FigureLink.isNamed(by: address) else { continue }
                parts = ratio(sentence.block.text(text)) ?? parts ?? (0, 0)
            case .number(let number):
                switch number.form {
                case .ratio(let part, let whole): parts = (part, whole)
                case .percent(let percent, let decimals):
                    check(number, percent, decimals, parts, sentence, &diagnostics)
                    parts = nil
                default: break
                }
            }
        }
    }

    private func ratio(_ text: String) -> (Int, Int)? {
        guard text.holds("/"), case .ratio(let part, let whole)? = LooseNumber.Form(text, in: language) else {
            return nil
        }
        return (part, whole)
    }

    /// - Parameter parts: the pair before it; zeros where a figure is linked that is no pair.
    private func check(
        _ number: LooseNumber, _ percent: Int, _ decimals: Int, _ parts: (part: Int, whole: Int)?,
        _ sentence: Sentence, _ diagnostics: inout Diagnostics
    ) {
        let location = sentence.block.location(number.range)
        guard let parts else {
            guard !hasParts(number, in: sentence), !isKnown(number) else { return }
            return diagnostics.warning(PublishingFault.percentAlone(sentence.text(number)), at: location)
        }
        guard let share = Share(part: parts.part, of: parts.whole) else { return }
        let right = share.percent(decimals: decimals)
        guard right != percent, !isHedged(number, sentence) else { return }
        let numbers = NumberFormat(language)
        let fault = PublishingFault.percentNotOfParts(
            sentence.text(number), part: parts.part, whole: parts.whole,
            percent: numbers.decimal(right, decimals: decimals) + "%")
        diagnostics.warning(fault, at: location)
    }

    /// Whether the sentence tells a change by its two numbers: `từ 623 lên 726, tăng 16,53%`.
    private func hasParts(_ number: LooseNumber, in sentence: Sentence) -> Bool {
        let others = sentence.tokens.count { token in
            switch token {
            case .number(let other):
                if case .percent = other.form { false } else { other.range != number.range }
            case .link: true
            }
        }
        return others >= 2 || others == 1 && sentence.hasPair
    }

    private func isHedged(_ number: LooseNumber, _ sentence: Sentence) -> Bool {
        let before = sentence.surroundings(of: number.range).wordsBefore(1)
        return !["gần", "hơn", "trên", "khoảng", "nearly", "over", "about"].filter(before.contains).isEmpty
    }
}

extension Sentence {
    fileprivate var hasPair: Bool {
        tokens.contains { token in
            switch token {
            case .number(let number): if case .ratio = number.form { true } else { false }
            case .link: true
            }
        }
    }
}
