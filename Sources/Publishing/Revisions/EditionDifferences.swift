import Records
import Stats
import Wording

/// Every published number that is not what it was in an earlier state of the content.
public struct EditionDifferences: Sendable {
    /// In the order in which the newer state lists its figures; those that are gone at the end.
    public let figures: [FigureDifference]
    /// Faults of either state: figures that they concern may be missing.
    public let errorsBefore: Int
    public let errorsAfter: Int

    public init(from old: Edition, to new: Edition, in language: Language) {
        errorsBefore = old.errors
        errorsAfter = new.errors
        figures = EditionComparison(old, new, PageWords(language)).differences
    }

    public var isEmpty: Bool { figures.isEmpty }
}

private struct EditionComparison {
    private let old: Side
    private let new: Side
    private let words: PageWords
    /// Figures of which the number itself changed, came or went.
    private let changed: Set<FigureAddress>
    private let numbers: [FigureAddress: [FigureDifference.Number]]
    private var sentences: [FigureAddress: [SentencePair]] = [:]
    private let pages: [String: [String]]

    /// One of both states, with what has to be looked up in it.
    private struct Side {
        let edition: Edition
        let told: ToldNumbers
        let figures: [FigureAddress: Figure]
        let compared: [FigureAddress: ToldNumbers.Compared]

        init(_ edition: Edition, _ words: PageWords, periods: [Period]) {
            self.edition = edition
            told = ToldNumbers(publication: edition.publication, words: words)
            let all = edition.publication.book.all
            figures = Dictionary(all.map { ($0.address, $0) }) { first, _ in first }
            compared = told.compared(in: periods)
        }
    }

    init(_ old: Edition, _ new: Edition, _ words: PageWords) {
        let reported = Set(old.publication.site.periods)
        let periods = new.publication.site.periods.filter(reported.contains)
        let (before, after) = (Side(old, words, periods: periods), Side(new, words, periods: periods))
        self.old = before
        self.new = after
        self.words = words
        pages = EditionComparison.changedPages(old, new)
        let own = EditionComparison.numbers(before, after) { side, figure in side.told.own(figure) }
        let compared = EditionComparison.numbers(before, after) { side, figure in
            side.compared[figure.address]?.numbers ?? []
        }.filter { before.figures[$0.key] != nil && after.figures[$0.key] != nil }
        changed = Set(own.keys)
        numbers = own.merging(compared) { $0 + $1 }
        for pair in SentencePair.pairs(old.sentences, new.sentences, quoting: changed) {
            // Where none of them is otherwise told, such as one whose rank changed, the sentence alone tells it.
            let told = pair.figures.filter { own[$0] ?? compared[$0] != nil }
            for address in told.isEmpty ? pair.figures : told { sentences[address, default: []].append(pair) }
        }
    }

    /// Of each figure whose numbers are not the same.
    private static func numbers(
        _ old: Side, _ new: Side, _ told: (Side, Figure) -> [ToldNumbers.Number]
    ) -> [FigureAddress: [FigureDifference.Number]] {
        var numbers: [FigureAddress: [FigureDifference.Number]] = [:]
        for address in Set(old.figures.keys).union(new.figures.keys) {
            let before = old.figures[address].map { told(old, $0) } ?? []
            let after = new.figures[address].map { told(new, $0) } ?? []
            let differences = FigureDifference.Number.differences(before, after)
            if !differences.isEmpty { numbers[address] = differences }
        }
        return numbers
    }

    var differences: [FigureDifference] { addresses.compactMap(difference) }

    private var addresses: [FigureAddress] {
        let now = new.edition.publication.book.all.map(\.address)
        return now + old.edition.publication.book.all.map(\.address).filter { new.figures[$0] == nil }
    }

    private func difference(at address: FigureAddress) -> FigureDifference? {
        let numbers = numbers[address] ?? []
        let (before, after) = (old.figures[address], new.figures[address])
        guard let figure = after ?? before, !numbers.isEmpty || sentences[address] != nil else { return nil }
        let kind: FigureDifference.Kind =
            before == nil ? .added : after == nil ? .removed : changed.contains(address) ? .changed : .followed
        let causes = figure.isDerived || kind == .followed ? causes(of: address) : []
        let reasons = after.map {
            FigureDifference.Reason.reasons(of: $0, since: before?.revisions.count ?? 0, words.figures)
        }
        let isRevised = (after?.revisions.count ?? 0) > (before?.revisions.count ?? 0)
        let needsReason = kind == .removed || kind == .changed && numbers.contains { $0.key == "value" }
        return FigureDifference(
            kind: kind, address: address.text, name: name(of: figure), isDerived: figure.isDerived, numbers: numbers,
            followsFrom: causes.map(\.text), reasons: reasons ?? [],
            lacksReason: needsReason && !isRevised && causes.isEmpty,
            pages: pages(of: [before, after]), sentences: (sentences[address] ?? []).map(sentence))
    }

    private func name(of figure: Figure) -> String {
        "\(figure.indicator.name(in: words.language)), \(figure.place.name), \(words.figures.shortTime(figure))"
    }

    /// The changed figures that a sum is made of, and those that the figure is compared with.
    private func causes(of address: FigureAddress) -> [FigureAddress] {
        var causes: Set<FigureAddress> = []
        for side in [old, new] {
            causes.formUnion(side.compared[address]?.bases ?? [])
            guard let figure = side.figures[address], figure.isDerived else { continue }
            let book = side.edition.publication.book
            for observation in figure.receipts.observations {
                causes.formUnion(book.figures(from: observation.id).map(\.address))
            }
        }
        return causes.intersection(changed).subtracting([address]).sorted { $0.text < $1.text }
    }

    private func pages(of figures: [Figure?]) -> [String] {
        let receipts = zip([old, new], figures).compactMap { side, figure in figure.flatMap(side.edition.receipts) }
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
