import Markup

/// Words that lead to a page.
public struct Link: Sendable {
    let text: String
    let address: Address

    public init(text: String, address: Address) {
        self.text = text
        self.address = address
    }

    var html: HTML { "<a href=\"\(address)\">\(text)</a>" }
}

/// Links in one line.
func inline(_ links: [Link]) -> HTML {
    HTML.joined(links.map(\.html), by: ", ")
}
