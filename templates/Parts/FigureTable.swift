import Markup
import Wording

/// Figures one below the other. A column in which no row has anything is left out.
public struct FigureTable: Sendable {
    let caption: String
    /// Where a heading right above says the same, the caption is only spoken.
    let hidesCaption: Bool
    /// What the first column names: indicators, or periods.
    let heading: String
    let rows: [Row]
    /// One sentence for all rows, in place of a column that would say it in each.
    let remark: String?
    /// Of all rows; the rows then name none.
    let sources: [Link]

    public init(
        caption: String, hidesCaption: Bool, heading: String, rows: [Row], remark: String? = nil, sources: [Link] = []
    ) {
        self.caption = caption
        self.hidesCaption = hidesCaption
        self.heading = heading
        self.rows = rows
        self.remark = remark
        self.sources = sources
    }

    public struct Row: Sendable {
        let name: Link
        let place: String?
        let value: String
        let share: String?
        /// The value of the same period a year before.
        let before: String?
        let onYear: String?
        /// With the period just before.
        let onPrevious: String?
        let onBase: String?
        let target: String?
        /// Over the years, as a picture beside the numbers.
        let trend: Sparkline?
        let time: String?
        let sources: [Link]

        public init(
            name: Link, place: String? = nil, value: String, share: String? = nil, before: String? = nil,
            onYear: String? = nil, onPrevious: String? = nil, onBase: String? = nil, target: String? = nil,
            trend: Sparkline? = nil, time: String? = nil, sources: [Link]
        ) {
            self.name = name
            self.place = place
            self.value = value
            self.share = share
            self.before = before
            self.onYear = onYear
            self.onPrevious = onPrevious
            self.onBase = onBase
            self.target = target
            self.trend = trend
            self.time = time
            self.sources = sources
        }
    }

    public func html(_ words: PageWords) -> HTML {
        HTML.when(!rows.isEmpty) {
            let columns = Columns(rows)
            return """
                <div class="\(scrollClass(rows.count))" tabindex="0" role="region" aria-label="\(caption)">
                <table class="figure-table">
                <caption\(attribute: "class", hidesCaption ? "spoken" : nil)>\(caption)</caption>
                <thead><tr><th scope="col">\(heading)</th>\(columns.headings(words))</tr></thead>
                <tbody>
                \(rows.map { columns.row($0, words) })
                </tbody>
                </table>
                </div>
                \(note(words))
                """
        }
    }

    private func note(_ words: PageWords) -> HTML {
        let source: HTML? = sources.isEmpty ? nil : "\(words[.source]): \(inline(sources))."
        let parts = [remark.map { "\($0)" as HTML }, source].compactMap { $0 }
        return HTML.when(!parts.isEmpty) { "<p class=\"remark\">\(HTML.joined(parts, by: " "))</p>" }
    }
}

/// Which columns a table has, found once for all its rows.
private struct Columns {
    private var place = false
    private var share = false
    private var before = false
    private var onYear = false
    private var onPrevious = false
    private var onBase = false
    private var target = false
    private var trend = false
    private var time = false
    private var source = false

    init(_ rows: [FigureTable.Row]) {
        for row in rows {
            place = place || row.place != nil
            share = share || row.share != nil
            before = before || row.before != nil
            onYear = onYear || row.onYear != nil
            onPrevious = onPrevious || row.onPrevious != nil
            onBase = onBase || row.onBase != nil
            target = target || row.target != nil
            trend = trend || row.trend != nil
            time = time || row.time != nil
            source = source || !row.sources.isEmpty
        }
    }

    func headings(_ words: PageWords) -> HTML {
        let head: (Bool, Phrase, String?) -> HTML = { isThere, phrase, name in
            HTML.when(isThere) { "<th scope=\"col\"\(attribute: "class", name)>\(words[phrase])</th>" }
        }
        return HTML.concatenated([
            head(place, .place, nil), head(true, .value, "number"), head(share, .share, "number"),
            head(trend, .trend, "trend"),
            head(before, .yearBefore, "number"), head(onYear, .onYear, nil), head(onPrevious, .onPrevious, nil),
            head(onBase, .onBase, nil), head(target, .target, nil), head(time, .time, nil), head(source, .source, nil),
        ])
    }

    func row(_ row: FigureTable.Row, _ words: PageWords) -> HTML {
        let empty = words[.none]
        let cell: (Bool, String?) -> HTML = { isThere, text in
            HTML.when(isThere) { "<td\(attribute: "class", text == nil ? "blank" : nil)>\(text ?? empty)</td>" }
        }
        let compared: (Phrase, Bool, String?) -> HTML = { heading, isThere, text in
            guard let text else { return cell(isThere, nil) }
            return HTML.when(isThere) { "<td data-label=\"\(words[heading])\">\(text)</td>" }
        }
        let number: (Bool, String?) -> HTML = { isThere, text in
            HTML.when(isThere) {
                "<td class=\"\(text == nil ? "number blank" : "number")\">\(text ?? empty)</td>"
            }
        }
        let cells = HTML.concatenated([
            cell(place, row.place), number(true, row.value), number(share, row.share),
            HTML.when(trend) { "<td class=\"trend\">\(HTML.when(row.trend, \.html))</td>" },
            HTML.when(before) { "<td class=\"number before\">\(row.before ?? empty)</td>" },
            compared(.onYear, onYear, row.onYear), compared(.onPrevious, onPrevious, row.onPrevious),
            compared(.onBase, onBase, row.onBase), cell(target, row.target), cell(time, row.time),
            HTML.when(source) { "<td>\(inline(row.sources))</td>" },
        ])
        return "<tr><th scope=\"row\">\(row.name.html)</th>\(cells)</tr>"
    }
}
