import Markup

/// Words that lead to a page.
public struct Link: Sendable {
    let text: String
    let address: Address
    /// Of the text, where it is not the page's; the page that it leads to need not be in it.
    let language: String?

    public init(text: String, address: Address, language: String? = nil) {
        self.text = text
        self.address = address
        self.language = language
    }

    var html: HTML { "<a href=\"\(address)\"\(attribute: "lang", language)>\(text)</a>" }
}

/// Links in one line.
func inline(_ links: [Link]) -> HTML {
    HTML.joined(links.map(\.html), by: ", ")
}
