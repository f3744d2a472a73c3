import Records
import Stats
import Wording

/// Figures as rows of open data. What a page does not tell, such as a small number, the data does not tell either.
struct FigureDataTable {
    let words: DataWords

    var columns: [DataTable.Column] {
        [
            .init("indicator", words[.indicator]), .init("indicator_name", words[.indicatorName]),
            .init("unit", words[.unit]), .init("place", words[.place]), .init("place_name", words[.placeName]),
            .init("place_code", words[.placeCode]), .init("time", words[.time]),
            .init("from", words[.from], .date), .init("to", words[.to], .date),
            .init("value", words[.value], .number), .init("of", words[.of], .integer),
            .init("percent", words[.percent], .number), .init("status", words[.status]),
            .init("precision", words[.precision]), .init("complete", words[.complete], .boolean),
            .init("disclosure", words[.disclosure]), .init("revisions", words[.revisions], .integer),
            .init("sources", words[.sources]), .init("records", words[.records]),
        ]
    }

    func row(_ figure: Figure) -> [DataTable.Cell] {
        let isOpen = figure.disclosure == .open
        return [
            .init(figure.indicator.id.text), .init(figure.indicator.name(in: words.language)),
            .init(figure.indicator.unit(in: words.language)), .init(figure.place.id.text), .init(figure.place.name),
            .init(figure.place.code), .init(figure.time.code), .date(figure.time.days.lowerBound),
            .date(figure.time.days.upperBound), isOpen ? value(figure.value) : .empty,
            isOpen ? whole(figure.value) : .empty, share(figure.share), .init(figure.status.rawValue),
            .init(figure.precision.rawValue), .boolean(!figure.isPartial), .init(figure.disclosure.rawValue),
            .integer(figure.revisions.count), .init(figure.receipts.sources.map(\.text).joined(separator: ";")),
            .init(isOpen ? records(figure) : nil),
        ]
    }

    private func value(_ value: FigureValue) -> DataTable.Cell {
        switch value {
        case .count(let count): .integer(count)
        case .money(let amount): .number(amount)
        case .ratio(let share): .integer(share.part)
        }
    }

    private func whole(_ value: FigureValue) -> DataTable.Cell {
        if case .ratio(let share) = value { .integer(share.whole) } else { .empty }
    }

    func share(_ share: Share?) -> DataTable.Cell {
        share.map { .number(ExactDecimal(digits: $0.hundredthsOfPercent, decimals: 2)) } ?? .empty
    }

    /// The first few; the receipts on the page and `loa explain` tell of all.
    private func records(_ figure: Figure) -> String {
        figure.receipts.records.prefix(3).map { "\($0.file.path):\($0.line)" }.joined(separator: ";")
    }
}

extension FigureDataTable {
    /// All that stand on a page.
    func all(_ publication: Publication) -> DataTable {
        DataTable(
            name: "so-lieu", title: words[.allFigures], columns: columns,
            rows: publication.book.all.filter(publication.isShown).map(row))
    }

    /// Of one report, with what they are compared with.
    func summary(_ summary: Summary) -> DataTable {
        let more: [DataTable.Column] = [
            .init("on_year_base", words[.onYearBase]), .init("on_year_change", words[.onYearChange], .number),
            .init("on_year_percent", words[.onYearPercent], .number),
            .init("on_year_points", words[.onYearPoints], .number), .init("not_compared", words[.notCompared]),
            .init("target", words[.target], .integer), .init("target_reached_percent", words[.reached], .number),
        ]
        return DataTable(
            name: summary.period.code, title: words.figures(of: summary.period), columns: columns + more,
            rows: summary.entries.map { row($0.figure) + comparison($0.onYear) + target($0.target) })
    }

    private func comparison(_ comparison: Comparison) -> [DataTable.Cell] {
        switch comparison {
        case .change(let change):
            [
                .init(change.base.time.code), change.absolute.map(DataTable.Cell.number) ?? .empty,
                percent(change.relative), percent(change.points), .empty,
            ]
        case .incomparable(let reason): [.empty, .empty, .empty, .empty, .text(reason.code)]
        }
    }

    private func target(_ target: TargetComparison?) -> [DataTable.Cell] {
        [.init(target?.target.value), percent(target?.reached)]
    }

    private func percent(_ hundredths: Int?) -> DataTable.Cell {
        hundredths.map { .number(ExactDecimal(digits: $0, decimals: 2)) } ?? .empty
    }
}
