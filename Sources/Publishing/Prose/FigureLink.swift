import Records
import Stats
import Syntax
import Wording

/// A figure named in prose: `figure:ap-khu-pho-an-toan/2019-10m/ba-tri#share`.
struct FigureLink {
    let indicator: String
    let period: String?
    let place: String?
    let facet: String?

    static let scheme = "figure"
    /// For a number that is no figure of the site.
    static let none = "figure:none"

    init(_ destination: String) {
        let bytes = destination.utf8
        let hash = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
        facet = hash == bytes.endIndex ? nil : String(bytes[hash...].dropFirst())
        let path = bytes[..<hash].drop { $0 != UInt8(ascii: ":") }.dropFirst()
            .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { String(Substring($0)) }
        indicator = path.first ?? ""
        period = path.count > 1 ? path[1] : nil
        place = path.count > 2 ? path[2] : nil
    }
}

/// Where a text stands that names figures: what a link may leave out.
struct FigureContext: Sendable {
    let period: Period?
    let place: ID<Place>
}

extension FigureLink {
    /// The figure meant and the period it is named for, or why there is none.
    func figure(
        in context: FigureContext, _ publication: Publication
    ) -> Result<(figure: Figure, period: Period), LinkFailure> {
        let catalogue = publication.catalogue
        guard catalogue.indicators[ID(indicator)] != nil else {
            let near = nearest(to: indicator, among: catalogue.indicators.map(\.id.text))
            return .failure(LinkFailure(.unknownFigure(text: indicator, nearest: near), isMissing: true))
        }
        guard let period = period.map(Period.init(code:)) ?? context.period else {
            let text = period ?? indicator
            return .failure(LinkFailure(.figureWithoutPeriod(text: text)))
        }
        let place = place.map { ID<Place>($0) } ?? context.place
        if let figure = publication.book.figure(of: ID(indicator), in: period, at: place) {
            return .success((figure, period))
        }
        let offers = publication.book.figures(of: ID<Indicator>(indicator)).map(\.time.code)
        let fault = PublishingFault.noFigure(
            indicator: indicator, period: period.code, place: place.text, offers: Array(Set(offers)).sorted())
        return .failure(LinkFailure(fault, isMissing: true))
    }
}

/// Why a link names nothing.
public struct LinkFailure: Error {
    public let fault: PublishingFault
    /// Nothing is wrong with the link itself; what it names may be missing through a fault elsewhere.
    let isMissing: Bool

    init(_ fault: PublishingFault, isMissing: Bool = false) {
        self.fault = fault
        self.isMissing = isMissing
    }
}
