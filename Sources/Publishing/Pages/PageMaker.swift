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
    /// From the page to the site's root.
    private let root: String
    var diagnostics = Diagnostics()
    /// Charts of the prose so far; their addresses are numbered.
    var chartCount = 0
    /// Links of the prose into a page, by their address: whether the place is there, only the finished pages show.
    var anchors: [String: TypedLink] = [:]

    struct TypedLink: Sendable {
        let text: String
        let location: SourceLocation
    }

    init(_ publication: Publication, _ extracts: Extracts, _ route: Route) {
        self.publication = publication
        self.extracts = extracts
        self.route = route
        root = PageMaker.root(of: route, publication.site)
    }

    var words: PageWords { publication.words }
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
        case .data: dataPage()
        case .search: searchPage()
        case .page(let id): catalogue.pages[id].map { prosePage($0) }
        case .asset: nil
        }
    }
}

/// Addresses.
extension PageMaker {
    /// Relative, but from the page for missing pages, which is shown at any address.
    func address(to target: Route, anchor: String? = nil) -> Address {
        let fragment = anchor.map { "#\($0)" } ?? ""
        if target == route, anchor != nil { return Address(path: fragment) }
        return Address(path: root + target.path + fragment)
    }

    private static func root(of route: Route, _ site: Site) -> String {
        guard route == .notFound else {
            return String(repeating: "../", count: route.path.utf8.count { $0 == UInt8(ascii: "/") })
        }
        guard let base = site.baseURL?.text.split(separator: "/", omittingEmptySubsequences: true) else {
            return "/"
        }
        return "/" + base.dropFirst(2).map { "\($0)/" }.joined()
    }

    /// The folder of all pages, from this one.
    var rootAddress: Address { Address(path: root) }

    /// Where the page will stand on the web; nil where the site does not say where it is published.
    func publicAddress(of target: Route) -> String? {
        catalogue.site.baseURL.map { base in
            let path = target.path.hasSuffix("index.html") ? String(target.path.dropLast(10)) : target.path
            return (base.text.hasSuffix("/") ? base.text : base.text + "/") + path
        }
    }

    func link(_ text: String, to target: Route, anchor: String? = nil) -> Link {
        Link(text: text, address: address(to: target, anchor: anchor))
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
        return MarkdownRenderer().html(body) { resolve($0, in: manuscript.context) }
    }

    /// The typed summary of this page's own prose.
    mutating func lede() -> HTML? {
        guard let manuscript = publication.manuscripts[route], let summary = manuscript.summary else { return nil }
        return MarkdownRenderer().inlineHTML(summary) { resolve($0, in: manuscript.context) }
    }

    /// The title of this page's own prose, with links where figures stand in it.
    mutating func heading() -> HTML {
        guard let manuscript = publication.manuscripts[route], let title = manuscript.linkedTitle else {
            return "\(title(of: route))"
        }
        return MarkdownRenderer().inlineHTML(title) { resolve($0, in: manuscript.context) }
    }

    func title(of route: Route) -> String { extracts.title(of: route) }
}
