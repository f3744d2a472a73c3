import Markup
import Records
import Stats
import Syntax
import Wording

/// A number that prose quotes, as it must be written, and where it comes from.
struct Quotation {
    /// Made when it is asked for: most numbers are typed as the page's own language writes them.
    private let text: (Language) -> String
    /// What it is a number of, for those who hear the page.
    let subject: String
    let receipts: Address
    private let origin: Origin

    /// Where the number comes from. The first record of a sum is looked for when a message names it: most are right.
    enum Origin {
        case figure(Figure)
        case record(SourceLocation)
    }

    init(of subject: String, receipts: Address, from origin: Origin, text: @escaping (Language) -> String) {
        self.text = text
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

    func text(in language: Language) -> String { text(language) }

    /// Numbers may be typed as either language writes them.
    func accepts(_ typed: String) -> Bool {
        Language.allCases.contains { TypedNumber(typed).isRight(for: text($0), in: $0) }
    }
}

extension PageMaker {
    func quotation(of quote: FigureQuote, _ facet: FigureFacet) -> Result<Quotation, LinkFailure> {
        let figure = quote.figure
        // Whether there is such a number does not depend on the language that it is written in.
        return quote.text(of: facet, in: words.figures).map { own in
            Quotation(of: name(of: figure), receipts: receipts(of: figure), from: .figure(figure)) { language in
                if language == words.language { return own }
                return (try? quote.text(of: facet, in: FigureWords(language)).get()) ?? ""
            }
        }
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
        let receipts = address(to: .commendations, anchor: "nam-\(commendation.year)")
        return .success(
            Quotation(
                of: "\(name(of: commendation)), \(commendation.year)", receipts: receipts,
                from: .record(count.location)
            ) { NumberFormat($0).whole(count.count) })
    }
}
