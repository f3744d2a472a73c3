import Records
import Stats
import Syntax
import Templates
import Wording

/// Charts of one share over the places below the site's own.
extension PageMaker {
    /// Of the first share of a summary that two places or more have.
    func placesCharts(of summary: Summary) -> [ChartFigure] {
        let led = summary.groups.flatMap(\.entries).map(\.figure).filter { $0.share != nil }
        let parts = publication.parts(in: summary.period)
        return led.lazy.compactMap { figure -> [ChartFigure]? in
            let members = shares(of: figure.indicator, in: summary.period, at: parts)
            return members.count > 1 ? charts(of: figure.indicator, members, in: summary.period) : nil
        }.first ?? []
    }

    /// Of the page of a place right below the site's own: how it went over the years, and how the places below it
    /// stand, of the first figures that allow it.
    func charts(of place: Place) -> [ChartFigure] {
        guard place.parent?.id == catalogue.site.place.id else { return [] }
        let reports = publication.site.periods.map { (period: $0, entries: entries(of: place, in: $0)) }
        let course = reports.lazy.compactMap { period, entries in
            entries.lazy.compactMap { courseChart($0, in: period) }.first
        }.first
        let parts = reports.lazy.compactMap { period, entries in
            partsChart(of: entries, at: publication.parts(of: place.id, in: period), in: period)
        }.first
        return [course, parts].compactMap { $0 }
    }

    /// Of the first share that two of the places or more have.
    private func partsChart(of entries: [Summary.Entry], at places: [ID<Place>], in period: Period) -> ChartFigure? {
        entries.lazy.map(\.figure.indicator).compactMap { indicator -> ChartFigure? in
            let members = shares(of: indicator, in: period, at: places)
            return members.count > 1 ? ranking(indicator, members, in: period) : nil
        }.first
    }

    /// Those that charts may draw.
    private func entries(of place: Place, in period: Period) -> [Summary.Entry] {
        Summary.groups(of: period, at: place.id, catalogue, publication.book, publication.targets).flatMap(\.entries)
            .filter { $0.figure.disclosure == .open && $0.figure.precision == .exact }
    }

    /// Those whose share is told, the largest first.
    private func shares(of indicator: Indicator, in period: Period, at places: [ID<Place>]) -> [ChartMember] {
        let figures = places.compactMap { place in
            publication.book.figure(of: indicator.id, in: period, at: place)
        }
        return Figure.ranked(figures).filter { $0.share != nil }.map {
            ChartMember(name: $0.place.name, figure: $0, period: period)
        }
    }

    private func charts(of indicator: Indicator, _ members: [ChartMember], in period: Period) -> [ChartFigure] {
        let main = slopes(indicator, members, in: period) ?? ranking(indicator, members, in: period)
        return [main, tileMap(indicator, members, in: period)].compactMap { $0 }
    }

    private func headline(_ indicator: Indicator, _ members: [ChartMember]) -> String {
        guard let first = members.first, let last = members.last else { return indicator.shortName(in: words.language) }
        return words.placesHeadline(
            indicator, highest: (nameOrCount(of: first, among: members), shortValue(first.figure)),
            lowest: (nameOrCount(of: last, among: members), shortValue(last.figure)))
    }

    /// None of several that are alike is singled out.
    private func nameOrCount(of member: ChartMember, among members: [ChartMember]) -> String {
        let alike = members.count { shortValue($0.figure) == shortValue(member.figure) }
        return alike > 1 ? words.places(alike) : member.name
    }

    private func chartFigure(
        _ name: String, _ indicator: Indicator, _ members: [ChartMember], in period: Period, headline: String,
        remark: String? = nil, hasTable: Bool = true, _ chart: any Chart
    ) -> ChartFigure {
        let subtitle = words.placesSubtitle(indicator, in: period)
        return ChartFigure(
            anchor: "\(name)-\(indicator.id)", headline: headline,
            subtitle: remark.map { "\(subtitle) \($0)" } ?? subtitle, description: rangeSentence(members), chart: chart,
            sources: sources(of: members.map(\.figure)),
            table: hasTable ? table(members, .place, caption: headline, isSpoken: true) : nil)
    }

    private func ranking(_ indicator: Indicator, _ members: [ChartMember], in period: Period) -> ChartFigure {
        chartFigure(
            "dia-ban", indicator, members, in: period, headline: headline(indicator, members), bars(members))
    }

