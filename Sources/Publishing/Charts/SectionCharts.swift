import Records
import Stats
import Syntax
import Templates
import Wording

/// The charts of one section of a summary. Which form fits follows from the figures alone: months for what adds up, a
/// line for shares over years, columns for counts over years, squares for a share of few units.
extension PageMaker {
    func charts(of group: Summary.Group, in period: Period) -> [ChartFigure] {
        let told = group.entries.filter { $0.figure.disclosure == .open && $0.figure.precision == .exact }
        let course = told.lazy.compactMap { entry in
            courseChart(entry, in: period).map { (chart: $0, indicator: entry.figure.indicator.id) }
        }.first
        let units = told.lazy.filter { $0.figure.indicator.id != course?.indicator }.compactMap {
            unitChart($0, in: period)
        }
        .first
        return [course?.chart, units].compactMap { $0 }
    }

    func courseChart(_ entry: Summary.Entry, in period: Period) -> ChartFigure? {
        if entry.figure.indicator.time == .flow, let chart = monthsChart(entry, in: period) { return chart }
        // Its table leads to the receipts of each.
        let members = years(of: entry.figure, in: period).filter { publication.isShown($0.figure) }
        guard members.count > 2 else { return nil }
        let isLine = members.allSatisfy { $0.figure.share != nil && !$0.figure.isPartial }
        return isLine ? lineChart(entry, members, in: period) : columnsChart(entry, members, in: period)
    }

    private func anchor(_ entry: Summary.Entry) -> String { "hinh-\(entry.figure.indicator.id)" }

    private func lineChart(_ entry: Summary.Entry, _ members: [ChartMember], in period: Period) -> ChartFigure {
        let (chart, scale) = line(members)
        let subtitle = words.courseSubtitle(entry.figure, in: period)
        return course(entry, members, chart, subtitle: "\(subtitle) \(scale)")
    }

    private func columnsChart(_ entry: Summary.Entry, _ members: [ChartMember], in period: Period) -> ChartFigure {
        course(entry, members, columns(members), subtitle: words.courseSubtitle(entry.figure, in: period))
    }

    private func course(
        _ entry: Summary.Entry, _ members: [ChartMember], _ chart: any Chart, subtitle: String
    ) -> ChartFigure {
        let headline = words.courseHeadline(entry)
        return ChartFigure(
            anchor: anchor(entry), headline: headline, subtitle: subtitle, description: courseSentence(members),
            chart: chart, legend: partialLegend(members), sources: sources(of: members.map(\.figure)),
            table: table(members, .year, caption: headline, isSpoken: true))
    }

    private func partialLegend(_ members: [ChartMember]) -> [ChartFigure.Legend] {
        guard members.contains(where: \.figure.isPartial) else { return [] }
        let whole: [ChartFigure.Legend] =
            members.allSatisfy(\.figure.isPartial) ? [] : [.init(.full, words[.wholeFigure])]
        return whole + [.init(.outlined, words[.partialFigure])]
    }

    private func unitChart(_ entry: Summary.Entry, in period: Period) -> ChartFigure? {
        let figure = entry.figure
        let named = namedUnits(of: figure)
        guard let share = figure.share,
            let chart = UnitChart(
                part: share.part, of: share.whole, names: named.map { fullName($0) }, language: contentLanguage)
        else { return nil }
        let legend = words.unitLegend(share)
        let headline = words.unitHeadline(figure, share)
        return ChartFigure(
            anchor: anchor(entry), headline: headline, subtitle: words.oneSquareEach(isNamed: !named.isEmpty),
            description: words.unitDescription(figure, share), chart: chart,
            legend: [.init(.full, legend.part), .init(.outlined, legend.rest)], sources: sources(of: [figure]),
            table: table(
                [ChartMember(name: figure.indicator.shortName(in: words.language), figure: figure, period: period)],
                .indicator, caption: headline, isSpoken: true), names: byParent(named))
    }

    func sources(of figures: [Figure]) -> [Link] {
        sources(Array(Set(figures.flatMap(\.receipts.sources))).sorted())
    }
}
