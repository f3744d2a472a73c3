import Markup

/// A picture in several widths, of which the browser takes the smallest that is sharp enough.
public struct Photo: Sendable {
    public struct Version: Sendable {
        let address: Address
        /// In pixels.
        let width: Int

        public init(address: Address, width: Int) {
            self.address = address
            self.width = width
        }
    }

    /// The narrowest first.
    let versions: [Version]
    /// Of the widest, in pixels: the browser keeps a place of this shape, so that nothing moves when the photo comes.
    let size: (width: Int, height: Int)
    let text: String
    let caption: String?

    /// - Parameter text: says what is to be seen, to those who do not see it.
    public init(versions: [Version], size: (width: Int, height: Int), text: String, caption: String?) {
        self.versions = versions
        self.size = size
        self.text = text
        self.caption = caption
    }

    /// Prose is at most as wide as its measure.
    private static let sizes = "(min-width: 44rem) 40rem, 92vw"

    /// For a line of text.
    public var image: HTML {
        let list = versions.map { "\($0.address.text) \($0.width)w" }.joined(separator: ", ")
        let widest = versions.last.map(\.address.text)
        return """
            <img\(attribute: "src", widest) srcset="\(list)" sizes="\(Photo.sizes)" width="\(size.width)" height="\(size.height)" alt="\(text)" loading="lazy" decoding="async">
            """
    }

    /// For a paragraph of its own.
    public var figure: HTML {
        guard let caption else { return "<p class=\"photo\">\(image)</p>" }
        return """
            <figure class="photo">
            \(image)
            <figcaption>\(caption)</figcaption>
            </figure>
            """
    }
}
