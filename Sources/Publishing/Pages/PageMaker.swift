import Markup
import Records
import Stats
import Syntax
import Templates
import Wording

/// Makes the model of one page; addresses are relative to where that page lies. One for each page, so that pages can be
/// made side by side.
struct PageMaker {
    let publication: Publication
    let extracts: Extracts
    let route: Route
    /// Of the page; prose stays in the language that it is written in.
    private(set) var words: PageWords
    /// Of the pages in this language below the site's root: nothing, or `en/`.
    let folder: String
    /// From the page to the site's root.
    private let root: String
    var diagnostics = Diagnostics()
    /// Since there are too many errors, which has been said.
    var leavesLinksOff = false
    var guesses = Guesses()
    var dependencies = Dependencies()
    /// Of the prose so far; their addresses are numbered.
    var proseCharts: [ChartFigure] = []
    /// Links of the prose into a page, by their address: whether the place is there, only the finished pages show.
    var anchors: [String: TypedLink] = [:]

    struct TypedLink: Sendable {
        let text: String
        let location: SourceLocation
    }

    /// - Parameter language: nil for the site's own.
    init(_ publication: Publication, _ extracts: Extracts, _ route: Route, in language: Language? = nil) {
        self.publication = publication
        self.extracts = extracts
        self.route = route
        words = language.map(PageWords.init) ?? publication.words
        folder = Publication.folder(of: words.language, publication)
        root = PageMaker.root(of: route, below: folder, publication.site)
    }

    /// Of the content, where it is not the page's.
    var contentLanguage: String? {
        words.language == publication.words.language ? nil : publication.words.language.rawValue
    }

    /// Relative to the site's root.
    var path: String { folder + route.path }

    var catalogue: Catalogue { publication.catalogue }

    /// Nil for a route that is no page.
    mutating func page() -> (any Page)? {
        switch route {
        case .home: homePage()
        case .notFound: notFoundPage()
        case .summary(let period): publication.summary(of: period).map { summaryPage($0) }
        case .achievements: achievementsPage()
        case .achievement(let id): catalogue.achievements[id].map { achievementPage($0) }
        case .models: modelsPage()
        case .model(let id): catalogue.models[id].map { modelPage($0) }
        case .indicators: indicatorsPage()
        case .indicator(let id): catalogue.indicators[id].map { indicatorPage($0) }
        case .bulletins: bulletinsPage()
        case .bulletin(let id): catalogue.bulletins[id].map { bulletinPage($0) }
        case .bulletinArchive(let span): archivePage(span)
        case .places: placesPage()
        case .place(let id): catalogue.places[id].map { placePage($0) }
        case .commendations: commendationsPage()
        case .sources: sourcesPage()
        case .corrections: correctionsPage()
        case .data: dataPage()
        case .search: searchPage()
        case .page(let id): catalogue.pages[id].map { prosePage($0) }
        case .asset, .moved: nil
        }
    }
}

/// Addresses.
extension PageMaker {
    /// Relative, but from the page for missing pages, which is shown at any address.
    func address(to target: Route, anchor: String? = nil) -> Address {
        let fragment = anchor.map { "#\($0)" } ?? ""
        if target == route, anchor != nil { return Address(path: fragment) }
        return Address(path: root + folder(of: target) + target.path + fragment)
    }

    /// From the site's root, in whichever language.
    func address(toPage path: String) -> Address { Address(path: root + path) }

    /// Files that are no pages are there once for all languages.
    private func folder(of target: Route) -> String {
        if case .asset = target { "" } else { folder }
    }

    private static func root(of route: Route, below folder: String, _ site: Site) -> String {
        guard route == .notFound else {
            return String(repeating: "../", count: (folder + route.path).utf8.count { $0 == UInt8(ascii: "/") })
        }
        return siteRoot(site)
    }

    /// Where the site's root lies on its server: `/` or, where it has only a part of one, `/phong-trao/`.
    static func siteRoot(_ site: Site) -> String {
        let parts = site.baseURL?.text.split(separator: "/", omittingEmptySubsequences: true) ?? []
        return "/" + parts.dropFirst(2).map { "\($0)/" }.joined()
    }

    /// The folder of all pages in this language, from this one.
    var rootAddress: Address { Address(path: root + folder) }

    /// Where the page will stand on the web; nil where the site does not say where it is published.
    func publicAddress(of target: Route) -> String? {
        catalogue.site.baseURL.map { base in
            let path = target.path.hasSuffix("index.html") ? String(target.path.dropLast(10)) : target.path
            return (base.text.hasSuffix("/") ? base.text : base.text + "/") + folder(of: target) + path
        }
    }

    func link(_ text: String, to target: Route, anchor: String? = nil) -> Link {
        Link(
            text: text, address: address(to: target, anchor: anchor), language: isProse(target) ? contentLanguage : nil)
    }

    /// Whether the page's name was written by its author.
    private func isProse(_ target: Route) -> Bool {
        switch target {
        case .achievement, .bulletin, .page: true
        default: false
        }
    }

    /// By their publishers, or by their titles where several are of one publisher.
    func sources(_ ids: [ID<Source>]) -> [Link] {
        let sources = ids.compactMap { catalogue.sources[$0] }
        return sources.map { source in
            let isAlone = sources.count { $0.publisher == source.publisher } == 1
            return link(isAlone ? source.publisher : source.title, to: .sources, anchor: source.id.text)
        }
    }
}

/// Prose.
extension PageMaker {
    /// The body of this page's own prose, below its `h1`.
    mutating func prose() -> HTML? {
        guard let manuscript = publication.manuscripts[route], let body = manuscript.body else { return nil }
        let html = inContentLanguage { maker in
            MarkdownRenderer().html(body) { maker.resolve($0, in: manuscript.context) }
        }
        return contentLanguage.map { "<div class=\"prose\" lang=\"\($0)\">\(html)</div>" } ?? html
    }

    /// Figures within prose are worded in the language of the prose.
    private mutating func inContentLanguage(_ render: (inout PageMaker) -> HTML) -> HTML {
        let own = words
        words = publication.words
        defer { words = own }
        return render(&self)
    }

    /// Text of the content on this page.
    func original(_ html: HTML) -> HTML {
        contentLanguage.map { "<span lang=\"\($0)\">\(html)</span>" } ?? html
    }

    /// The typed summary of this page's own prose.
    mutating func lede() -> HTML? {
        guard let manuscript = publication.manuscripts[route], let summary = manuscript.summary else { return nil }
        return original(
            inContentLanguage { maker in
                MarkdownRenderer().inlineHTML(summary) { maker.resolve($0, in: manuscript.context) }
            })
    }

    /// The title of this page's own prose, with links where figures stand in it.
    mutating func heading() -> HTML {
        guard let manuscript = publication.manuscripts[route], let title = manuscript.linkedTitle else {
            return original("\(title(of: route))")
        }
        return original(
            inContentLanguage { maker in
                MarkdownRenderer().inlineHTML(title) { maker.resolve($0, in: manuscript.context) }
            })
    }

    func title(of route: Route) -> String { extracts.title(of: route) }
}
