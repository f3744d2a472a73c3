import Markup
import Records
import Stats
import Syntax
import Templates
import Wording

/// Charts and tables that prose embeds as images.
extension PageMaker {
    mutating func embed(_ link: MarkdownLink, in context: FigureContext) -> LinkRendering? {
        guard let address = EmbedAddress(link.destination) else { return nil }
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
            if !(failure.isMissing && publication.isIncomplete) { diagnostics.error(failure.fault, at: link.location) }
            return nil
        }
    }

    private func members(
        of series: EmbedAddress.Series, _ named: [(figure: Figure, period: Period)], _ period: Period
    ) -> [EmbedMember] {
        guard let figure = named.first?.figure else { return [] }
        switch series {
        case .indicators:
            return named.map { EmbedMember(name: $0.figure.indicator.short, figure: $0.figure, period: $0.period) }
        case .years:
            return publication.book.years(of: figure, in: period).map { period, figure in
                EmbedMember(name: "\(period.year)", figure: figure, period: period)
            }
        case .places:
            let below = catalogue.places.filter { $0.parent?.id == figure.place.id }
            let figures = below.compactMap {
                publication.book.figure(of: figure.indicator.id, in: period, at: $0.id)
            }
            return Figure.ranked(figures).map { EmbedMember(name: $0.place.name, figure: $0, period: period) }
        }
    }

    private mutating func embed(
        _ members: [EmbedMember], _ series: EmbedAddress.Series, _ scheme: EmbedAddress.Scheme, _ link: MarkdownLink
    ) -> LinkRendering? {
        guard series == .indicators || members.count > 1 else {
            return refuse(.embedOfOne(link.destination), at: link)
        }
        let units = Set(members.map { $0.figure.indicator.measure == .ratio ? "%" : $0.figure.indicator.unit })
        guard scheme == .table || units.count == 1 else { return refuse(.chartOfUnits(units.sorted()), at: link) }
        let table = table(members, series, caption: link.text, isSpoken: scheme == .chart)
        let form: Embed.Form =
            switch (scheme, series) {
            case (.table, _): .table
            case (.chart, .years): .columns(columns(members), sentence: sentence(members, series))
            case (.chart, _): .bars(bars(members), sentence: sentence(members, series))
            }
        return .block(Embed(form, caption: link.text, table: table).html(words))
    }
}

/// A figure of a chart or table, as it is called there.
private struct EmbedMember {
    let name: String
    let figure: Figure
    /// That the text speaks of.
    let period: Period
}

extension PageMaker {
    private func bars(_ members: [EmbedMember]) -> BarChart {
        let scale = ChartScale(members.map(\.figure))
        return BarChart(
            rows: members.map { member in
                BarChart.Row(
                    name: member.name, value: words.figures.valueAndShare(member.figure),
                    length: scale.thousandths(of: member.figure))
            })
    }

    private func columns(_ members: [EmbedMember]) -> ColumnChart {
        let scale = ChartScale(members.map(\.figure))
        return ColumnChart(
            columns: members.indices.map { index in
                let figure = members[index].figure
                let before = index > 0 ? members[index - 1].figure : nil
                return ColumnChart.Column(
                    name: members[index].name,
                    value: figure.share.map(words.figures.share) ?? words.figures.value(figure),
                    height: scale.thousandths(of: figure),
                    beginsSeries: before.map { figure.seriesBreak(since: $0) != nil } ?? false)
            })
    }

    /// The main point of a chart for those who do not see it.
    private func sentence(_ members: [EmbedMember], _ series: EmbedAddress.Series) -> String {
        let told = members.filter { $0.figure.disclosure == .open }
        guard let first = told.first, let last = told.last, told.count > 1 else {
            return told.map { "\($0.name): \(value($0))." }.joined()
        }
        if series == .years { return words.course(from: (first.name, value(first)), to: (last.name, value(last))) }
        let highest = told.reduce(first) { $1.figure.isAbove($0.figure) ? $1 : $0 }
        let lowest = told.reduce(first) { $0.figure.isAbove($1.figure) ? $1 : $0 }
        return words.range(highest: (highest.name, value(highest)), lowest: (lowest.name, value(lowest)))
    }

    private func value(_ member: EmbedMember) -> String { words.figures.valueAndShare(member.figure) }

    private func table(
        _ members: [EmbedMember], _ series: EmbedAddress.Series, caption: String, isSpoken: Bool
    ) -> FigureTable {
        let heading: Phrase =
            switch series {
            case .indicators: .indicator
            case .years: .year
            case .places: .place
            }
        let breaks = zip(members, members.dropFirst()).compactMap { $1.figure.seriesBreak(since: $0.figure) }
        return FigureTable(
            caption: caption, hidesCaption: isSpoken, heading: words[heading], rows: members.map(row),
            remark: breaks.first.map { words.figures.reason(.seriesBreak($0)).capitalisedFirst + "." })
    }

    private func row(_ member: EmbedMember) -> FigureTable.Row {
        FigureTable.Row(
            name: Link(text: member.name, address: receipts(of: member.figure)),
            value: words.figures.value(member.figure), share: member.figure.share.map(words.figures.share),
            sources: sources(member.figure.receipts.sources))
    }
}

/// From zero to the whole for shares, else to the largest figure.
private struct ChartScale {
    private let largest: Int128

    init(_ figures: [Figure]) {
        largest = figures.filter { $0.disclosure == .open }.map(\.value.magnitude).max() ?? 0
    }

    /// Nil for a figure that is not told: a bar would tell it.
    func thousandths(of figure: Figure) -> Int? {
        guard figure.disclosure == .open else { return nil }
        if let share = figure.share { return Int(Int128(share.part) * 1000 / Int128(share.whole)) }
        return largest > 0 ? Int(max(0, figure.value.magnitude) * 1000 / largest) : 0
    }
}
