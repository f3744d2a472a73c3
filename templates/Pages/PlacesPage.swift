import Markup
import Wording

/// The places of the site, district by district.
public struct PlacesPage: Page {
    public let frame: Frame
    let lede: String
    /// Places with a page of their own.
    let featured: EntryGroup
    let districts: [District]

    public init(frame: Frame, lede: String, featured: EntryGroup, districts: [District]) {
        self.frame = frame
        self.lede = lede
        self.featured = featured
        self.districts = districts
    }

    public struct District: Sendable {
        let name: String
        let anchor: String
        /// `21 đơn vị cấp xã`.
        let extent: String
        let communes: [Commune]

        public init(name: String, anchor: String, extent: String, communes: [Commune]) {
            self.name = name
            self.anchor = anchor
            self.extent = extent
            self.communes = communes
        }
    }

    public struct Commune: Sendable {
        let name: String
        /// Its own page, where it has one.
        let page: Address?
        /// What became of it, where the list says so.
        let note: String?

        public init(name: String, page: Address? = nil, note: String? = nil) {
            self.name = name
            self.page = page
            self.note = note
        }
    }

    public var content: HTML {
        """
        <header class="hero">
        <h1>\(frame.title)</h1>
        <p class="lede">\(lede)</p>
        </header>
        \(featured.html)
        <div class="districts">
        \(districts.map(section))
        </div>
        """
    }

    private func section(_ district: District) -> HTML {
        """
        <section id="\(district.anchor)">
        <h2>\(district.name)</h2>
        <details>
        <summary>\(district.extent)</summary>
        <ul class="names">
        \(district.communes.map(item))
        </ul>
        </details>
        </section>
        """
    }

    private func item(_ commune: Commune) -> HTML {
        let name = commune.page.map { Link(text: commune.name, address: $0).html } ?? "\(commune.name)"
        return "<li>\(name)\(HTML.when(commune.note) { " <small>\($0)</small>" })</li>"
    }
}
