/// What the pages of a site that was built were made from, so that the next build need not make those again of which
/// none of that changed. docs/architecture.md says what hangs on what.
struct SiteMemory: Equatable, Sendable {
    /// A file of the content that is no bulletin, or a picture that was shown.
    struct Source: Equatable, Sendable {
        let path: String
        let fingerprint: Fingerprint
    }

    /// A page in all its languages. Only pages about which there was nothing to say are remembered.
    struct Page: Equatable, Sendable {
        /// With its charts and pictures, relative to the site's root.
        let files: [String]
        let dependencies: Dependencies
        /// Nil where it is no bulletin's.
        let bulletin: Bulletin?
    }

    struct Bulletin: Equatable, Sendable {
        /// Of its file.
        let text: Fingerprint
        /// Of the numbers that its text was held against.
        let checked: Fingerprint
        /// Of what the page tells of bulletins beside it.
        let around: Fingerprint
        let extract: Extract
    }

    /// In the order of their paths.
    let sources: [Source]
    /// Of what stands around the text of every page.
    let frame: Fingerprint
    /// Of all addresses.
    let map: Fingerprint
    /// By the path of the page in the site's own language.
    let pages: [String: Page]
}
