import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Publishes into a folder that cannot be exchanged as a whole, such as one that something is mounted at: all is
/// written first, then every changed file is renamed into its place. For that moment readers may see pages of both
/// sites, and a build that is killed in it leaves them so until the next one.
struct InPlace {
    /// Within the published folder.
    let work: WorkFolder
    let published: OpenFolder

    /// The manifest that is being published. With it every file is known at any moment to be of one site or the other.
    private static let journal = "journal"

    static func unfinished(in published: OpenFolder) throws(OutputError) -> Manifest? {
        try Manifest.read(in: published, at: "\(WorkFolder.insideName)/\(journal)")
    }

    /// - Returns: the stamps of the files that were written.
    func publish(_ replacement: Replacement, jobs: Int) async throws(OutputError) -> [String: FileStamp] {
        let (files, stage) = (replacement.written, try Stage(in: work))
        let stamps: [String: FileStamp]
        do throws(OutputError) {
            stamps = try await stage.fill(files, jobs: jobs)
            try stage.folder.write(Manifest.path, replacement.manifest.bytes)
            try stage.sync()
            try Stage.checkSignal()
            try work.folder.replace(InPlace.journal, replacement.manifest.bytes)
        } catch {
            try? work.clear(Stage.name)
            throw error
        }
        let isBlocked = replacement.isBlockedByStale
        if isBlocked { try remove(replacement.stale) }
        for file in files {
            try published.makeFolder(OpenFolder.above(file.path))
            try stage.folder.move(file.path, into: published)
        }
        // Where they are not in the way they go last: until then no link leads nowhere.
        if !isBlocked { try remove(replacement.stale) }
        try stage.folder.move(Manifest.path, into: published)
        fsync(published.descriptor)
        unlinkat(work.folder.descriptor, InPlace.journal, 0)
        try work.clear(Stage.name)
        return stamps
    }

    private func remove(_ paths: [String]) throws(OutputError) {
        for path in paths { try published.remove(path) }
    }
}

extension Replacement {
    /// Whether a file becomes a folder, or the other way round.
    fileprivate var isBlockedByStale: Bool {
        let paths = Set(files.map(\.path))
        let (folders, old) = (ForeignFiles.folders(above: paths), Set(stale))
        return !folders.isDisjoint(with: old) || !ForeignFiles.folders(above: old).isDisjoint(with: paths)
    }
}
