import Markup
import Records
import Stats
import Templates
import Wording

/// What the pages of one state of the content are made from, told in fingerprints.
struct Basis: Sendable {
    private let publication: Publication
    private let extracts: Extracts
    private let known: KnownNumbersByContext
    let ground: Ground
    let frame: Fingerprint

    init(_ publication: Publication, _ extracts: Extracts, _ known: KnownNumbersByContext, _ ground: Ground) {
        self.publication = publication
        self.extracts = extracts
        self.known = known
        self.ground = ground
        frame = Basis.frame(of: publication, extracts)
    }

    /// What every page has around its text: a page without one shows it. Old bulletins show the picture of the latest
    /// report too.
    private static func frame(of publication: Publication, _ extracts: Extracts) -> Fingerprint {
        let texts = publication.languages.flatMap { language -> [String?] in
            let maker = PageMaker(publication, extracts, .bulletins, in: language)
            let empty = ListPage(frame: maker.frame(title: "", description: ""), title: "", groups: [])
            let picture = maker.reportPicture
            return [String(decoding: empty.document.utf8, as: UTF8.self), picture?.address, picture?.text]
        }
        return Fingerprint(texts)
    }

    /// The numbers that the text of a bulletin is held against.
    func checked(_ bulletin: Bulletin) -> Fingerprint {
        known[FigureContext(period: bulletin.period, place: bulletin.place)]?.fingerprint ?? Fingerprint([])
    }

    /// What a bulletin's page tells of others: those before and after it, and the latest on the same period.
    func around(_ bulletin: Bulletin) -> Fingerprint {
        let (before, after) = publication.bulletinNeighbours(of: bulletin.id)
        let neighbours = [before, after].flatMap { id in [id?.text, id.map { extracts.title(of: .bulletin($0)) }] }
        let related = publication.bulletins(beside: bulletin).flatMap { other -> [String?] in
            let route = Route.bulletin(other.id)
            return [other.id.text, other.date.iso, extracts.title(of: route), extracts[route]]
        }
        return Fingerprint(neighbours + [publication.isPictured(bulletin.id) ? "pictured" : nil] + related)
    }
}
