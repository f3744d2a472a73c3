import Syntax
import Templates
import Wording

/// A page of the site in one of its languages.
struct SitePage: Hashable, Sendable {
    let route: Route
    let language: Language
}

/// A page as it came out, with all that was found and drawn on the way. A class, so that one state of a large site can
/// take over the pages of another without copying what they hold.
final class MadePage: Sendable {
    let page: SitePage
    /// Relative to the site's root.
    let path: String
    /// Of the page, if the route is one, and of those beside it: each chart as a picture and as a page to embed, and the
    /// picture that is shown beside links to it.
    let paths: [String]
    /// Whether the route is a page.
    let isPage: Bool
    /// In the order of their paths; none once they are stored.
    let files: [OutputFile]
    let stored: [StoredFile]
    let diagnostics: Diagnostics
    let links: PageLinks
    /// Links of its prose into pages, by their addresses.
    let typedLinks: [String: PageMaker.TypedLink]
    /// Beside those of all pages.
    let dependencies: Dependencies

    /// - Parameters:
    ///   - model: nil for a route that is no page.
    ///   - maker: that made the model.
    init(_ page: SitePage, _ model: (any Page)?, by maker: PageMaker) {
        self.page = page
        path = maker.path
        let file = model.map { OutputFile(path: maker.path, bytes: $0.document.utf8) }
        let charts = maker.chartFiles(maker.proseCharts + (model?.charts ?? []))
        files = [file].compactMap { $0 } + charts + [maker.sharePictureFile].compactMap { $0 }
        paths = files.map(\.path)
        isPage = file != nil
        stored = []
        diagnostics = maker.diagnostics
        links = AttributeScan.links(in: file?.bytes ?? [])
        typedLinks = maker.anchors
        dependencies = maker.dependencies
    }

    /// The same page, its files handed over.
    init(_ page: MadePage, storedIn store: FileStore) {
        self.page = page.page
        (path, paths, isPage) = (page.path, page.paths, page.isPage)
        files = []
        stored = page.files.flatMap(store.store)
        (diagnostics, links, typedLinks) = (page.diagnostics, page.links, page.typedLinks)
        dependencies = page.dependencies
    }

    /// Of the page itself.
    var bytes: [UInt8]? { isPage ? files.first?.bytes : nil }

    var pathsBeside: ArraySlice<String> { paths.dropFirst(isPage ? 1 : 0) }
}
