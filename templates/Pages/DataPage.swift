import Markup
import Wording

/// The open data of the site: each table with its files and columns.
public struct DataPage: Page {
    public let frame: Frame
    let lede: String
    let tables: [Table]
    /// Files that describe all of the tables to programs.
    let package: [Link]
    let licence: String?

    public init(frame: Frame, lede: String, tables: [Table], package: [Link], licence: String?) {
        self.frame = frame
        self.lede = lede
        self.tables = tables
        self.package = package
        self.licence = licence
    }

    public struct Table: Sendable {
        let title: String
        let rows: String
        let files: [Link]
        let columns: [(name: String, title: String)]

        public init(title: String, rows: String, files: [Link], columns: [(name: String, title: String)]) {
            self.title = title
            self.rows = rows
            self.files = files
            self.columns = columns
        }
    }

    public var content: HTML {
        """
        <header class="hero">
        <h1>\(frame.title)</h1>
        <p class="lede">\(lede)</p>
        </header>
        <div class="block">
        \(factList([Fact(name: words[.files], detail: .links(package))] + licenceFact))
        </div>
        \(tables.map(section))
        """
    }

    private var words: PageWords { frame.words }

    private var licenceFact: [Fact] { licence.map { [Fact(name: words[.licence], detail: .text($0))] } ?? [] }

    private func section(_ table: Table) -> HTML {
        """
        <section>
        <h2>\(table.title)</h2>
        \(factList([Fact(name: words[.files], detail: .links(table.files)), Fact(name: words[.rows], detail: .text(table.rows))]))
        <details>
        <summary>\(words[.columns])</summary>
        <div class="scroll" tabindex="0" role="region" aria-label="\(words[.columns]): \(table.title)">
        <table>
        <caption class="spoken">\(words[.columns]): \(table.title)</caption>
        <thead><tr><th scope="col">\(words[.column])</th><th scope="col">\(words[.meaning])</th></tr></thead>
        <tbody>
        \(table.columns.map { "<tr><th scope=\"row\"><code>\($0.name)</code></th><td>\($0.title)</td></tr>" })
        </tbody>
        </table>
        </div>
        </details>
        </section>
        """
    }
}
