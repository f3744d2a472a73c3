import Records
import Stats
import Templates
import Wording

extension PageMaker {
    func dataPage() -> DataPage {
        let tables = DataFiles(publication: publication).tables
        return DataPage(
            frame: frame(title: words[.openData], description: words.openDataLede), lede: words.openDataLede,
            tables: tables.map { table in
                DataPage.Table(
                    title: table.title, rows: words.numbers.whole(table.rows.count), files: dataLinks(table.name),
                    columns: table.columns.map { ($0.name, $0.title) })
            },
            package: [
                link("Frictionless Data Package", to: .asset(DataFiles.path("datapackage", "json"))),
                link("CSV on the Web", to: .asset(DataFiles.path("csv-metadata", "json"))),
            ], licence: catalogue.site.licence)
    }

    private func dataLinks(_ name: String) -> [Link] {
        let isReport = publication.summaries.contains { $0.period.code == name && !$0.entries.isEmpty }
        return downloads(name, isReport ? ["csv", "json", "xlsx"] : ["csv", "json"])
    }

    /// Of one report; none where it has no figures.
    func downloads(of summary: Summary) -> [Link] {
        summary.entries.isEmpty ? [] : downloads(summary.period.code, ["xlsx", "csv", "json"])
    }

    private func downloads(_ name: String, _ endings: [String]) -> [Link] {
        let names = ["xlsx": "Excel", "csv": "CSV", "json": "JSON"]
        return endings.map { link(names[$0] ?? $0, to: .asset(DataFiles.path(name, $0))) }
    }
}
