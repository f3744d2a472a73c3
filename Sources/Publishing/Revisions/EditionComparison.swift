import Records
import Stats
import Wording

/// Finds the differences of two states.
struct EditionComparison {
    private let old: ComparedEdition
    private let new: ComparedEdition
    private let words: PageWords
    private let numbers: [NumberAddress: [FigureDifference.Number]]
    /// Those of which the number itself changed, came or went.
    private let changed: Set<NumberAddress>
    private var sentences: [NumberAddress: [SentencePair]] = [:]
    private let pages: [String: [String]]

    init(_ old: Edition, _ new: Edition, _ words: PageWords) {
        let reported = Set(old.publication.site.periods)
        let periods = new.publication.site.periods.filter(reported.contains)
        let before = ComparedEdition(old, words, periods: periods)
        let after = ComparedEdition(new, words, periods: periods)
        self.old = before
        self.new = after
        self.words = words
        pages = EditionComparison.changedPages(old, new)
        let own = EditionComparison.differences(before.own, after.own)
        let compared = EditionComparison.differences(before.beside, after.beside)
            .filter { before.own[$0.key] != nil && after.own[$0.key] != nil }
        changed = Set(own.keys)
        numbers = own.merging(compared) { $0 + $1 }
        for pair in SentencePair.pairs(old.sentences, new.sentences, quoting: changed) {
            // Where none of them is otherwise told, such as one whose rank changed, the sentence alone tells it.
            let told = pair.quoted.filter { numbers[$0] != nil }
            for address in told.isEmpty ? pair.quoted : told { sentences[address, default: []].append(pair) }
        }
    }

    var differences: [FigureDifference] {
        let gone = old.order.filter { new.own[$0] == nil }
        let isFigure = { (address: NumberAddress) in if case .figure = address { true } else { false } }
        let all = new.order + gone
        return (all.filter(isFigure) + all.filter { !isFigure($0) }).compactMap(difference)
    }

    /// Of each address at which the numbers are not the same.
    private static func differences(
        _ old: [NumberAddress: [ToldNumbers.Number]], _ new: [NumberAddress: [ToldNumbers.Number]]
    ) -> [NumberAddress: [FigureDifference.Number]] {
        var numbers: [NumberAddress: [FigureDifference.Number]] = [:]
        for address in Set(old.keys).union(new.keys) {
            let differences = FigureDifference.Number.differences(old[address] ?? [], new[address] ?? [])
            if !differences.isEmpty { numbers[address] = differences }
        }
        return numbers
    }

    private func difference(at address: NumberAddress) -> FigureDifference? {
        guard numbers[address] != nil || sentences[address] != nil else { return nil }
        let edition = new.own[address] == nil ? old : new
        let kind = kind(of: address)
        let isDerived = edition.isDerived(address)
        let causes = isDerived || kind == .followed ? causes(of: address) : []
        let (reasons, isRevised) = reasons(of: address)
        let isChanged = kind == .changed && numbers[address]?.contains { $0.isCount } == true
        return FigureDifference(
            kind: kind, address: address.text, name: edition.name(of: address), isDerived: isDerived,
            numbers: numbers[address] ?? [], followsFrom: causes.map(\.text), reasons: reasons,
            lacksReason: (kind == .removed || isChanged) && !isRevised && causes.isEmpty,
            pages: pages(of: address), sentences: (sentences[address] ?? []).map(sentence))
    }

    private func kind(of address: NumberAddress) -> FigureDifference.Kind {
        switch (old.own[address] != nil, new.own[address] != nil) {
        case (false, _): .added
        case (true, false): .removed
        case (true, true): changed.contains(address) ? .changed : .followed
        }
    }

    /// And whether there is one, which is so too where it is not told.
    private func reasons(of address: NumberAddress) -> ([FigureDifference.Reason], isRevised: Bool) {
        guard let figure = new.figure(at: address) else { return ([], false) }
        let known = old.figure(at: address)?.revisions.count ?? 0
        let reasons = FigureDifference.Reason.reasons(of: figure, since: known, words.figures)
        return (reasons, figure.revisions.count > known)
    }

    /// The changed figures that a sum is made of, and those that the figure is compared with.
    private func causes(of address: NumberAddress) -> [NumberAddress] {
        let causes = old.causes(of: address).union(new.causes(of: address))
        return causes.intersection(changed).subtracting([address]).sorted { $0.text < $1.text }
    }

    private func pages(of address: NumberAddress) -> [String] {
        let receipts = [old, new].flatMap { $0.receipts(of: address) }
        return Set(receipts.flatMap { pages[$0] ?? [] }).sorted()
    }

    /// By the receipts that they lead to: pages that are not what they were, or are there on one side alone.
    private static func changedPages(_ old: Edition, _ new: Edition) -> [String: [String]] {
        var pages: [String: [String]] = [:]
        for route in Set(old.pages.keys).union(new.pages.keys) {
            let (before, after) = (old.pages[route], new.pages[route])
            guard before?.fingerprint != after?.fingerprint else { continue }
            for receipt in (before?.receipts ?? []).union(after?.receipts ?? []) {
                pages[receipt, default: []].append(route.path)
            }
        }
        return pages
    }

    private func sentence(_ pair: SentencePair) -> FigureDifference.Sentence {
        let shown = pair.after ?? pair.before
        return FigureDifference.Sentence(
            page: shown?.route.path ?? "", place: shown.map { "\($0.location.file.path):\($0.location.line)" } ?? "",
            before: pair.before?.text, after: pair.after?.text)
    }
}
