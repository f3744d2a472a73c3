import CSystem
import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where a site is put together before readers see it: a hidden folder beside the published one, so that the two can
/// change places, and within it where they cannot.
///
/// It holds the lock, what is remembered of the last build, the stamps of what is published, and during a build `stage`, `old` and `journal`.
struct WorkFolder {
    let folder: OpenFolder
    /// Within the published folder.
    let isInside: Bool
    private let lock: OutputLock

    /// Of the one within the published folder.
    static let insideName = ".loa"

    /// - Parameter published: its real path, and how messages name it.
    init(for published: OutputPlace, inside: Bool) throws(OutputError) {
        let path = inside ? "\(published.path)/\(WorkFolder.insideName)" : published.workPath
        folder = try OpenFolder(making: path)
        lock = try OutputLock(in: folder, for: published.typed)
        isInside = inside
        // So that git passes the folder over.
        if folder.stamp(".gitignore") == nil { try folder.replace(".gitignore", Array("*\n".utf8)) }
    }

    func release() { lock.release() }

    /// Whether the published folder can only be filled where it is.
    static func mustBeInside(_ published: OutputPlace) -> Bool {
        var (here, there) = (stat(), stat())
        guard stat(published.path, &there) == 0 else { return false }
        // Whoever stands in it would find himself in a folder that is gone.
        if stat(".", &here) == 0, here.st_ino == there.st_ino, here.st_dev == there.st_dev { return true }
        return loa_is_mount_point(published.path) != 0 || access(published.folderAbove, W_OK | X_OK) != 0
    }

    /// Takes away a folder in it, if it is there. It is renamed first: a tree that is half gone must not be taken for a
    /// whole one.
    func clear(_ name: String) throws(OutputError) {
        try folder.removeTree(WorkFolder.trash)
        guard folder.status(name) != nil else { return }
        try folder.move(name, into: folder, as: WorkFolder.trash)
        try folder.removeTree(WorkFolder.trash)
    }

    private static let trash = "trash"
}
