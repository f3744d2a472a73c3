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
    /// Nil for a route that is no page.
    let file: OutputFile?
    let diagnostics: Diagnostics
    let links: PageLinks
    /// Links of its prose into pages, by their addresses.
    let typedLinks: [String: PageMaker.TypedLink]
    /// Each as a picture and as a page to embed.
    let charts: [OutputFile]
    /// Beside those of all pages.
    let dependencies: Dependencies
    /// Shown beside links to it.
    let sharePicture: OutputFile?

    /// - Parameters:
    ///   - model: nil for a route that is no page.
    ///   - maker: that made the model.
    init(_ page: SitePage, _ model: (any Page)?, by maker: PageMaker) {
        self.page = page
        path = maker.path
        file = model.map { OutputFile(path: maker.path, bytes: $0.document.utf8) }
        diagnostics = maker.diagnostics
        links = AttributeScan.links(in: file?.bytes ?? [])
        typedLinks = maker.anchors
        dependencies = maker.dependencies
        charts = maker.chartFiles(maker.proseCharts + (model?.charts ?? []))
        sharePicture = maker.sharePictureFile
    }

    var files: [OutputFile] { [file].compactMap { $0 } + filesBeside }

    var filesBeside: [OutputFile] { charts + [sharePicture].compactMap { $0 } }
}
