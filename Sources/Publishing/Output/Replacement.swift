import Wording

/// What it takes to bring a published folder from the site that is there to another one.
struct Replacement: Sendable {
    let files: [OutputFile]
    let manifest: Manifest
    /// Paths of those that are there already.
    let kept: Set<String>
    /// Loa's own files that the new site does not have.
    let stale: [String]
    /// What is there and stays.
    let foreign: ForeignFiles

    /// - Throws: where a file that is not Loa's is in the way.
    init(
        by files: [OutputFile], _ manifest: Manifest, of state: PublishedState, in folder: OpenFolder?, at typed: String
    ) throws(OutputError) {
        let hashes = manifest.hashes
        self.files = files.sorted { $0.path < $1.path }
        self.manifest = manifest
        // What somebody changed into what is now to be published is as good as Loa's.
        kept = Set(hashes.filter { state.own[$0.key]?.hash == $0.value || state.changed[$0.key] == $0.value }.keys)
        stale = state.own.keys.filter { hashes[$0] == nil }.sorted()
        // A file of an earlier build that somebody changed by hand is theirs now and stays.
        let own = Set(state.own.keys).union(kept)
        let found = try folder.map { folder throws(OutputError) in try ForeignFiles.find(in: folder, beside: own) }
        foreign = found ?? ForeignFiles()
        if let path = foreign.firstInTheWay(of: Set(hashes.keys)) {
            throw OutputError(fault: .foreignFile(path: "\(typed)/\(path)"))
        }
    }

    var written: [OutputFile] { files.filter { !kept.contains($0.path) } }

    /// Most pages of a site do not go at once but by mistake.
    static func checkSize(_ old: Manifest?, _ new: Manifest) throws(OutputError) {
        let pages = old?.entries.map(\.path).filter { $0.hasSuffix(".html") } ?? []
        let hashes = new.hashes
        let left = pages.count { hashes[$0] != nil }
        guard left * 2 >= pages.count else { throw OutputError(fault: .shrinks(from: pages.count, to: left)) }
    }
}
