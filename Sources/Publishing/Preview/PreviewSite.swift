import Syntax

/// The site as it would be published, in memory. With errors among the diagnostics it would not be: some of its files
/// may then be missing or wrong.
public struct PreviewSite: Sendable {
    public let diagnostics: Diagnostics
    public let pages: Int
    /// By path, relative to the site's root: `ban-tin/index.html`.
    private let files: [String: [UInt8]]

    init(_ rendering: Rendering) {
        diagnostics = rendering.diagnostics
        pages = rendering.pages
        files = Dictionary(rendering.files.map { ($0.path, $0.bytes) }) { first, _ in first }
    }

    /// The bytes of a file of the site; nil where there is none.
    public func file(at path: String) -> [UInt8]? { files[path] }

    /// What is shown for addresses that lead nowhere.
    public var notFoundPage: [UInt8]? { files[Route.notFound.path] }
}
