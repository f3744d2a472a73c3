import Markup
import Records

/// What the tables of open data hold, told to programs in the two standards for it: Frictionless Data Package and
/// CSV on the Web.
struct DataPackage {
    let site: Site
    let tables: [DataTable]
    let sources: [Source]
    let language: String

    /// `datapackage.json`.
    var frictionless: JSON {
        .object([
            "profile": "tabular-data-package", "name": .string(site.place.id.text), "title": .string(site.title),
            "description": site.notice.map(JSON.string), "homepage": site.baseURL.map { .string($0.text) },
            "created": site.compiledOn.map { .string("\($0.iso)T00:00:00+07:00") },
            "licenses": site.licence.map {
                [.object(["title": .string($0), "name": .string(DataPackage.code(of: $0))])]
            },
            "contributors": [.object(["title": .string(site.organisation), "role": "publisher"])],
            "sources": .array(
                sources.map { .object(["title": .string($0.title), "path": $0.url.map { .string($0.text) }]) }),
            "resources": .array(tables.map(resource)),
        ])
    }

    private func resource(_ table: DataTable) -> JSON {
        .object([
            "profile": "tabular-data-resource", "name": .string(table.name), "title": .string(table.title),
            "path": .string("\(table.name).csv"), "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
            "schema": .object(["fields": .array(table.columns.map(field)), "missingValues": [""]]),
        ])
    }

    private func field(_ column: DataTable.Column) -> JSON {
        .object(["name": .string(column.name), "title": .string(column.title), "type": .string(column.kind.rawValue)])
    }

    /// `csv-metadata.json`.
    var csvw: JSON {
        .object([
            "@context": ["http://www.w3.org/ns/csvw", .object(["@language": .string(language)])],
            "dc:title": .string(site.title), "dc:publisher": .string(site.organisation),
            "dc:rights": site.licence.map(JSON.string), "dc:modified": site.compiledOn.map { .string($0.iso) },
            "dialect": .object(["header": true, "encoding": "utf-8", "delimiter": ","]),
            "tables": .array(tables.map(table)),
        ])
    }

    private func table(_ table: DataTable) -> JSON {
        .object([
            "url": .string("\(table.name).csv"), "dc:title": .string(table.title),
            "tableSchema": .object(["columns": .array(table.columns.map(csvwColumn))]),
        ])
    }

    /// The heading of the file stands first among the titles: by it a reader knows the column.
    private func csvwColumn(_ column: DataTable.Column) -> JSON {
        .object([
            "name": .string(column.name), "titles": [.string(column.name), .string(column.title)],
            "datatype": .string(column.kind.rawValue),
        ])
    }

    /// The licence's name as programs know it, where its words are such a name.
    private static func code(of licence: String) -> String {
        let known = ["CC BY 4.0": "CC-BY-4.0", "CC BY-SA 4.0": "CC-BY-SA-4.0", "CC0 1.0": "CC0-1.0"]
        return known[licence] ?? "other"
    }
}
