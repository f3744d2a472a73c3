import Markup
import Wording

/// A chart or table of figures within prose.
public struct Embed: Sendable {
    public enum Form: Sendable {
        /// With the sentence that says it to those who do not see it.
        case bars(BarChart, sentence: String)
        case columns(ColumnChart, sentence: String)
        case table
    }

    let form: Form
    let caption: String
    /// The figures, with the way to their receipts.
    let table: FigureTable

    public init(_ form: Form, caption: String, table: FigureTable) {
        self.form = form
        self.caption = caption
        self.table = table
    }

    public func html(_ words: PageWords) -> HTML {
        switch form {
        case .table: table.html(words)
        case .bars(let chart, let sentence): figure(chart.html(label: sentence), words)
        case .columns(let chart, let sentence): figure(chart.html(label: sentence), words)
        }
    }

    private func figure(_ chart: HTML, _ words: PageWords) -> HTML {
        """
        <figure>
        <figcaption>\(caption)</figcaption>
        \(chart)
        <details>
        <summary>\(words[.dataAndSources])</summary>
        \(table.html(words))
        </details>
        </figure>
        """
    }
}
