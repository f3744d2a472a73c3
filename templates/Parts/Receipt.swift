import Markup
import Wording

/// How one figure came about; links to a figure lead here.
public struct Receipt: Sendable {
    let anchor: String
    let title: String
    /// `950/978 (97,14%)`.
    let value: String
    let facts: [Fact]

    public init(anchor: String, title: String, value: String, facts: [Fact]) {
        self.anchor = anchor
        self.title = title
        self.value = value
        self.facts = facts
    }

    var html: HTML {
        """
        <article class="receipt" id="\(anchor)">
        <h3>\(title)</h3>
        <p class="receipt-value">\(value)</p>
        \(factList(facts))
        </article>
        """
    }
}

/// Nothing where there are no receipts.
func receiptSection(_ receipts: [Receipt], _ words: PageWords) -> HTML {
    HTML.when(!receipts.isEmpty) {
        """
        <section>
        <h2>\(words[.receipts])</h2>
        \(receipts.map(\.html))
        </section>
        """
    }
}
