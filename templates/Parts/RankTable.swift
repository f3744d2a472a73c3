import Markup
import Wording

/// Places ordered by their shares, with one sentence on how these are spread.
public struct RankTable: Sendable {
    let heading: String
    let sentence: String
    let rows: [Row]

    public init(heading: String, sentence: String, rows: [Row]) {
        self.heading = heading
        self.sentence = sentence
        self.rows = rows
    }

    public struct Row: Sendable {
        let rank: String
        let place: Link
        /// `20/24`.
        let value: String
        let share: String
        /// 1 to 4.
        let quartile: String

        public init(rank: String, place: Link, value: String, share: String, quartile: String) {
            self.rank = rank
            self.place = place
            self.value = value
            self.share = share
            self.quartile = quartile
        }
    }

    func html(_ words: PageWords) -> HTML {
        """
        <section>
        <h2>\(heading)</h2>
        <p>\(sentence)</p>
        <div class="\(scrollClass(rows.count))" tabindex="0" role="region" aria-label="\(heading)">
        <table>
        <caption class="spoken">\(heading)</caption>
        <thead><tr><th scope="col" class="number">\(words[.rank])</th><th scope="col">\(words[.place])</th>\
        <th scope="col" class="number">\(words[.value])</th><th scope="col" class="number">\(words[.share])</th>\
        <th scope="col" class="number">\(words[.quartile])</th></tr></thead>
        <tbody>
        \(rows.map(row))
        </tbody>
        </table>
        </div>
        </section>
        """
    }

    private func row(_ row: Row) -> HTML {
        """
        <tr><td class="number">\(row.rank)</td><th scope="row">\(row.place.html)</th><td class="number">\(row.value)</td>\
        <td class="number">\(row.share)</td><td class="number">\(row.quartile)</td></tr>

        """
    }
}
