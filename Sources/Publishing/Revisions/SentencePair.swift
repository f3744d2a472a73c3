/// A sentence before and now, where readers read another text.
struct SentencePair {
    let before: QuotingSentence?
    let after: QuotingSentence?

    /// A sentence whose author changed nothing goes with itself; of the others, those that quote the same changed number.
    /// In the order of the pages' paths, on each page that of the newer text.
    static func pairs(
        _ old: [QuotingSentence], _ new: [QuotingSentence], quoting changed: Set<NumberAddress>
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
    private let changed: Set<NumberAddress>
    private var byForm: [String: [Int]]
    private var isPaired: [Bool]

    init(_ old: [QuotingSentence], _ changed: Set<NumberAddress>) {
        self.old = old
        self.changed = changed
        byForm = Dictionary(grouping: old.indices.reversed()) { old[$0].form }
        isPaired = old.map { _ in false }
    }

    mutating func pairs(with new: [QuotingSentence]) -> [SentencePair] {
        var partners = new.map { partner(byFormOf: $0) }
        for (index, sentence) in new.enumerated() where partners[index] == nil {
            partners[index] = partner(byNumbersOf: sentence)
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

    private mutating func partner(byNumbersOf sentence: QuotingSentence) -> Int? {
        let wanted = sentence.quoted.intersection(changed)
        let index = old.indices.first { !isPaired[$0] && !old[$0].quoted.isDisjoint(with: wanted) }
        if let index { isPaired[index] = true }
        return index
    }
}

extension SentencePair {
    var quoted: Set<NumberAddress> { (before?.quoted ?? []).union(after?.quoted ?? []) }

    /// What an author wrote anew concerns us only where it quotes a number that changed.
    fileprivate func isTold(_ changed: Set<NumberAddress>) -> Bool {
        guard before?.text != after?.text else { return false }
        return before?.form == after?.form || !quoted.isDisjoint(with: changed)
    }
}
