import Records
import Stats
import Wording

/// What figures refer to, as tables of open data.
struct RecordDataTables {
    let catalogue: Catalogue
    let words: DataWords

    var all: [DataTable] {
        [indicators, places, sources, commendations(catalogue.commendations.map { $0 })].filter { !$0.rows.isEmpty }
    }

    private var indicators: DataTable {
        DataTable(
            name: "chi-tieu", title: words[.allIndicators],
            columns: [
                .init("id", words[.identifier]), .init("name", words[.name]), .init("name_en", words[.nameEnglish]),
                .init("unit", words[.unit]), .init("measure", words[.measure]), .init("time", words[.timeNature]),
                .init("better", words[.better]), .init("group", words[.group]),
                .init("definition", words[.definition]),
            ],
            rows: catalogue.indicators.asListed.map { indicator in
                [
                    .init(indicator.id.text), .init(indicator.name), .init(indicator.nameEnglish),
                    .init(indicator.unit), .init(indicator.measure.rawValue), .init(indicator.time.rawValue),
                    .init(indicator.better.rawValue), .init(indicator.group.rawValue), .init(indicator.definition),
                ]
            })
    }

    private var places: DataTable {
        DataTable(
            name: "dia-ban", title: words[.allPlaces],
            columns: [
                .init("id", words[.identifier]), .init("code", words[.placeCode]), .init("name", words[.name]),
                .init("kind", words[.kind]), .init("parent", words[.parent]),
                .init("valid_from", words[.from], .date), .init("valid_to", words[.to], .date),
            ],
            // Hamlets are many and say little by themselves; figures name those that have any.
            rows: catalogue.places.filter { $0.kind.level <= .commune }.map { place in
                [
                    .init(place.id.text), .init(place.code), .init(place.name), .init(place.kind.rawValue),
                    .init(place.parent?.id.text), day(place.validity.from?.value), day(place.validity.to?.value),
                ]
            })
    }

    var sources: DataTable {
        DataTable(
            name: "nguon", title: words[.allSources],
            columns: [
                .init("id", words[.identifier]), .init("title", words[.title]), .init("publisher", words[.publisher]),
                .init("date", words[.date], .date), .init("number", words[.number]), .init("url", words[.url]),
            ],
            rows: catalogue.sources.map { source in
                [
                    .init(source.id.text), .init(source.title), .init(source.publisher), day(source.date.value),
                    .init(source.number), .init(source.url?.text),
                ]
            })
    }

    /// A row for each kind of recipient. Names of recipients stay where a page has a reason to print them.
    func commendations(_ commendations: [Commendation]) -> DataTable {
        DataTable(
            name: "khen-thuong", title: words[.allCommendations],
            columns: [
                .init("year", words[.year], .integer), .init("kind", words[.kind]), .init("by", words[.grantedBy]),
                .init("recipients", words[.recipients]), .init("awards", words[.awards], .integer),
                .init("sources", words[.sources]),
            ],
            rows: commendations.flatMap { commendation in
                commendation.counts.map { item in
                    [
                        .integer(commendation.year), .init(commendation.kind.name(in: words.language)),
                        .init(catalogue.organisations[commendation.by.id]?.name),
                        .init(item.kind.name(in: words.language)), .integer(item.count),
                        .init(commendation.sources.map(\.id.text).joined(separator: ";")),
                    ]
                }
            })
    }

    private func day(_ day: Day?) -> DataTable.Cell { day.map(DataTable.Cell.date) ?? .empty }
}
