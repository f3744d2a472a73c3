import Markup
import Records
import Stats
import Syntax
import Templates
import Wording

/// Figures as the parts of a page show them.
extension PageMaker {
    private var figureWords: FigureWords { words.figures }

    /// Where the figure's receipts stand: of the site's own place on the indicator's page, of others on the place's.
    func anchor(of figure: Figure) -> String {
        isOfSite(figure) ? "ky-\(figure.time.code)" : "\(figure.indicator.id)-ky-\(figure.time.code)"
    }

    private func isOfSite(_ figure: Figure) -> Bool { figure.place.id == catalogue.site.place.id }

    func page(of figure: Figure) -> Route {
        isOfSite(figure) ? .indicator(figure.indicator.id) : .place(figure.place.id)
    }

    func receipts(of figure: Figure) -> Address {
        address(to: page(of: figure), anchor: publication.isShown(figure) ? anchor(of: figure) : nil)
    }

    /// Indicators of one report below each other. What all rows would say alike is said once below the table.
    /// - Parameter saysOnYear: whether the report has not said for all of its figures why there is nothing to compare.
    func table(_ entries: [Summary.Entry], of period: Period, caption: String, saysOnYear: Bool) -> FigureTable {
        let sources = SharedSources(entries.map(\.figure))
        let onYear =
            saysOnYear ? comparisons(entries.map(\.onYear), .onYear) : SharedColumn(own: entries.map { _ in nil })
        let onBase = comparisons(entries.map(\.onBase), .onBase)
        let times = SharedColumn(entries.map { figureWords.remarks($0.figure, within: period) })
        let rows = entries.indices.map { index in
            let figure = entries[index].figure
            return FigureTable.Row(
                name: Link(text: figure.indicator.name(in: words.language), address: receipts(of: figure)),
                value: figureWords.value(figure), share: figure.share.map(figureWords.share),
                before: before(entries[index].onYear), onYear: onYear.cells[index],
                onPrevious: entries[index].onPrevious.map(figureWords.shortComparison),
                onBase: onBase.cells[index],
                target: entries[index].target.map(figureWords.target),
                trend: entries.count > 1 ? sparkline(years(of: figure, in: period)) : nil,
                time: times.cells[index],
                sources: self.sources(sources.own(of: index)))
        }
        let remarks = [onYear.remark, onBase.remark, times.remark].compactMap { $0.map { $0.capitalisedFirst + "." } }
        return FigureTable(
            caption: "\(caption), \(words.dates.name(period))", hidesCaption: true, heading: words[.indicator],
            rows: rows,
            remark: remarks.isEmpty ? nil : remarks.joined(separator: " "), sources: self.sources(sources.shared))
    }

    /// A reason that all rows share is said below the table, with what was to be compared.
    private func comparisons(_ comparisons: [Comparison?], _ heading: Phrase) -> SharedColumn {
        let texts = comparisons.map { $0.map(figureWords.shortComparison) }
        let hasChange = comparisons.contains { if case .change? = $0 { true } else { false } }
        return hasChange ? SharedColumn(own: texts) : SharedColumn(texts, label: "\(words[heading]): ")
    }

    private func before(_ comparison: Comparison) -> String? {
        guard case .change(let change) = comparison else { return nil }
        return figureWords.valueAndShare(change.base)
    }

    func receipt(_ figure: Figure) -> Receipt {
        // The page's own title says the one that is left out.
        let subject = isOfSite(figure) ? figure.place.name : figure.indicator.name(in: words.language)
        return Receipt(
            anchor: anchor(of: figure), title: "\(subject) · \(figureWords.shortTime(figure))",
            value: figureWords.valueAndShare(figure), facts: facts(of: figure))
    }

    private func facts(of figure: Figure) -> [Fact] {
        let receipts = figure.receipts
        let universe = receipts.universe.flatMap { catalogue.universes[$0] }
        return [
            Fact(name: words[.source], detail: .links(sources(receipts.sources))),
            Fact(name: words[.time], detail: .text(figureWords.time(figure))),
            Fact(name: words[.formula], detail: .text(figureWords.formula(figure))),
            universe.map { Fact(name: words[.universe], detail: .text(describe($0))) },
            Fact(name: words[.status], detail: .text(figure.status.name(in: words.language))),
            // What a note says of a number that is not told could tell it.
            figure.disclosure == .open ? receipts.note.flatMap { fact(original: .note, $0) } : nil,
        ].compactMap { $0 }
            + figureWords.revisions(figure).map { Fact(name: words[.revision], detail: .text($0)) } + [
                Fact(name: words[.record], detail: .code(records(receipts.records))),
                Fact(name: words[.quoteThis], detail: .text(quote(of: figure))),
            ]
    }

    /// The figure as others may put it into a text, with where it can be looked up.
    private func quote(of figure: Figure) -> String {
        let address = publicAddress(of: page(of: figure)).map { "\($0)#\(anchor(of: figure))" }
        return words.quotation(of: figure, site: catalogue.site, address: address)
    }

    /// `164 xã, phường, thị trấn (đến ngày 31 tháng 01 năm 2020)`.
    func describe(_ universe: Universe) -> String {
        let days = words.until(universe.validity).map { " (\($0))" } ?? ""
        return "\(words.numbers.whole(universe.count)) \(universe.unit)\(days)"
    }

    /// The first few; `loa explain` lists them all.
    private func records(_ locations: [SourceLocation]) -> String {
        let shown = locations.prefix(PageMaker.recordLimit).map(record)
        let rest = locations.count - shown.count
        return (shown + (rest > 0 ? [words.moreRecords(rest)] : [])).joined(separator: "; ")
    }

    private static let recordLimit = 6

    func record(_ location: SourceLocation) -> String {
        "\(location.file.path), \(words.line(location.line))"
    }

    func fact(_ phrase: Phrase, _ text: String?) -> Fact? {
        text.map { Fact(name: words[phrase], detail: .text($0)) }
    }

    /// What the content says in its own words.
    func fact(original phrase: Phrase, _ text: String?) -> Fact? {
        text.map { Fact(name: words[phrase], detail: .text($0), language: contentLanguage) }
    }

    func fact(_ phrase: Phrase, _ links: [Link]) -> Fact? {
        links.isEmpty ? nil : Fact(name: words[phrase], detail: .links(links))
    }
}
