import Markup
import Records
import Stats
import Syntax
import Templates
import Wording

extension PageMaker {
    mutating func summaryPage(_ summary: Summary) -> SummaryPage {
        let title = title(of: summary)
        let headline = words.figures.headline(of: summary.entries, in: summary.period)
        return SummaryPage(
            frame: frame(title: title, description: headline?.plainText ?? extracts[route]),
            kicker: "\(words[.summaryReport]) · \(catalogue.places[summary.place]?.name ?? "")",
            title: isTitled ? heading() : "\(title)", headline: headline.map(html), coverage: coverage(of: summary),
            extent: extent(of: summary), foreword: prose(), tiles: tiles(keyEntries(of: summary), in: summary.period),
            noFigures: emptiness(of: summary), sections: summary.groups.map { section($0, in: summary) },
            places: placesCharts(of: summary),
            commendationsChart: awardsChart(summary.commendations, year: summary.period.year),
            commendations: commendationTable(of: summary),
            commendationsRemark: summary.period.kind == .year ? nil : words.commendationsByYear,
            commendationsLink: commendationsLink,
            models: EntryGroup(
                anchor: "cac-mo-hinh", heading: words[.modelsOfPeriod],
                entries: summary.models.map { entry($0, in: summary.period) },
                remark: summary.newModels.isEmpty ? nil : words.newModels(summary.newModels.map(\.name)),
                more: summary.models.isEmpty ? nil : link(words[.allModels], to: .models)),
            achievements: EntryGroup(
                anchor: "thanh-tich", heading: words[.achievements],
                entries: summary.achievements.map { entry($0, showsPeriod: false) }),
            bulletins: EntryGroup(
                anchor: "ban-tin", heading: words[.bulletins], entries: summary.bulletins.map { entry($0) }),
            projections: summary.projections.map {
                Fact(
                    name: $0.figure.indicator.shortName(in: words.language), detail: .text(words.figures.projection($0))
                )
            },
            gaps: summary.gaps(catalogue, publication.book).map { gap in
                let said = words.figures.gap(gap)
                return Fact(name: said.name, detail: .text(said.text))
            }, open: openQuestions(in: summary), methods: words.figures.methods(of: summary.figures),
            citation: words.citation(
                of: title, site: catalogue.site, address: publicAddress(of: route)),
            post: words.post([headline?.plainText ?? title], address: publicAddress(of: route)),
            downloads: downloads(of: summary), sources: sourceFacts(of: summary),
            neighbours: neighbours(of: summary.period))
    }

    func title(of summary: Summary) -> String {
        isTitled ? title(of: route) : words.dates.heading(summary.period)
    }

    /// A typed title is in the language of the content.
    private var isTitled: Bool { !title(of: route).isEmpty && contentLanguage == nil }

    /// With each figure as a link to its receipts.
    private func html(_ sentence: FigureSentence) -> HTML {
        HTML.concatenated(
            sentence.pieces.map { piece in
                switch piece {
                case .text(let text): "\(text)"
                case .figure(let text, let figure):
                    "<a class=\"figure\" href=\"\(receipts(of: figure))\">\(text)</a>"
                }
            })
    }

    /// The reports of the same kind on the years around.
    private func neighbours(of period: Period) -> Neighbours {
        let own = catalogue.site.periods.filter { $0.months == period.months }.sorted { $0.year < $1.year }
        let link = { (other: Period?) in other.map { self.link(words.dates.heading($0), to: .summary($0)) } }
        return Neighbours(
            previous: link(own.last { $0.year < period.year }), next: link(own.first { $0.year > period.year }))
    }

    /// Said in place of figures, where there are none.
    private func emptiness(of summary: Summary) -> String? {
        guard summary.groups.isEmpty else { return nil }
        return summary.commendations.rows.isEmpty
            ? words.noFigures(in: summary.period) : words.onlyCommendations(in: summary.period)
    }

    /// `1 nguồn · 8 số liệu`; a year of awards alone has no figures to count.
    func extent(of summary: Summary) -> String {
        let sources = words.sources(sourceIDs(of: summary).count)
        return summary.figures.isEmpty ? sources : "\(sources) · \(words.figures(summary.figures.count))"
    }

    /// Whether there is nothing at all to compare with, which the tiles say once for the whole report.
    private func isUncompared(_ summary: Summary) -> Bool {
        summary.entries.allSatisfy { if case .incomparable(.noFigure) = $0.onYear { true } else { false } }
    }

    private func section(_ group: Summary.Group, in summary: Summary) -> SummaryPage.Section {
        let heading = group.group.heading(in: words.language)
        return SummaryPage.Section(
            anchor: Slug.make(from: group.group.vietnamese), heading: heading,
            changes: summary.period.twin.flatMap { words.figures.changes(of: group.entries, on: $0) },
            charts: charts(of: group, in: summary.period),
            table: table(group.entries, of: summary.period, caption: heading, saysOnYear: !isUncompared(summary)))
    }

    private func commendationTable(of summary: Summary) -> CommendationTable? {
        summary.commendations.rows.isEmpty
            ? nil : table(summary.commendations, caption: words.dates.heading(summary.period))
    }

    private var commendationsLink: Link? {
        publication.map.contains(.commendations) ? link(words[.allCommendations], to: .commendations) : nil
    }

    /// Notes of figures and commendations say what their sources leave open.
    private func openQuestions(in summary: Summary) -> [Fact] {
        let figures = summary.figures.compactMap { figure in
            figure.receipts.note.map {
                Fact(
                    name: figure.indicator.shortName(in: words.language), detail: .text($0), language: contentLanguage)
            }
        }
        let commendations = summary.commendations.rows.compactMap { row in
            row.note.map { Fact(name: name(of: row), detail: .text($0), language: contentLanguage) }
        }
        return figures + commendations
    }

    private func sourceIDs(of summary: Summary) -> [ID<Source>] {
        let figures = summary.figures.flatMap(\.receipts.sources)
        let commendations = summary.commendations.rows.flatMap { $0.sources.map(\.id) }
        return Array(Set(figures + commendations)).sorted()
    }

    private func sourceFacts(of summary: Summary) -> [Fact] {
        sourceIDs(of: summary).compactMap { catalogue.sources[$0] }.map { source in
            Fact(
                name: source.publisher, detail: .links([link(source.title, to: .sources, anchor: source.id.text)]),
                language: contentLanguage)
        }
    }
}
