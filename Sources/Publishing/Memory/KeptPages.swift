import Syntax

/// Pages of the last site that are published again as they are. Their links all led somewhere then, and still do unless
/// something that they may lead to is gone.
struct KeptPages: Sendable {
    let paths: [String]
    private let known: Set<String>
    private let earlier: EarlierSite

    init(_ paths: [String], of earlier: EarlierSite) {
        self.paths = paths
        known = Set(paths)
        self.earlier = earlier
    }

    func contains(_ path: String) -> Bool { known.contains(path) }

    /// Nil for a page that is not kept.
    func links(of path: String) -> PageLinks? { contains(path) ? earlier.links(of: path) : nil }

    /// Whether a file of the last site is gone, or an anchor of one that was made again.
    func hasLost(beside made: [String: PageLinks], jobs: Int) async -> Bool {
        guard !paths.isEmpty else { return false }
        guard earlier.linkablePaths.allSatisfy({ known.contains($0) || made[$0] != nil }) else { return true }
        let pages = made.filter { $0.key.hasSuffix(".html") }.map { $0 }
        let lost = await parallelMap(pages, jobs: jobs) { path, new in
            !new.anchors.isSuperset(of: earlier.links(of: path).anchors)
        }
        return lost.contains(true)
    }
}
