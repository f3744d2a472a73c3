import Markup

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
