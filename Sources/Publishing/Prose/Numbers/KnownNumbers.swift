import Records
import Stats
import Syntax
import Wording

/// The numbers that a text about one period and place can be expected to quote, and how to link them.
struct KnownNumbers: Sendable {
    /// A number of a figure, as a link would print it.
    struct Known: Sendable {
        let figure: Figure
        let facet: FigureFacet
        let text: String
        let words: UnitWords

        /// The short form: the text's own period and place are left out.
        var address: String {
            let fragment = facet == .whole ? "" : "#\(facet.rawValue)"
            return "\(FigureLink.scheme):\(figure.indicator.id)\(fragment)"
        }
    }

    private let known: [LooseNumber.Form: [Known]]
    /// Open ones alone: of a count that is not told nothing is said, not even that it was guessed.
    let figures: [(figure: Figure, words: UnitWords)]
    /// Of all of them.
    let fingerprint: Fingerprint

    /// - Parameter period: what the text is about; comparisons are those that its report makes.
    init(in period: Period, at place: ID<Place>, _ publication: Publication) {
        let words = publication.words.figures
        var known: [LooseNumber.Form: [Known]] = [:]
        var figures: [(figure: Figure, words: UnitWords)] = []
        var texts: [String?] = []
        for indicator in publication.catalogue.indicators {
            let figure = publication.book.figure(of: indicator.id, in: period, at: place)
            guard let figure, figure.disclosure == .open else { continue }
            let unitWords = UnitWords(indicator)
            figures.append((figure, unitWords))
            texts += [indicator.id.text, words.valueAndShare(figure)]
            let quote = FigureQuote(figure: figure, period: period, publication: publication)
            var seen: Set<LooseNumber.Form> = []
            for facet in KnownNumbers.facets {
                guard case .success(let text) = quote.text(of: facet, in: words),
                    let form = LooseNumber.Form(text, in: words.language), seen.insert(form).inserted
                else { continue }
                texts += [facet.rawValue, text]
                known[form, default: []].append(Known(figure: figure, facet: facet, text: text, words: unitWords))
            }
        }
        self.known = known
        self.figures = figures
        fingerprint = Fingerprint(texts)
    }

    /// Those that texts quote without saying so; a year before or a rank has words around it that tell.
    private static let facets: [FigureFacet] = [.whole, .value, .of, .share, .rest, .change, .changeShare, .points]

    func numbers(of form: LooseNumber.Form) -> [Known] { known[form] ?? [] }
}

/// By period and place. Worked out once for each: thousands of bulletins are about the same.
struct KnownNumbersByContext: Sendable {
    private let byContext: [FigureContext: KnownNumbers]

    static func make(_ publication: Publication, jobs: Int) async -> KnownNumbersByContext {
        let manuscripts = publication.manuscripts
        let contexts = Array(Set(manuscripts.routes.compactMap(manuscripts.context)))
        let known = await parallelMap(contexts, jobs: jobs) { context in
            context.period.map { KnownNumbers(in: $0, at: context.place, publication) }
        }
        return KnownNumbersByContext(
            byContext: Dictionary(
                uniqueKeysWithValues: zip(contexts, known).compactMap { context, known in
                    known.map { (context, $0) }
                }))
    }

    subscript(context: FigureContext) -> KnownNumbers? { byContext[context] }
}
