import Records
import Stats
import Syntax
import Templates
import Wording

/// Months of a year beside those of the year before.
extension PageMaker {
    /// Nil with fewer than six months to show, or where none of them was counted the year before.
    func monthsChart(_ entry: Summary.Entry, in period: Period) -> ChartFigure? {
        let pairs = period.months.compactMap { month($0, of: entry.figure, year: period.year) }
        let now = pairs.filter { isDrawn($0.now) }
        guard now.count > 5, pairs.contains(where: { isDrawn($0.before) }) else { return nil }
        let figures = pairs.flatMap { [$0.before, $0.now] }.compactMap { $0 }
        let headline = words.courseHeadline(entry)
        return ChartFigure(
            anchor: "hinh-\(entry.figure.indicator.id)", headline: headline,
            subtitle: words.monthsSubtitle(entry.figure, year: period.year),
            description: description(of: now, year: period.year), chart: chart(pairs, figures),
            legend: [.init(.outlined, "\(period.year - 1)"), .init(.full, "\(period.year)")],
            sources: sources(of: figures), table: table(of: pairs, caption: headline))
    }

    private struct Pair {
        let month: Int
        let before: Figure?
        let now: Figure?
    }

    private func month(_ number: Int, of figure: Figure, year: Int) -> Pair? {
        let figures = [year - 1, year].map { year in
            Period(year: year, kind: .month(number)).flatMap {
                publication.book.figure(of: figure.indicator.id, in: $0, at: figure.place.id)
            }.flatMap { publication.isShown($0) ? $0 : nil }
        }
        return figures.allSatisfy { $0 == nil } ? nil : Pair(month: number, before: figures[0], now: figures[1])
    }

    private func isDrawn(_ figure: Figure?) -> Bool { figure?.disclosure == .open }

    private func chart(_ pairs: [Pair], _ figures: [Figure]) -> PairedColumns {
        let scale = ChartScale(figures)
        let largest = Figure.ranked(figures).first
        return PairedColumns(
            pairs: pairs.map { pair in
                PairedColumns.Pair(
                    name: "\(pair.month)", before: pair.before.flatMap(scale.thousandths),
                    now: pair.now.flatMap(scale.thousandths))
            }, top: largest.map(words.figures.value) ?? "")
    }

    private func description(of pairs: [Pair], year: Int) -> String {
        let ranked = Figure.ranked(pairs.compactMap(\.now))
        guard let first = ranked.first, let last = ranked.last(where: { $0.disclosure == .open }) else { return "" }
        let named = { (figure: Figure) in
            (month: figure.time.lastDay.month, value: words.figures.value(figure))
        }
        return words.monthsDescription(highest: named(first), lowest: named(last), year: year)
    }

    private func table(of pairs: [Pair], caption: String) -> FigureTable {
        FigureTable(
            caption: caption, hidesCaption: true, heading: words[.month],
            rows: pairs.compactMap { pair in
                guard let figure = pair.now ?? pair.before else { return nil }
                return FigureTable.Row(
                    name: Link(text: words.dates.heading(month: pair.month), address: receipts(of: figure)),
                    value: pair.now.map(words.figures.value) ?? words[.none],
                    before: pair.before.map(words.figures.value), sources: sources(figure.receipts.sources))
            })
    }
}
