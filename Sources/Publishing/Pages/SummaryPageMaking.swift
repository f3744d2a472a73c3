import Markup
import Records
import Stats
import Syntax
import Templates
import Wording

extension PageMaker {
    mutating func summaryPage(_ summary: Summary) -> SummaryPage {
        let isTitled = !title(of: route).isEmpty
        let title = isTitled ? title(of: route) : words.dates.heading(summary.period)
        return SummaryPage(
            frame: frame(title: title, description: extracts[route]), title: isTitled ? heading() : "\(title)",
            coverage: coverage(of: summary), extent: extent(of: summary),
            foreword: prose(),
            tiles: keyEntries(of: summary).map { tile($0.figure, onYear: $0.onYear) },
            noFigures: emptiness(of: summary),
            sections: summary.groups.map { section($0, in: summary) }, commendations: commendationTable(of: summary),
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
                Fact(name: $0.figure.indicator.short, detail: .text(words.figures.projection($0)))
            },
            open: openQuestions(in: summary), sources: sourceFacts(of: summary))
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

    private func section(_ group: Summary.Group, in summary: Summary) -> SummaryPage.Section {
        let heading = group.group.heading(in: words.language)
        return SummaryPage.Section(
            anchor: Slug.make(from: group.group.vietnamese), heading: heading,
            table: table(group.entries, of: summary.period, caption: heading))
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
            figure.receipts.note.map { Fact(name: figure.indicator.short, detail: .text($0)) }
        }
        let commendations = summary.commendations.rows.compactMap { row in
            row.note.map { Fact(name: name(of: row), detail: .text($0)) }
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
            Fact(name: source.publisher, detail: .links([link(source.title, to: .sources, anchor: source.id.text)]))
        }
    }
}
