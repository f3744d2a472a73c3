import Markup
import Records
import Stats
import Syntax
import Wording

/// A number that prose quotes, as it must be written, and where it comes from.
struct Quotation {
    private let texts: [Language: String]
    /// What it is a number of, for those who hear the page.
    let subject: String
    let receipts: Address
    private let origin: Origin

    /// Where the number comes from. The first record of a sum is looked for when a message names it: most are right.
    enum Origin {
        case figure(Figure)
        case record(SourceLocation)
    }

    init(_ texts: [Language: String], of subject: String, receipts: Address, from origin: Origin) {
        self.texts = texts
        self.subject = subject
        self.receipts = receipts
        self.origin = origin
    }

    var record: SourceLocation? {
        switch origin {
        case .figure(let figure): figure.receipts.records.first
        case .record(let location): location
        }
    }

    func text(in language: Language) -> String { texts[language] ?? "" }

    /// Numbers may be typed as either language writes them.
    func accepts(_ typed: String) -> Bool {
        texts.contains { language, exact in TypedNumber(typed).isRight(for: exact, in: language) }
    }
}

extension PageMaker {
    func quotation(of quote: FigureQuote, _ facet: FigureFacet) -> Result<Quotation, LinkFailure> {
        var texts: [Language: String] = [:]
        for language in Language.allCases {
            switch quote.text(of: facet, in: FigureWords(language)) {
            case .success(let text): texts[language] = text
            case .failure(let failure): return .failure(failure)
            }
        }
        let figure = quote.figure
        return .success(Quotation(texts, of: name(of: figure), receipts: receipts(of: figure), from: .figure(figure)))
    }

    /// Indicator, time, and the place where it is not the site's own.
    func name(of figure: Figure) -> String {
        let place = figure.place.id == catalogue.site.place.id ? nil : figure.place.name
        return [figure.indicator.name(in: words.language), words.figures.shortTime(figure), place].compactMap { $0 }
            .joined(separator: ", ")
    }

    /// How many of one kind of recipient a commendation was given to: `figure:` and its id, `#collective`.
    func quotation(of commendation: Commendation, _ facet: String?) -> Result<Quotation, LinkFailure> {
        let counts = commendation.counts
        let wanted = facet.flatMap { facet in counts.first { $0.kind.rawValue == facet } }
        guard let count = facet == nil && counts.count == 1 ? counts.first : wanted else {
            return .failure(LinkFailure(.unknownFacet(facet ?? "", choices: counts.map(\.kind.rawValue))))
        }
        let texts = Language.allCases.map { ($0, NumberFormat($0).whole(count.count)) }
        let receipts = address(to: .commendations, anchor: "nam-\(commendation.year)")
        return .success(
            Quotation(
                Dictionary(uniqueKeysWithValues: texts), of: "\(name(of: commendation)), \(commendation.year)",
                receipts: receipts, from: .record(count.location)))
    }
}
