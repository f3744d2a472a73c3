import Records
import Stats
import Templates
import Wording

extension PageMaker {
    func commendationsPage() -> CommendationsPage {
        let years = Set(catalogue.commendations.map(\.year)).sorted(by: >)
        return CommendationsPage(
            frame: frame(title: words[.commendations]), lede: words.commendationsAreAwards, years: years.map(year))
    }

    private func year(_ year: Int) -> CommendationsPage.Year {
        let heading = "\(words[.year]) \(year)"
        let counts = CommendationCounts(catalogue.commendations.filter { $0.year == year }, catalogue.organisations)
        return CommendationsPage.Year(
            anchor: "nam-\(year)", heading: heading, table: table(counts, caption: heading),
            more: Period(year: year, kind: .year).flatMap(summaryLink))
    }

    func table(_ counts: CommendationCounts, caption: String) -> CommendationTable {
        let kinds = counts.recipientKinds
        let rows = counts.rows.map { row in
            CommendationTable.Row(
                kind: name(of: row), by: catalogue.organisations[row.by.id]?.name ?? "",
                counts: kinds.map { row.count(of: $0).map(words.numbers.whole) ?? words[.none] },
                sources: sources(row.sources.map(\.id)))
        }
        return CommendationTable(
            caption: caption, columns: kinds.map { $0.name(in: words.language).capitalisedFirst }, rows: rows,
            totals: kinds.map { words.numbers.whole(counts.total(of: $0)) }, remarks: remarks(on: counts))
    }

    /// Totals by level where there are several, and how many different recipients there are where that is known.
    private func remarks(on counts: CommendationCounts) -> [String] {
        let levels = counts.levels.map { level in
            let totals = counts.recipientKinds.filter { counts.total(of: $0, at: level) > 0 }
            return (level, totals.map { words.recipients(counts.total(of: $0, at: level), $0) })
        }
        let byLevel = levels.count > 1 ? levels.map { words.awards(ofLevel: $0, $1) } : []
        return byLevel
            + counts.recipientKinds.compactMap { kind in
                counts.distinctRecipients(of: kind).map { words.distinctRecipients($0, kind) }
            }
    }

    /// What the source calls it, else the kind.
    func name(of commendation: Commendation) -> String {
        commendation.name ?? commendation.kind.name(in: words.language).capitalisedFirst
    }

    /// `Giấy khen: 60 tập thể, 20 cá nhân`.
    func line(_ commendation: Commendation) -> String {
        let counts = commendation.counts.map { words.recipients($0.count, $0.kind) }
        return "\(name(of: commendation)): \(counts.joined(separator: ", "))"
    }
}
