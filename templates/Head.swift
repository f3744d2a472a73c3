import Markup
import Wording

/// What programs are told of a page: search engines, feed readers, and those that show a link to it.
public struct Head: Sendable {
    /// Where the page stands on the web; nil where the site does not say where it is published.
    let canonical: String?
    let kind: Kind
    /// Of an article: `2019-11-05`.
    let published: String?
    let icon: Address
    let manifest: Address
    let feeds: [Feed]
    let picture: Picture?
    /// For schema.org.
    let data: JSON?

    public enum Kind: String, Sendable {
        case article, website
    }

    public struct Feed: Sendable {
        let title: String
        let type: String
        let address: Address

        public init(title: String, type: String, address: Address) {
            self.title = title
            self.type = type
            self.address = address
        }
    }

    /// Stands beside a link to the page.
    public struct Picture: Sendable {
        /// On the web.
        public let address: String
        let size: SharePicture.Size
        public let text: String

        public init(address: String, size: SharePicture.Size, text: String) {
            self.address = address
            self.size = size
            self.text = text
        }
    }

    public init(
        canonical: String?, kind: Kind, published: String? = nil, icon: Address, manifest: Address, feeds: [Feed],
        picture: Picture? = nil, data: JSON? = nil
    ) {
        self.canonical = canonical
        self.kind = kind
        self.published = published
        self.icon = icon
        self.manifest = manifest
        self.feeds = feeds
        self.picture = picture
        self.data = data
    }

    func html(title: String, description: String?, siteTitle: String, _ words: PageWords) -> HTML {
        HTML.joined(
            [
                "<link rel=\"icon\" href=\"\(icon)\" type=\"image/svg+xml\">",
                "<link rel=\"manifest\" href=\"\(manifest)\">",
                HTML.when(canonical) { "<link rel=\"canonical\" href=\"\($0)\">" },
                HTML.joined(feeds.map(feed)),
                property("og:title", title), HTML.when(description) { property("og:description", $0) },
                property("og:type", kind.rawValue), property("og:site_name", siteTitle),
                property("og:locale", words.language.choose(vi: "vi_VN", en: "en_GB")),
                HTML.when(canonical) { property("og:url", $0) },
                HTML.when(picture, html), HTML.when(published) { property("article:published_time", $0) },
                HTML.when(data) { "<script type=\"application/ld+json\">\n\($0.script)\n</script>" },
            ].filter { !$0.isEmpty })
    }

    private func html(_ picture: Picture) -> HTML {
        HTML.joined([
            property("og:image", picture.address), property("og:image:type", "image/png"),
            property("og:image:width", "\(picture.size.width)"), property("og:image:height", "\(picture.size.height)"),
            property("og:image:alt", picture.text), "<meta name=\"twitter:card\" content=\"summary_large_image\">",
        ])
    }

    private func feed(_ feed: Feed) -> HTML {
        "<link rel=\"alternate\" type=\"\(feed.type)\" title=\"\(feed.title)\" href=\"\(feed.address)\">"
    }

    private func property(_ name: String, _ content: String) -> HTML {
        "<meta property=\"\(name)\" content=\"\(content)\">"
    }
}
