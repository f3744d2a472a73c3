import Markup
import Records
import Stats
import Syntax
import Templates
import Wording

/// One state of the content as it would be published: one side of a comparison.
///
/// The pages are those of the site's own language; in the other one stand the same figures.
public struct Edition: Sendable {
    let publication: Publication
    let pages: [Route: Page]
    let sentences: [QuotingSentence]
    /// What they concern may be missing from the figures.
    public let errors: Int

    /// What has to be known of a page to tell where a number changed.
    struct Page: Sendable {
        /// Of its bytes, within this run of the program.
        let fingerprint: Int
        /// The places of the site that it leads to or has, from the site's root: `chi-tieu/camera/index.html#ky-2019`.
        let receipts: Set<String>
    }

    /// Nil where the content has no site that can be read.
    public static func make(_ source: EditionSource, jobs: Int) async -> Edition? {
        var diagnostics = source.diagnostics
        guard let catalogue = Catalogue.read(source.folder, diagnostics: &diagnostics) else { return nil }
        let publication = await Publication.make(catalogue, jobs: jobs, diagnostics: &diagnostics)
        let extracts = await Extracts.make(publication, jobs: jobs)
        let routes = publication.map.routes.filter { $0 != .notFound }
        let pages = await parallelMap(routes, jobs: jobs) { page($0, publication, extracts) }
        let sentences = await QuotingSentence.all(publication, extracts, jobs: jobs)
        let made = zip(routes, pages).compactMap { route, page in page.map { (route, $0) } }
        return Edition(
            publication: publication, pages: Dictionary(made) { first, _ in first }, sentences: sentences,
            errors: diagnostics.all.count { $0.severity == .error })
    }

    private static func page(_ route: Route, _ publication: Publication, _ extracts: Extracts) -> Page? {
        var maker = PageMaker(publication, extracts, route)
        guard let page = maker.page() else { return nil }
        let bytes = page.document.utf8
        let scan = AttributeScan.links(in: bytes)
        let root = maker.rootAddress.text
        let links = scan.links.compactMap { link -> String? in
            guard link.contains("#"), !link.hasPrefix("#") else { return nil }
            return link.hasPrefix(root) ? String(link.dropFirst(root.count)) : nil
        }
        return Page(
            fingerprint: bytes.hashValue, receipts: Set(links + scan.anchors.map { "\(route.path)#\($0)" }))
    }

    /// Where the figure's receipts stand, from the site's root; nil for one that no page shows.
    func receipts(of figure: Figure) -> String? {
        guard publication.isShown(figure) else { return nil }
        let maker = PageMaker(publication, Extracts.none, .home)
        return "\(maker.page(of: figure).path)#\(maker.anchor(of: figure))"
    }
}
