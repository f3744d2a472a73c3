import Records
import Stats
import Wording

/// The numbers that readers are told of figures, in words, each with a key under which two states are compared.
struct ToldNumbers {
    struct Number {
        let key: String
        let label: String
        let text: String
    }

    let publication: Publication
    let words: PageWords

    /// What the figure itself says. One that is not told has no more than the words for that.
    func own(_ figure: Figure) -> [Number] {
        let sources = figure.receipts.sources.map(\.text).joined(separator: ", ")
        let told: [(String, Phrase, String?)] = [
            ("value", .value, words.figures.value(figure)), ("share", .share, figure.share.map(words.figures.share)),
            ("status", .status, figure.status.name(in: words.language)), ("sources", .source, sources),
            ("completeness", .completeness, words.figures.completeness(figure)),
        ]
        return told.compactMap { key, phrase, text in
            text.map { Number(key: key, label: words[phrase], text: $0) }
        }
    }

    /// How many of each kind of recipient, and where that is from.
    func own(_ commendation: Commendation) -> [Number] {
        let counts = commendation.counts.map { count in
            Number(
                key: count.kind.rawValue, label: count.kind.name(in: words.language).capitalisedFirst,
                text: words.numbers.whole(count.count))
        }
        let sources = commendation.sources.map(\.id.text).joined(separator: ", ")
        return counts + [Number(key: "sources", label: words[.source], text: sources)]
    }

    /// What a figure is put beside, in the reports of the site.
    struct Compared {
        var numbers: [Number] = []
        var bases: Set<FigureAddress> = []
    }

    /// - Parameter periods: those that both states report on; a report that is new has nothing to differ from.
    func compared(in periods: [Period]) -> [FigureAddress: Compared] {
        var all: [FigureAddress: Compared] = [:]
        for period in periods {
            for place in publication.catalogue.places {
                let groups = Summary.groups(
                    of: period, at: place.id, publication.catalogue, publication.book, publication.targets)
                for entry in groups.flatMap(\.entries) where publication.isShown(entry.figure) {
                    let (numbers, bases) = (numbers(of: entry, in: period), entry.bases)
                    all[entry.figure.address, default: Compared()].numbers += numbers
                    all[entry.figure.address, default: Compared()].bases.formUnion(bases)
                }
            }
        }
        return all
    }

    private func numbers(of entry: Summary.Entry, in period: Period) -> [Number] {
        let figures = words.figures
        let told: [(String, Phrase, String?)] = [
            ("on-year", .onYear, figures.shortComparison(entry.onYear)),
            ("on-previous", .onPrevious, entry.onPrevious.map(figures.shortComparison)),
            ("on-base", .onBase, entry.onBase.map(figures.shortComparison)),
            ("target", .target, entry.target.map(figures.target)),
        ]
        let heading = words.dates.heading(period)
        return told.compactMap { key, phrase, text in
            text.map { Number(key: "\(key)/\(period.code)", label: "\(words[phrase]) (\(heading))", text: $0) }
        }
    }
}

extension Summary.Entry {
    fileprivate var bases: [FigureAddress] {
        [onYear, onPrevious, onBase].compactMap { comparison in
            if case .change(let change)? = comparison { change.base.address } else { nil }
        }
    }
}

extension FigureDifference.Number {
    /// Those that are not the same, in the order of the newer ones, then of those that are gone.
    static func differences(
        _ old: [ToldNumbers.Number], _ new: [ToldNumbers.Number]
    ) -> [FigureDifference.Number] {
        let (before, after) = (byKey(old), byKey(new))
        let gone = old.filter { after[$0.key] == nil }
        return (new + gone).compactMap { number in
            let (was, now) = (before[number.key], after[number.key])
            return was == now
                ? nil : FigureDifference.Number(key: number.key, label: number.label, before: was, after: now)
        }
    }

    private static func byKey(_ numbers: [ToldNumbers.Number]) -> [String: String] {
        Dictionary(numbers.map { ($0.key, $0.text) }) { first, _ in first }
    }
}
