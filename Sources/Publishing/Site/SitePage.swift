import Syntax
import Wording

/// A page of the site in one of its languages.
struct SitePage: Hashable, Sendable {
    let route: Route
    let language: Language
}

/// A page as it came out, with all that was found and drawn on the way.
struct MadePage: Sendable {
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
    /// Shown beside links to it.
    let sharePicture: OutputFile?

    var files: [OutputFile] { [file, sharePicture].compactMap { $0 } + charts }
}
