import Stats

/// A sentence before and now, where readers read another text.
struct SentencePair {
    let before: QuotingSentence?
    let after: QuotingSentence?

    /// A sentence whose author changed nothing goes with itself; of the others, those that quote the same changed figure.
    /// In the order of the pages' paths, on each page that of the newer text.
    static func pairs(
        _ old: [QuotingSentence], _ new: [QuotingSentence], quoting changed: Set<FigureAddress>
    ) -> [SentencePair] {
        let (before, after) = (Dictionary(grouping: old) { $0.route }, Dictionary(grouping: new) { $0.route })
        let routes = Set(before.keys).union(after.keys).sorted {
            $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
        }
        return routes.flatMap { route in
            var page = PageSentences(before[route] ?? [], changed)
            return page.pairs(with: after[route] ?? [])
        }
    }
}

private struct PageSentences {
    private let old: [QuotingSentence]
    private let changed: Set<FigureAddress>
    private var byForm: [String: [Int]]
    private var isPaired: [Bool]

    init(_ old: [QuotingSentence], _ changed: Set<FigureAddress>) {
        self.old = old
        self.changed = changed
        byForm = Dictionary(grouping: old.indices.reversed()) { old[$0].form }
        isPaired = old.map { _ in false }
    }

    mutating func pairs(with new: [QuotingSentence]) -> [SentencePair] {
        var partners = new.map { partner(byFormOf: $0) }
        for (index, sentence) in new.enumerated() where partners[index] == nil {
            partners[index] = partner(byFiguresOf: sentence)
        }
        let pairs = zip(new, partners).map { SentencePair(before: $1.map { old[$0] }, after: $0) }
        let gone = old.indices.filter { !isPaired[$0] }.map { SentencePair(before: old[$0], after: nil) }
        return (pairs + gone).filter { $0.isTold(changed) }
    }

    private mutating func partner(byFormOf sentence: QuotingSentence) -> Int? {
        guard let index = byForm[sentence.form]?.popLast() else { return nil }
        isPaired[index] = true
        return index
    }

    private mutating func partner(byFiguresOf sentence: QuotingSentence) -> Int? {
        let wanted = sentence.figures.intersection(changed)
        let index = old.indices.first { !isPaired[$0] && !old[$0].figures.isDisjoint(with: wanted) }
        if let index { isPaired[index] = true }
        return index
    }
}

extension SentencePair {
    var figures: Set<FigureAddress> { (before?.figures ?? []).union(after?.figures ?? []) }

    /// What an author wrote anew concerns us only where it quotes a number that changed.
    fileprivate func isTold(_ changed: Set<FigureAddress>) -> Bool {
        guard before?.text != after?.text else { return false }
        return before?.form == after?.form || !figures.isDisjoint(with: changed)
    }
}
