import Markup
import Wording

/// Commendations of one year, counted by kind of recipient.
public struct CommendationTable: Sendable {
    let caption: String
    /// Kinds of recipient.
    let columns: [String]
    let rows: [Row]
    /// One for each column.
    let totals: [String]
    /// Sentences below the table.
    let remarks: [String]

    public init(caption: String, columns: [String], rows: [Row], totals: [String], remarks: [String] = []) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.totals = totals
        self.remarks = remarks
    }

    public struct Row: Sendable {
        let kind: String
        let by: String
        /// One for each column.
        let counts: [String]
        let sources: [Link]

        public init(kind: String, by: String, counts: [String], sources: [Link]) {
            self.kind = kind
            self.by = by
            self.counts = counts
            self.sources = sources
        }
    }

    func html(_ words: PageWords) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(caption)">
        <table>
        <caption class="spoken">\(caption)</caption>
        <thead><tr><th scope="col">\(words[.kind])</th><th scope="col">\(words[.grantedBy])</th>\
        \(columns.map { "<th scope=\"col\" class=\"number\">\($0)</th>" })<th scope="col">\(words[.source])</th></tr></thead>
        <tbody>
        \(rows.map(row))
        </tbody>
        <tfoot><tr><th scope="row" colspan="2">\(words[.total])</th>\(totals.map(number))<td></td></tr></tfoot>
        </table>
        </div>
        \(remarks.map { "<p class=\"remark\">\($0)</p>" })
        <p class="remark">\(words.commendationsAreAwards)</p>
        """
    }

    private func row(_ row: Row) -> HTML {
        """
        <tr><th scope="row">\(row.kind)</th><td>\(row.by)</td>\(row.counts.map(number))<td>\(inline(row.sources))</td></tr>
        """
    }

    private func number(_ text: String) -> HTML { "<td class=\"number\">\(text)</td>" }
}
