#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder of sources that is held open: what lies in it is reached from here, name by name.
final class SourceRoot: Sendable {
    let descriptor: Int32

    init(_ path: String) throws(SourceFolderError) {
        // With a slash at its end the path of a link would be the folder that it leads to.
        var bare = path
        while bare.count > 1 && bare.hasSuffix("/") { bare.removeLast() }
        var status = stat()
        guard lstat(bare, &status) == 0 else { throw SourceFolderError(path: path, errno: errno) }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw SourceFolderError(path: path, errno: ENOTDIR) }
        guard access(bare, R_OK | X_OK) == 0 else { throw SourceFolderError(path: path, errno: errno) }
        descriptor = open(bare, SourceRoot.folderFlags)
        if descriptor < 0 { throw SourceFolderError(path: path, errno: errno) }
    }

    deinit { close(descriptor) }

    /// A folder, and not a link to one.
    static let folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
}
