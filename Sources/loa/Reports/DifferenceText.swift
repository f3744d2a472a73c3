import Publishing
import Wording

/// Changed figures for people: each with what it was and is, why, on which pages and in which sentences.
struct DifferenceText {
    private let words: DifferenceWords

    init(_ language: Language) {
        words = DifferenceWords(language)
    }

    func text(of differences: EditionDifferences) -> String {
        let blocks = differences.figures.map { lines(of: $0).joined(separator: "\n") }
        let remark = words.faulty(before: differences.errorsBefore, after: differences.errorsAfter)
        return (blocks + [differences.counts(words)] + [remark].compactMap { $0 }).joined(separator: "\n\n") + "\n"
    }

    private func lines(of figure: FigureDifference) -> [String] {
        let heading = [figure.address, figure.mark(words)].compactMap { $0 }.joined(separator: " ")
        var lines = [heading, "  \(figure.name)"]
        lines += figure.numbers.map { "  \($0.label): \($0.before ?? words.none) → \($0.after ?? words.none)" }
        lines += figure.explanations(words).map { "  \($0)" }
        if !figure.pages.isEmpty { lines.append("  \(words.pages): \(figure.pages.joined(separator: ", "))") }
        for sentence in figure.sentences {
            lines.append("  \(sentence.page) (\(sentence.place)):")
            lines += [("-", sentence.before), ("+", sentence.after)].compactMap { sign, text in
                text.map { "    \(sign) \($0)" }
            }
        }
        return lines
    }
}

extension FigureDifference {
    /// `(thêm)`; nil for one that is there on both sides.
    func mark(_ words: DifferenceWords) -> String? {
        switch kind {
        case .added: "(\(words.added))"
        case .removed: "(\(words.removed))"
        case .changed, .followed: nil
        }
    }

    /// Why it changed, or that nobody says so.
    func explanations(_ words: DifferenceWords) -> [String] {
        reasons.map(\.sentence) + (followsFrom.isEmpty ? [] : [words.followsFrom(followsFrom)])
            + (lacksReason ? [words.noReason] : [])
    }
}

extension EditionDifferences {
    /// How many there are of each kind.
    func counts(_ words: DifferenceWords) -> String {
        guard !isEmpty else { return words.nothing }
        let count = { (kind: FigureDifference.Kind) in figures.count { $0.kind == kind } }
        return words.counts(
            changed: count(.changed), added: count(.added), removed: count(.removed), followed: count(.followed))
    }
}
