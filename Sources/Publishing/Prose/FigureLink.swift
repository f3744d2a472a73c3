import Markup
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
    /// All before the facet.
    let path: String

    static let scheme = "figure"

    /// As everywhere in addresses, the scheme may be written in capitals.
    static func isNamed(by destination: String) -> Bool { Address.scheme(of: destination) == scheme }

    /// `figure:none`, for a number that is no figure of the site.
    static func isNone(_ destination: String) -> Bool {
        isNamed(by: destination) && destination.utf8.drop { $0 != UInt8(ascii: ":") }.elementsEqual(":none".utf8)
    }

    init(_ destination: String) {
        let bytes = destination.utf8
        let hash = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
        facet = FigureLink.facet(of: destination)
        let bare = bytes[..<hash].drop { $0 != UInt8(ascii: ":") }.dropFirst()
        path = String(Substring(bare))
        let parts = bare.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        indicator = parts.first ?? ""
        period = parts.count > 1 ? parts[1] : nil
        place = parts.count > 2 ? parts[2] : nil
    }

    static func facet(of destination: String) -> String? {
        destination.utf8.firstIndex(of: UInt8(ascii: "#")).map { String(destination[$0...].dropFirst()) }
    }
}

/// Where a text stands that names figures: what a link may leave out.
struct FigureContext: Hashable, Sendable {
    let period: Period?
    let place: ID<Place>
}

extension FigureLink {
    /// The figure meant and the period it is named for, or why there is none.
    func figure(
        in context: FigureContext, _ publication: Publication
    ) -> Result<(figure: Figure, period: Period), LinkFailure> {
        indicator(in: publication.catalogue).flatMap { figure(of: $0, in: context, publication) }
    }

    /// The indicator of this id, or the only one that counts the model of this id.
    private func indicator(in catalogue: Catalogue) -> Result<ID<Indicator>, LinkFailure> {
        if catalogue.indicators[ID(indicator)] != nil { return .success(ID(indicator)) }
        guard catalogue.models[ID(indicator)] != nil else {
            return .failure(LinkFailure(.unknownFigure(text: indicator, nearest: nil), isMissing: true))
        }
        let counting = catalogue.indicators.filter { $0.model?.id.text == indicator }.map(\.id)
        guard counting.count == 1 else {
            let fault = PublishingFault.figureOfModel(indicator, indicators: counting.map(\.text))
            return .failure(LinkFailure(fault, isMissing: counting.isEmpty))
        }
        return .success(counting[0])
    }

    private func figure(
        of indicator: ID<Indicator>, in context: FigureContext, _ publication: Publication
    ) -> Result<(figure: Figure, period: Period), LinkFailure> {
        guard let period = period.map(Period.init(code:)) ?? context.period else {
            return .failure(LinkFailure(.figureWithoutPeriod(text: period ?? indicator.text)))
        }
        let place = place.map { ID<Place>($0) } ?? context.place
        if let figure = publication.book.figure(of: indicator, in: period, at: place) {
            return .success((figure, period))
        }
        let offers = publication.book.figures(of: indicator).map(\.time.code)
        let fault = PublishingFault.noFigure(
            indicator: indicator.text, period: period.code, place: place.text, offers: Array(Set(offers)).sorted())
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

    /// With the name that was meant, if one is near: that is looked for only where somebody is told of it.
    func guessed(in catalogue: Catalogue, _ guesses: inout Guesses) -> LinkFailure {
        guard case .unknownFigure(let text, nil) = fault else { return self }
        let near = guesses.nearest(
            to: text, among: catalogue.indicators.map(\.id.text) + catalogue.models.map(\.id.text))
        return LinkFailure(.unknownFigure(text: text, nearest: near), isMissing: isMissing)
    }
}