    /// From the same months a year before; nil where not every place has both, or there are too many lines.
    private func slopes(_ indicator: Indicator, _ members: [ChartMember], in period: Period) -> ChartFigure? {
        guard let twin = period.twin, members.count <= SlopeChart.limit else { return nil }
        let pairs = members.compactMap { member -> (before: Figure, now: Figure)? in
            guard case .change(let change) = publication.book.changeOnYear(member.figure, in: period),
                change.base.share != nil
            else { return nil }
            return (change.base, member.figure)
        }
        guard pairs.count == members.count else { return nil }
        // Both ends carry their values, so the lines may use all of the room.
        let shares = pairs.flatMap { [$0.before, $0.now] }.compactMap { $0.share?.hundredthsOfPercent }
        let (low, high) = (shares.min() ?? 0, shares.max() ?? 0)
        let end = { (figure: Figure) in
            let share = figure.share?.hundredthsOfPercent ?? 0
            return SlopeChart.End(value: shortValue(figure), height: (share - low) * 1000 / max(1, high - low))
        }
        let chart = SlopeChart(
            slopes: pairs.map { .init(name: $0.now.place.name, before: end($0.before), now: end($0.now)) },
            times: (before: "\(twin.year)", now: "\(period.year)"))
        let rising = pairs.count { $0.now.isAbove($0.before) }
        let headline = words.manyPlacesHeadline(indicator, rising: rising, of: pairs.count)
        return chartFigure(
            "dia-ban", indicator, members, in: period, headline: headline, chart)
    }

    /// Nil unless the site says where the tile of each place lies. Its numbers stand in the table of the chart before
    /// it.
    private func tileMap(_ indicator: Indicator, _ members: [ChartMember], in period: Period) -> ChartFigure? {
        guard let distribution = PlaceDistribution(members.map(\.figure)) else { return nil }
        let tiles = distribution.entries.compactMap { entry in
            entry.figure.place.tile.map { position in
                TileMap.Tile(
                    column: position.column, row: position.row, name: entry.figure.place.name,
                    value: words.figures.share(entry.share), shade: entry.quartile)
            }
        }
        guard tiles.count == members.count else { return nil }
        return chartFigure(
            "ban-do", indicator, members, in: period, headline: headline(indicator, members),
            remark: words.tilesAreNoMap, hasTable: false, TileMap(tiles: tiles))
    }
}

extension PageMaker {
    /// The same share at every place over the years; nil with fewer than three years or two places.
    func smallMultiples(of indicator: Indicator, in period: Period) -> ChartFigure? {
        let rows = publication.parts(in: period).compactMap { place -> [ChartMember]? in
            guard let figure = publication.book.figure(of: indicator.id, in: period, at: place), figure.share != nil
            else { return nil }
            let members = years(of: figure, in: period).filter { $0.figure.share != nil }
            return members.count > 2 ? members : nil
        }
        guard rows.count > 1 else { return nil }
        let all = rows.flatMap { $0.map(\.figure) }
        // Years that all share are said once: on a phone two labels with years do not fit side by side.
        let spans = Set(rows.map { [$0[0].name, $0[$0.count - 1].name] })
        let panels = rows.map { members in
            SmallMultiples.Panel(
                name: members[0].figure.place.name, points: sparkPoints(members, all),
                first: label(members[0], saysYear: spans.count > 1),
                last: label(members[members.count - 1], saysYear: spans.count > 1))
        }
        let latest = rows.map { members in
            let last = members[members.count - 1]
            return ChartMember(name: last.figure.place.name, figure: last.figure, period: period)
        }
        let scale = ShareScale(all)
        let (rising, headline) = (
            rows.count { $0[$0.count - 1].figure.isAbove($0[0].figure) }, indicator.shortName(in: words.language)
        )
        return chartFigure(
            "cac-dia-ban", indicator, latest, in: period,
            headline: rising == 0 ? headline : words.manyPlacesHeadline(indicator, rising: rising, of: rows.count),
            remark: (spans.count == 1 ? spans.first.map { words.span(from: $0[0], to: $0[1]) + " " } ?? "" : "")
                + words.scale(
                    from: words.numbers.wholePercent(scale.low), to: words.numbers.wholePercent(scale.high)),
            SmallMultiples(panels: panels))
    }

    private func label(_ member: ChartMember, saysYear: Bool) -> String {
        saysYear ? "\(member.name): \(shortValue(member.figure))" : shortValue(member.figure)
    }
}
