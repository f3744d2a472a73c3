import Wording

/// The published site as the last build left it, with what its pages were made from.
struct EarlierSite: Sendable {
    let memory: SiteMemory
    private let folder: OpenFolder
    private let hashes: [String: String]
    private let whole: Set<String>

    /// - Parameters:
    ///   - manifest: of what is published.
    ///   - whole: the files that nobody changed since.
    init(_ memory: SiteMemory, in folder: OpenFolder, _ manifest: Manifest, whole: Set<String>) {
        self.memory = memory
        self.folder = folder
        self.whole = whole
        hashes = manifest.hashes
    }

    /// Whether a file is there as it was written.
    func holds(_ path: String) -> Bool { whole.contains(path) && hashes[path] != nil }

    /// The files as they can be published again, with the compressed ones beside them.
    func entries(_ paths: [String]) -> [Manifest.Entry] {
        paths.flatMap { [$0] + CompressedFiles.names(beside: $0) }.compactMap { path in
            holds(path) ? hashes[path].map { Manifest.Entry(path: path, hash: $0) } : nil
        }
    }

    /// All but the compressed ones, to which no link leads.
    var linkablePaths: some Sequence<String> {
        hashes.keys.lazy.filter { !$0.hasSuffix(".gz") && !$0.hasSuffix(".br") }
    }

    /// What of a page others can lead to, and where it leads; nothing where it is gone meanwhile, and of charts to
    /// embed, whose links are those of their page.
    func links(of path: String) -> PageLinks {
        guard path.hasSuffix("index.html") || path == Route.notFound.path else {
            return PageLinks(anchors: [], links: [])
        }
        return AttributeScan.links(in: (try? folder.read(path)) ?? nil ?? [])
    }
}
