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

    public init(caption: String, hidesCaption: Bool, heading: String, rows: [Row], remark: String? = nil) {
        self.caption = caption
        self.hidesCaption = hidesCaption
        self.heading = heading
        self.rows = rows
        self.remark = remark
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
        let target: String?
        let time: String?
        let sources: [Link]

        public init(
            name: Link, place: String? = nil, value: String, share: String? = nil, before: String? = nil,
            onYear: String? = nil, onPrevious: String? = nil, target: String? = nil, time: String? = nil,
            sources: [Link]
        ) {
            self.name = name
            self.place = place
            self.value = value
            self.share = share
            self.before = before
            self.onYear = onYear
            self.onPrevious = onPrevious
            self.target = target
            self.time = time
            self.sources = sources
        }
    }

    func html(_ words: PageWords) -> HTML {
        HTML.when(!rows.isEmpty) {
            """
            <div class="scroll" tabindex="0" role="region" aria-label="\(caption)">
            <table class="figure-table">
            <caption\(attribute: "class", hidesCaption ? "spoken" : nil)>\(caption)</caption>
            <thead><tr><th scope="col">\(heading)</th>\(headings(words))</tr></thead>
            <tbody>
            \(rows.map { row($0, words) })
            </tbody>
            </table>
            </div>
            \(HTML.when(remark) { "<p class=\"remark\">\($0)</p>" })
            """
        }
    }

    private func headings(_ words: PageWords) -> HTML {
        let head: (Phrase, Bool) -> HTML = { phrase, isNumber in
            "<th scope=\"col\"\(attribute: "class", isNumber ? "number" : nil)>\(words[phrase])</th>"
        }
        return HTML.concatenated([
            HTML.when(has(\.place)) { head(.place, false) }, head(.value, true),
            HTML.when(has(\.share)) { head(.share, true) }, HTML.when(has(\.before)) { head(.yearBefore, true) },
            HTML.when(has(\.onYear)) { head(.onYear, false) },
            HTML.when(has(\.onPrevious)) { head(.onPrevious, false) },
            HTML.when(has(\.target)) { head(.target, false) },
            HTML.when(has(\.time)) { head(.time, false) }, head(.source, false),
        ])
    }

    private func row(_ row: Row, _ words: PageWords) -> HTML {
        let empty = words[.none]
        let cell: (String?) -> HTML = { "<td\(attribute: "class", $0 == nil ? "blank" : nil)>\($0 ?? empty)</td>" }
        let number: (String?) -> HTML = { "<td class=\"\($0 == nil ? "number blank" : "number")\">\($0 ?? empty)</td>" }
        let cells = HTML.concatenated([
            HTML.when(has(\.place)) { cell(row.place) }, number(row.value),
            HTML.when(has(\.share)) { number(row.share) },
            HTML.when(has(\.before)) { "<td class=\"number before\">\(row.before ?? empty)</td>" },
            HTML.when(has(\.onYear)) { cell(row.onYear) }, HTML.when(has(\.onPrevious)) { cell(row.onPrevious) },
            HTML.when(has(\.target)) { cell(row.target) },
            HTML.when(has(\.time)) { cell(row.time) }, "<td>\(inline(row.sources))</td>",
        ])
        return "<tr><th scope=\"row\">\(row.name.html)</th>\(cells)</tr>"
    }

    private func has(_ column: KeyPath<Row, String?>) -> Bool { rows.contains { $0[keyPath: column] != nil } }
}
