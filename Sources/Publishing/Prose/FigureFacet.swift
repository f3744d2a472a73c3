import Stats
import Wording

/// Which number of a figure a link prints, by the link's fragment; the whole figure where there is none.
enum FigureFacet: String, CaseIterable {
    case whole = ""
    case value, of, share, rest

    init?(_ fragment: String?) {
        self.init(rawValue: fragment ?? "")
    }

    /// Nil where the figure has no such number: a count has no share, one that is not told has only the words for that.
    func text(of figure: Figure, in words: FigureWords) -> String? {
        guard case .ratio(let ratio) = figure.value, figure.disclosure == .open else {
            return self == .whole || self == .value ? words.value(figure) : nil
        }
        return switch self {
        case .whole: words.value(figure)
        case .value: words.numbers.whole(ratio.part)
        case .of: words.numbers.whole(ratio.whole)
        case .share: figure.share.map(words.share)
        case .rest: words.numbers.whole(ratio.rest)
        }
    }
}
