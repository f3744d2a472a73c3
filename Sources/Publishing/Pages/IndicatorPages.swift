import Records
import Stats
import Syntax
import Templates
import Wording

extension PageMaker {
    func indicatorsPage() -> ListPage {
        let indicators = catalogue.indicators.asListed
        let groups = IndicatorGroup.allCases.map { group in
            EntryGroup(
                anchor: Slug.make(from: group.vietnamese), heading: group.heading(in: words.language),
                entries: indicators.filter { $0.group == group }.map(entry))
        }
        return ListPage(
            frame: frame(title: words[.indicators]), title: words[.indicators], groups: groups)
    }

    private func entry(_ indicator: Indicator) -> Entry {
        let home = catalogue.site.place.id
        let latest = publication.book.figures(of: indicator.id, at: home).first
        return Entry(
            kicker: indicator.unit(in: words.language).capitalisedFirst,
            title: link(indicator.name(in: words.language), to: .indicator(indicator.id)), text: nil,
            figures: latest.map { ["\(words.figures.valueAndShare($0)) · \(words.figures.shortTime($0))"] } ?? [])
    }

    func indicatorPage(_ indicator: Indicator) -> IndicatorPage {
        let home = catalogue.site.place.id
        let figures = publication.book.figures(of: indicator.id, at: home)
        return IndicatorPage(
            frame: frame(
                title: indicator.name(in: words.language), description: indicator.definition, trail: [.indicators]),
            kicker: indicator.group.heading(in: words.language), title: indicator.name(in: words.language),
            definition: indicator.definition.map { original("\($0)") }, facts: facts(of: indicator),
            charts: charts(of: indicator),
            table: FigureTable(
                caption: words[.figures], hidesCaption: true, heading: words[.time], rows: figures.map(row), remark: nil
            ),
            distribution: distribution(of: indicator), receipts: figures.map(receipt))
    }

    /// Of the first period, as the site lists them, that has enough years to draw.
    private func charts(of indicator: Indicator) -> [ChartFigure] {
        let course = publication.summaries.lazy.compactMap { summary in
            summary.entries.first { $0.figure.indicator.id == indicator.id }.flatMap {
                courseChart($0, in: summary.period)
            }
        }.first
        let multiples = publication.site.periods.lazy.compactMap { smallMultiples(of: indicator, in: $0) }.first
        return [course, multiples].compactMap { $0 }
    }

    /// Of the latest period that the site reports on and that has one.
    private func distribution(of indicator: Indicator) -> RankTable? {
        publication.site.periods.sorted { $0.lastDay > $1.lastDay }.lazy.compactMap { period in
            publication.book.distribution(of: indicator.id, in: period, over: publication.parts(in: period)).map {
                rankTable($0, period)
            }
        }.first
    }

    private func rankTable(_ distribution: PlaceDistribution, _ period: Period) -> RankTable {
        let figures = words.figures
        return RankTable(
            heading: words.placesCompared(in: period), sentence: figures.spread(of: distribution),
            rows: distribution.entries.map { entry in
                RankTable.Row(
                    rank: words.numbers.whole(entry.rank),
                    place: Link(text: entry.figure.place.name, address: receipts(of: entry.figure)),
                    value: figures.value(entry.figure), share: figures.share(entry.share),
                    quartile: words.numbers.whole(entry.quartile))
            })
    }

    private func row(_ figure: Figure) -> FigureTable.Row {
        FigureTable.Row(
            name: Link(text: words.figures.shortTime(figure), address: receipts(of: figure)),
            value: words.figures.value(figure), share: figure.share.map(words.figures.share),
            sources: sources(figure.receipts.sources))
    }

    private func facts(of indicator: Indicator) -> [Fact] {
        let universe = indicator.universe.flatMap { catalogue.universes[$0.id] }
        let standard = indicator.standard.flatMap { catalogue.standards[$0.id] }
        let model = indicator.model.flatMap { catalogue.models[$0.id] }
        return [
            fact(.unit, indicator.unit(in: words.language)), fact(.measure, indicator.measure.name(in: words.language)),
            fact(.timeNature, indicator.time.name(in: words.language)),
            fact(.better, indicator.better == .neither ? nil : indicator.better.name(in: words.language)),
            fact(.universe, universe.map(describe)), fact(original: .universeNote, universe?.note),
            fact(original: .standard, standard?.name), fact(original: .rule, standard?.rule),
            fact(original: .note, standard?.note),
            model.flatMap(named), fact(original: .note, indicator.note),
        ].compactMap { $0 }
    }

    /// A model of which nothing but the name is known has no page.
    private func named(_ model: Model) -> Fact? {
        publication.map.contains(.model(model.id))
            ? fact(.models, [link(model.name, to: .model(model.id))]) : fact(original: .models, model.name)
    }
}
