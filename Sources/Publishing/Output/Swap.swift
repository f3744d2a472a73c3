import CSystem
import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Publishes a site by putting a whole folder in the place of another: a reader finds all of the old one or all of the
/// new one. docs/architecture.md goes through the moments at which a build may be killed.
struct Swap {
    let place: OutputPlace
    let work: WorkFolder

    private static let old = "old"
    /// The hash of the manifest that is being published.
    private static let journal = "journal"

    private var stagePath: String { "\(work.folder.path)/\(Stage.name)" }
    private var oldPath: String { "\(work.folder.path)/\(Swap.old)" }

    /// - Returns: the stamps of the files that were written; nil, with nothing done, where files of others cannot come
    ///   along.
    func publish(
        _ replacement: Replacement, of published: OpenFolder?, jobs: Int
    ) async throws(OutputError) -> [String: FileStamp]? {
        do throws(OutputError) {
            let stage = try Stage(in: work)
            if let published {
                published.copyRights(of: ".", to: stage.folder)
                guard try link(replacement.foreign, of: published, into: stage.folder) else {
                    try work.clear(Stage.name)
                    return nil
                }
            }
            let stamps = try await stage.fill(replacement.files, of: published, jobs: jobs)
            try stage.folder.write(Manifest.path, replacement.manifest.bytes)
            try work.folder.replace(Swap.journal, Array(replacement.manifest.hash.utf8))
            try stage.sync()
            try Stage.checkSignal()
            try exchange(isFirst: published == nil)
            try await settle()
            return stamps
        } catch {
            try? work.clear(Stage.name)
            throw error
        }
    }

    private func link(
        _ foreign: ForeignFiles, of published: OpenFolder, into stage: OpenFolder
    ) throws(OutputError) -> Bool {
        for folder in foreign.folders {
            // Out of a folder of somebody else's the second names could never be taken again.
            guard faccessat(published.descriptor, folder, W_OK | X_OK, 0) == 0 else { return false }
            try stage.makeFolder(folder)
            published.copyRights(of: folder, to: stage)
        }
        for file in foreign.files {
            try stage.makeFolder(OpenFolder.above(file))
            guard published.link(file, into: stage) else { return false }
        }
        return true
    }

    /// Where the file system cannot exchange two folders they are renamed one after the other, and for that moment
    /// there is no site.
    private func exchange(isFirst: Bool) throws(OutputError) {
        if isFirst {
            guard rename(stagePath, place.path) == 0 else { throw OutputError.disk(place.typed) }
        } else if loa_exchange(stagePath, place.path) != 0 {
            guard [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(errno), rename(place.path, oldPath) == 0 else {
                throw OutputError.disk(place.typed)
            }
            guard rename(stagePath, place.path) == 0 else {
                let failure = OutputError.disk(place.typed)
                rename(oldPath, place.path)
                throw failure
            }
        }
        let above = open(place.folderAbove, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        fsync(above)
        close(above)
    }
}

/// After the exchange, in this build or in the one after it was killed.
extension Swap {
    /// Brings all to an end that a killed build left half done.
    func recover() async throws(OutputError) {
        try await settle()
        try work.clear(Stage.name)
    }

    private func settle() async throws(OutputError) {
        if work.folder.status(Stage.name) != nil, work.folder.status(Swap.old) == nil, try isExchanged() {
            try work.folder.move(Stage.name, into: work.folder, as: Swap.old)
        }
        if work.folder.status(Swap.old) != nil {
            if let published = try OpenFolder.existing(place.path) {
                let old = try OpenFolder(oldPath)
                try old.removeOwnFiles()
                try await old.rescueForeignFiles(into: published)
                try work.clear(Swap.old)
            } else if rename(oldPath, place.path) != 0 {
                throw OutputError.disk(place.typed)
            }
        }
        unlinkat(work.folder.descriptor, Swap.journal, 0)
    }

    /// Whether what is published is what the journal was to publish: then the stage holds what was there before.
    private func isExchanged() throws(OutputError) -> Bool {
        guard let journal = try work.folder.read(Swap.journal),
            let manifest = try OpenFolder.existing(place.path)?.read(Manifest.path)
        else { return false }
        return journal == Array(Manifest.hash(of: manifest[...]).utf8)
    }
}

extension OpenFolder {
    fileprivate func copyRights(of name: String, to other: OpenFolder) {
        guard let status = status(name) else { return }
        // Only root may give a folder away.
        fchownat(other.descriptor, name, status.st_uid, status.st_gid, AT_SYMLINK_NOFOLLOW)
        fchmodat(other.descriptor, name, status.st_mode & 0o7777, 0)
    }

    /// All that its manifest names, and the folders that are empty then: what is left to look through is little. The
    /// manifest stays to the end, so that whoever finds the folder half gone knows what of it was whose.
    fileprivate func removeOwnFiles() throws(OutputError) {
        let own = try Manifest.read(in: self)?.entries.map(\.path) ?? []
        for path in own { unlinkat(descriptor, path, 0) }
        // Those further down come later in this order.
        for folder in ForeignFiles.folders(above: Set(own)).sorted(by: >) { unlinkat(descriptor, folder, AT_REMOVEDIR) }
    }

    /// What was put into this folder, or changed in it, after it had been looked through and before it was taken out of
    /// its place. Of two files of one name the later one counts; a file of Loa's is never replaced.
    fileprivate func rescueForeignFiles(into published: OpenFolder) async throws(OutputError) {
        let own = Set(try Manifest.read(in: self)?.entries.map(\.path) ?? [])
        let newOwn = Set(try Manifest.read(in: published)?.entries.map(\.path) ?? [])
        let foreign = try await ForeignFiles.find(in: self, beside: own)
        for folder in foreign.folders where published.status(folder) == nil { try published.makeFolder(folder) }
        for file in foreign.files {
            let there = published.status(file).map { FileStamp($0) }
            guard let here = status(file).map({ FileStamp($0) }), here.inode != there?.inode else { continue }
            if newOwn.contains(file) {
                try move(file, into: published, as: file + ".loa-kept")
            } else if here.modified > there?.modified ?? .min {
                try published.makeFolder(OpenFolder.above(file))
                try move(file, into: published)
            }
        }
    }
}
