import Wording

/// What it takes to bring a published folder from the site that is there to another one.
struct Replacement: Sendable {
    /// In the order of their paths, so that those of one folder stand together.
    let files: [StagedFile]
    let manifest: Manifest
    /// Paths of those that are there already.
    let kept: Set<String>
    /// Loa's own files that the new site does not have.
    let stale: [String]
    /// What is there and stays.
    let foreign: ForeignFiles

    /// Nil where a file of the manifest is neither given nor published.
    /// - Throws: where a file that is not Loa's is in the way.
    static func make(
        by files: [StoredFile], _ manifest: Manifest, of state: PublishedState, in folder: OpenFolder?,
        at typed: String, jobs: Int
    ) async throws(OutputError) -> Replacement? {
        let hashes = manifest.hashes
        // What somebody changed into what is now to be published is as good as Loa's.
        let kept = Set(hashes.filter { state.own[$0.key]?.hash == $0.value || state.changed[$0.key] == $0.value }.keys)
        let made = Dictionary(files.map { ($0.path, $0.content) }) { $1 }
        let staged = manifest.entries.map { entry in
            StagedFile(path: entry.path, content: made[entry.path] ?? nil, isPublished: kept.contains(entry.path))
        }
        guard staged.allSatisfy({ $0.content != nil || $0.isPublished }) else { return nil }
        let stale = state.own.keys.filter { hashes[$0] == nil }.sorted()
        // A file of an earlier build that somebody changed by hand is theirs now and stays.
        let own = Set(state.own.keys).union(kept)
        var foreign = ForeignFiles()
        if let folder { foreign = try await ForeignFiles.find(in: folder, beside: own, jobs: jobs) }
        if let path = foreign.firstInTheWay(of: Set(hashes.keys)) {
            throw OutputError(fault: .foreignFile(path: "\(typed)/\(path)"))
        }
        return Replacement(files: staged, manifest: manifest, kept: kept, stale: stale, foreign: foreign)
    }

    var written: [StagedFile] { files.filter { !$0.isPublished } }

    /// Most pages of a site do not go at once but by mistake.
    static func checkSize(_ old: Manifest?, _ new: Manifest) throws(OutputError) {
        let pages = old?.entries.map(\.path).filter { $0.hasSuffix(".html") } ?? []
        let hashes = new.hashes
        let left = pages.count { hashes[$0] != nil }
        guard left * 2 >= pages.count else { throw OutputError(fault: .shrinks(from: pages.count, to: left)) }
    }
}
