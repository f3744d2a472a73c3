import Records
import Stats
import Wording

/// A figure as a text quotes it: the number that a facet names, in words.
struct FigureQuote {
    let figure: Figure
    /// That the text speaks of; comparisons are those that its report makes.
    let period: Period
    let publication: Publication

    /// Nil where the figure has no such number: a count has no share, one that is not told has only the words for that.
    func text(of facet: FigureFacet, in words: FigureWords) -> Result<String, LinkFailure> {
        switch facet {
        case .whole, .value, .of, .share, .rest: own(facet, words)
        case .before, .change, .changeShare, .points: compared(facet, words)
        case .target, .targetShare: target(facet, words)
        case .rank: rank(words)
        }
    }

    private func own(_ facet: FigureFacet, _ words: FigureWords) -> Result<String, LinkFailure> {
        guard case .ratio(let ratio) = figure.value, figure.disclosure == .open else {
            return facet == .whole || facet == .value
                ? .success(words.value(figure)) : .failure(LinkFailure(.facetNotOfFigure(facet.rawValue)))
        }
        switch facet {
        case .value: return .success(words.numbers.whole(ratio.part))
        case .of: return .success(words.numbers.whole(ratio.whole))
        case .rest: return .success(words.numbers.whole(ratio.rest))
        case .share: return number(figure.share.map(words.share), facet)
        default: return .success(words.value(figure))
        }
    }

    private func compared(_ facet: FigureFacet, _ words: FigureWords) -> Result<String, LinkFailure> {
        switch publication.book.changeOnYear(figure, in: period) {
        case .incomparable(let reason): return .failure(LinkFailure(.facetMissing(facet.rawValue, .comparison(reason))))
        case .change(let change):
            let numbers = words.numbers
            switch facet {
            case .before: return .success(words.value(change.base))
            case .change: return number(change.absolute.map { numbers.decimal($0.magnitude) }, facet)
            case .points: return number(change.points.map { numbers.decimal(abs($0), decimals: 2) }, facet)
            default: return number(change.relative.map { numbers.percent(abs($0)) }, facet)
            }
        }
    }

    private func target(_ facet: FigureFacet, _ words: FigureWords) -> Result<String, LinkFailure> {
        guard let comparison = publication.targets.comparison(of: figure, in: period) else {
            return .failure(LinkFailure(.facetMissing(facet.rawValue, .target)))
        }
        if facet == .target { return .success(words.numbers.whole(comparison.target.value)) }
        if let reason = comparison.reason {
            return .failure(LinkFailure(.facetMissing(facet.rawValue, .comparison(reason))))
        }
        return number(comparison.reached.map(words.numbers.percent), facet)
    }

    private func rank(_ words: FigureWords) -> Result<String, LinkFailure> {
        let places = publication.siblings(of: figure.place, in: period)
        let distribution = publication.book.distribution(of: figure.indicator.id, in: period, over: places)
        let own = distribution?.entries.first { $0.figure.place.id == figure.place.id }
        return own.map { .success(words.numbers.whole($0.rank)) }
            ?? .failure(LinkFailure(.facetMissing(FigureFacet.rank.rawValue, .rank)))
    }

    private func number(_ text: String?, _ facet: FigureFacet) -> Result<String, LinkFailure> {
        text.map(Result.success) ?? .failure(LinkFailure(.facetNotOfFigure(facet.rawValue)))
    }
}
