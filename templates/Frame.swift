import Markup
import Wording

/// What stands around the content of every page.
public struct Frame: Sendable {
    let words: PageWords
    /// Of the page alone; the document's title adds the site's.
    let title: String
    let description: String?
    let siteTitle: String
    /// Who publishes the site.
    let organisation: String
    let home: Address
    let stylesheet: Address
    let scripts: [Address]
    /// Fetched beside the stylesheet, so that the first page has them too.
    let fonts: [Address]
    let navigation: [NavigationItem]
    /// From the home page to the page above this one.
    let breadcrumbs: [Link]
    /// What every reader must know of the site.
    let notice: String?
    let footer: Footer
    /// To the page that finds others; nil on that page.
    let search: Link?
    /// The same page in the site's other languages.
    let translations: [Translation]
    let head: Head

    public init(
        words: PageWords, title: String, description: String? = nil, siteTitle: String, organisation: String,
        home: Address, stylesheet: Address, scripts: [Address], fonts: [Address], navigation: [NavigationItem],
        breadcrumbs: [Link],
        notice: String? = nil,
        footer: Footer, search: Link?, translations: [Translation] = [],
        head: Head
    ) {
        self.words = words
        self.title = title
        self.description = description
        self.siteTitle = siteTitle
        self.organisation = organisation
        self.home = home
        self.stylesheet = stylesheet
        self.scripts = scripts
        self.fonts = fonts
        self.navigation = navigation
        self.breadcrumbs = breadcrumbs
        self.notice = notice
        self.footer = footer
        self.search = search
        self.translations = translations
        self.head = head
    }

    public struct NavigationItem: Sendable {
        /// Where the reader is: on the very page, or on one of those that it leads to.
        public enum Current: String, Sendable {
            case page
            case section = "true"
        }

        let link: Link
        let current: Current?

        public init(link: Link, current: Current?) {
            self.link = link
            self.current = current
        }
    }

    public struct Translation: Sendable {
        /// `en`.
        let language: String
        /// As it calls itself.
        let name: String
        let address: Address
        /// Where it stands on the web.
        let canonical: String?

        public init(language: String, name: String, address: Address, canonical: String?) {
            self.language = language
            self.name = name
            self.address = address
            self.canonical = canonical
        }
    }

    public struct Footer: Sendable {
        let compiled: String?
        let licence: String?
        let contact: String?
        let abbreviations: [Fact]
        let links: [Link]

        public init(
            compiled: String? = nil, licence: String? = nil, contact: String? = nil, abbreviations: [Fact],
            links: [Link]
        ) {
            self.compiled = compiled
            self.licence = licence
            self.contact = contact
            self.abbreviations = abbreviations
            self.links = links
        }
    }
}

/// A page's model: what it shows, and the template that shows it.
public protocol Page: Sendable {
    var frame: Frame { get }
    /// What stands in `<main>`.
    var content: HTML { get }
    /// Those that its template draws; charts within prose are not among them.
    var charts: [ChartFigure] { get }
}

extension Page {
    public var charts: [ChartFigure] { [] }
}
