import Markup
import Records
import Stats
import Syntax
import Templates
import Wording

/// Charts and tables that prose embeds as images.
extension PageMaker {
    mutating func embed(
        _ address: EmbedAddress, _ link: MarkdownLink, in context: FigureContext
    ) -> LinkRendering? {
        dependencies.noteAllRecords()
        guard link.kind == .image else { return refuse(.embedNotImage(link.destination), at: link) }
        guard link.standsAlone else { return refuse(.embedNotAlone(link.destination), at: link) }
        guard let series = address.series else {
            let choices = EmbedAddress.Series.allCases.map(\.rawValue)
            return refuse(.unknownFacet(address.fragment, choices: choices), at: link)
        }
        let named = address.links.compactMap { figure($0, in: context, at: link) }
        guard named.count == address.links.count, let first = named.first else { return nil }
        if series != .indicators, named.count > 1 { return refuse(.embedOfSeveral(address.fragment), at: link) }
        let members = members(of: series, named, first.period)
        return embed(members, series, address.scheme, link)
    }

    /// Prose may miss what a faulty record would have given; that record has been reported.
    private mutating func figure(
        _ written: FigureLink, in context: FigureContext, at link: MarkdownLink
    ) -> (figure: Figure, period: Period)? {
        switch written.figure(in: context, publication) {
        case .success(let found): return found
        case .failure(let failure):
            guard !(failure.isMissing && publication.isIncomplete) else { return nil }
            diagnostics.error(failure.guessed(in: catalogue, &guesses).fault, at: link.location)
            return nil
        }
    }

    private func members(
        of series: EmbedAddress.Series, _ named: [(figure: Figure, period: Period)], _ period: Period
    ) -> [ChartMember] {
        guard let figure = named.first?.figure else { return [] }
        switch series {
        case .indicators:
            return named.map { ChartMember(name: $0.figure.indicator.short, figure: $0.figure, period: $0.period) }
        case .years:
            return publication.book.years(of: figure, in: period).map { period, figure in
                ChartMember(name: "\(period.year)", figure: figure, period: period)
            }
        case .places:
            let below = catalogue.places.filter { $0.parent?.id == figure.place.id }
            let figures = below.compactMap {
                publication.book.figure(of: figure.indicator.id, in: period, at: $0.id)
            }
            return Figure.ranked(figures).map { ChartMember(name: $0.place.name, figure: $0, period: period) }
        }
    }

    private mutating func embed(
        _ members: [ChartMember], _ series: EmbedAddress.Series, _ scheme: EmbedAddress.Scheme, _ link: MarkdownLink
    ) -> LinkRendering? {
        guard series == .indicators || members.count > 1 else {
            return refuse(.embedOfOne(link.destination), at: link)
        }
        let units = Set(members.map { $0.figure.indicator.measure == .ratio ? "%" : $0.figure.indicator.unit })
        guard scheme == .table || units.count == 1 else { return refuse(.chartOfUnits(units.sorted()), at: link) }
        if scheme == .table {
            return .block(table(members, series.heading, caption: link.text, isSpoken: false).html(words))
        }
        let isCourse = series == .years
        let figure = ChartFigure(
            anchor: "bieu-do-\(proseCharts.count + 1)", headline: link.text,
            description: isCourse ? courseSentence(members) : rangeSentence(members),
            chart: isCourse ? columns(members) : bars(members),
            table: table(members, series.heading, caption: link.text, isSpoken: true))
        proseCharts.append(figure)
        return .block(figure.html(words))
    }
}

extension EmbedAddress.Series {
    /// Of the column that names the figures.
    fileprivate var heading: Phrase {
        switch self {
        case .indicators: .indicator
        case .years: .year
        case .places: .place
        }
    }
}
