import Markup

/// One line of a list of facts: what it is called and what it is.
public struct Fact: Sendable {
    public enum Detail: Sendable {
        case text(String)
        case links([Link])
        case code(String)
    }

    let name: String
    let detail: Detail
    /// Of the detail, where it is not the page's.
    let language: String?

    public init(name: String, detail: Detail, language: String? = nil) {
        self.name = name
        self.detail = detail
        self.language = language
    }

    var html: HTML { "<div><dt>\(name)</dt><dd\(attribute: "lang", language)>\(detail.html)</dd></div>" }
}

extension Fact.Detail {
    fileprivate var html: HTML {
        switch self {
        case .text(let text): "\(text)"
        case .links(let links): inline(links)
        case .code(let text): "<code>\(text)</code>"
        }
    }
}

/// Nothing where there are no facts.
func factList(_ facts: [Fact]) -> HTML {
    HTML.when(!facts.isEmpty) {
        """
        <dl class="facts">
        \(facts.map(\.html))
        </dl>
        """
    }
}
