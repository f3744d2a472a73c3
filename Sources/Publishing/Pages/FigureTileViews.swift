import Records
import Stats
import Syntax
import Templates
import Wording

/// Key figures as tiles. What all of them would say alike is said once below them.
extension PageMaker {
    /// With what they are compared with, what was planned and how they went.
    func tiles(_ entries: [Summary.Entry], in period: Period) -> FigureTiles {
        let figures = entries.map(\.figure)
        let times = SharedColumn(figures.map(words.figures.bareTime))
        let comparisons = SharedColumn(entries.map { words.figures.tileComparison($0.onYear) })
        let sources = SharedSources(figures)
        let tiles = entries.indices.map { index in
            tile(
                figures[index], meter: entries[index].target.flatMap { meter(figures[index], $0) },
                trend: sparkline(years(of: figures[index], in: period)),
                target: entries[index].target.map(words.figures.target), time: times.cells[index],
                onYear: comparisons.cells[index], sources: sources.own(of: index))
        }
        return FigureTiles(
            tiles, remark: remark(comparisons.remark, times.remark), sources: self.sources(sources.shared))
    }

    /// By themselves, each share with a bar.
    func tiles(_ figures: [Figure], onYear: [Comparison] = []) -> FigureTiles {
        let times = SharedColumn(figures.map(words.figures.bareTime))
        let comparisons = SharedColumn(onYear.map(words.figures.tileComparison))
        let sources = SharedSources(figures)
        let tiles = figures.indices.map { index in
            tile(
                figures[index],
                meter: figures[index].share.map { Meter(fill: $0.hundredthsOfPercent / 10) },
                time: times.cells[index], onYear: onYear.isEmpty ? nil : comparisons.cells[index],
                sources: sources.own(of: index))
        }
        return FigureTiles(
            tiles, remark: remark(comparisons.remark, times.remark), sources: self.sources(sources.shared))
    }

    private func remark(_ sentences: String?...) -> String? {
        let said = sentences.compactMap { $0.map { $0.capitalisedFirst + "." } }
        return said.isEmpty ? nil : said.joined(separator: " ")
    }

    private func tile(
        _ figure: Figure, meter: Meter?, trend: Sparkline? = nil, target: String? = nil, time: String?,
        onYear: String? = nil, sources: [ID<Source>]
    ) -> FigureTile {
        FigureTile(
            name: figure.indicator.shortName(in: words.language), receipts: receipts(of: figure),
            value: words.figures.value(figure), share: figure.share.map(words.figures.share),
            unit: figure.indicator.unit(in: words.language), rest: figure.share.flatMap(words.rest), meter: meter,
            trend: trend, target: target,
            status: words.figures.statusMark(figure) ?? words.figures.completeness(figure), time: time, onYear: onYear,
            sources: self.sources(sources))
    }

    /// From zero to the larger of what was done and what was planned.
    private func meter(_ figure: Figure, _ comparison: TargetComparison) -> Meter? {
        guard let reached = comparison.reached, reached > 0 else { return nil }
        let whole = max(reached, 10_000)
        let pace = comparison.pace < 10_000 ? comparison.pace * 1000 / whole : nil
        return Meter(fill: reached * 1000 / whole, target: 10_000 * 1000 / whole, pace: pace)
    }
}
