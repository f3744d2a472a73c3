import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The published folder. It writes only what changed, removes only what an earlier build wrote and nobody changed
/// since, and touches nothing else.
struct OutputFolder {
    private let disk: Disk

    init(path: String) {
        disk = Disk(root: path)
    }

    /// Brings the folder to hold these files, and of its own no others.
    func publish(_ files: [OutputFile]) throws(OutputError) -> Changes {
        try disk.makeRoot()
        return try OutputLock.hold(disk.root) { () throws(OutputError) in try replace(by: files) }
    }

    private func replace(by files: [OutputFile]) throws(OutputError) -> Changes {
        let old = Manifest(reading: try disk.read(Manifest.path) ?? [])
        let new = Manifest(files)
        let changed = try changedFiles(files, old)
        let stale = try staleFiles(old, new)
        if !changed.isEmpty || !stale.isEmpty || old != new {
            // Before the first file changes, so that every file is owned at any moment at which a build may be killed.
            try disk.write(Manifest.path, old.union(new).bytes)
        }
        for file in changed { try disk.write(file.path, file.bytes) }
        for path in stale { try disk.remove(path) }
        if !changed.isEmpty || !stale.isEmpty || old != new { try disk.write(Manifest.path, new.bytes) }
        return Changes(written: changed.count, unchanged: files.count - changed.count, removed: stale.count)
    }

    struct Changes: Sendable, Equatable {
        let written: Int
        let unchanged: Int
        let removed: Int
    }

    /// Everything is looked at before anything is written: a foreign file in the way stops the build with nothing done.
    private func changedFiles(_ files: [OutputFile], _ old: Manifest) throws(OutputError) -> [OutputFile] {
        var changed: [OutputFile] = []
        for file in files {
            guard let bytes = try disk.read(file.path) else {
                changed.append(file)
                continue
            }
            guard old.owns(file.path, hash: OutputFile(path: file.path, bytes: bytes).hash) else {
                throw OutputError(fault: .foreignFile(path: disk.full(file.path)))
            }
            if bytes != file.bytes { changed.append(file) }
        }
        return changed
    }

    /// A file of an earlier build that somebody changed by hand is theirs now and stays.
    private func staleFiles(_ old: Manifest, _ new: Manifest) throws(OutputError) -> [String] {
        var stale: [String] = []
        for path in old.hashes.keys.sorted() where new.hashes[path] == nil {
            guard let bytes = try disk.read(path) else { continue }
            if old.owns(path, hash: OutputFile(path: path, bytes: bytes).hash) { stale.append(path) }
        }
        return stale
    }
}
