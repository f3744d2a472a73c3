import Records
import Stats

/// All figures as a sheet for other programs: plain digits, a dot before decimals, ISO days, no words of a language.
public struct FigureSheet: Sendable {
    private let publication: Publication

    init(_ publication: Publication) {
        self.publication = publication
    }

    private static let figureColumns = [
        "figure", "indicator", "time", "place", "value", "of", "share", "reported", "expected", "partial", "formula",
        "revisions", "told",
    ]

    private static let comparisonColumns = [
        "base", "absolute", "relative", "points", "reason", "target", "reached", "pace",
    ]

    /// CSV. Of a period of the site also what its report says of each figure beside others.
    public func text(of period: Period?) -> String {
        var text = ""
        func add(_ cells: [String]) { text += cells.joined(separator: ",") + "\n" }
        guard let period else {
            add(FigureSheet.figureColumns)
            for figure in publication.book.all { add(row(figure)) }
            return text
        }
        add(FigureSheet.figureColumns + FigureSheet.comparisonColumns)
        for place in publication.catalogue.places {
            let groups = Summary.groups(
                of: period, at: place.id, publication.catalogue, publication.book, publication.targets)
            for entry in groups.flatMap(\.entries) { add(row(entry.figure) + comparisons(of: entry)) }
        }
        return text
    }

    private func row(_ figure: Figure) -> [String] {
        let address = figure.address
        let isOpen = figure.disclosure == .open
        return [
            address.text, address.indicator.text, address.time.code, address.place.text,
            isOpen ? figure.value.number : "", isOpen ? figure.value.whole : "",
            figure.share.map { FigureSheet.decimal(ExactDecimal(digits: $0.hundredthsOfPercent, decimals: 2)) } ?? "",
            figure.completeness.map { "\($0.reported)" } ?? "", figure.completeness.map { "\($0.expected)" } ?? "",
            figure.isPartial ? "yes" : "no", figure.receipts.formula.rawValue, "\(figure.revisions.count)",
            figure.disclosure.rawValue,
        ]
    }

    private func comparisons(of entry: Summary.Entry) -> [String] {
        let target = [entry.target?.target.value, entry.target?.reached, entry.target?.pace]
        let numbers = target.map { $0.map { "\($0)" } ?? "" }
        switch entry.onYear {
        case .change(let change):
            let changes = [change.relative, change.points].map { $0.map { "\($0)" } ?? "" }
            let absolute = change.absolute.map(FigureSheet.decimal) ?? ""
            return [change.base.address.text, absolute] + changes + [""] + numbers
        case .incomparable(let reason): return ["", "", "", "", reason.code] + numbers
        }
    }

    fileprivate static func decimal(_ number: ExactDecimal) -> String {
        String(number.plainText.map { $0 == "," ? "." : $0 })
    }
}

extension FigureValue {
    fileprivate var number: String {
        switch self {
        case .ratio(let share): "\(share.part)"
        case .count: plainText
        case .money(let amount): FigureSheet.decimal(amount)
        }
    }

    fileprivate var whole: String {
        if case .ratio(let share) = self { "\(share.whole)" } else { "" }
    }
}

extension Comparison.Reason {
    var code: String {
        switch self {
        case .noFigure: "no-figure"
        case .noCounterpart: "no-counterpart"
        case .notExact: "not-exact"
        case .partial: "partial"
        case .seriesBreak: "series-break"
        case .otherDay: "other-day"
        case .withheld: "withheld"
        }
    }
}
