import Markup
import Records
import Stats
import Wording

/// The open data of the site: each table as CSV and JSON, a workbook for each report, and their descriptions.
struct DataFiles {
    static let folder = "du-lieu"

    let publication: Publication

    private var words: DataWords { DataWords(publication.words.language) }

    var tables: [DataTable] {
        let figures = FigureDataTable(words: words)
        let reports = publication.summaries.filter { !$0.entries.isEmpty }.map(figures.summary)
        return [figures.all(publication)] + reports
            + RecordDataTables(catalogue: publication.catalogue, words: words).all
    }

    /// None of a site without figures, which has no page to lead to them.
    var files: [OutputFile] {
        guard !publication.book.all.isEmpty else { return [] }
        let tables = tables
        let package = DataPackage(
            site: publication.site, tables: tables, sources: publication.catalogue.sources.map { $0 },
            language: words.language.rawValue)
        return tables.flatMap { table in
            [
                OutputFile(path: DataFiles.path(table.name, "csv"), bytes: table.csv),
                OutputFile(path: DataFiles.path(table.name, "json"), bytes: table.json),
            ]
        } + workbooks + [
            OutputFile(path: DataFiles.path("datapackage", "json"), bytes: Array(package.frictionless.text.utf8)),
            OutputFile(path: DataFiles.path("csv-metadata", "json"), bytes: Array(package.csvw.text.utf8)),
        ]
    }

    static func path(_ name: String, _ ending: String) -> String { "\(folder)/\(name).\(ending)" }

    private var workbooks: [OutputFile] {
        publication.summaries.filter { !$0.entries.isEmpty }.map { summary in
            OutputFile(path: DataFiles.path(summary.period.code, "xlsx"), bytes: workbook(of: summary).bytes)
        }
    }

    /// The report's figures, its commendations and sources, and what is to be known of them.
    private func workbook(of summary: Summary) -> Workbook {
        let records = RecordDataTables(catalogue: publication.catalogue, words: words)
        let used = Set(summary.figures.flatMap(\.receipts.sources).map(\.text))
        let sources = records.sources
        let own = DataTable(
            name: sources.name, title: sources.title, columns: sources.columns,
            rows: sources.rows.filter { used.contains($0[0].plainText) })
        let tables = [
            FigureDataTable(words: words).summary(summary), records.commendations(summary.commendations.rows), own,
            notes(on: summary),
        ]
        return Workbook(sheets: tables.filter { !$0.rows.isEmpty })
    }

    private func notes(on summary: Summary) -> DataTable {
        let site = publication.site
        let cutOff = publication.catalogue.forewords[ID(summary.period.code)]?.cutOff
        let sentences =
            [
                "\(site.title). \(publication.words.dates.heading(summary.period)).", site.notice,
                publication.words.coverage(of: summary.period, cutOff: cutOff),
                publication.words.compiled(by: site.compiledBy, on: site.compiledOn), site.licence,
            ].compactMap { $0 } + publication.words.figures.methods(of: summary.figures)
        return DataTable(
            name: "chu-thich", title: words[.notes], columns: [.init("note", words[.notes])],
            rows: sentences.map { [.text($0)] })
    }
}
