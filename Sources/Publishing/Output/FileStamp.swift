#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the system knows of a file without reading it. A file whose stamp is as it was when it was written holds what
/// was written then.
///
/// The time of its last change of status is left out: a hard link, by which unchanged files come into the next site,
/// changes it too.
struct FileStamp: Equatable, Sendable {
    let size: Int64
    /// In nanoseconds.
    let modified: Int64
    let inode: UInt64

    init(size: Int64, modified: Int64, inode: UInt64) {
        self.size = size
        self.modified = modified
        self.inode = inode
    }

    init(_ status: stat) {
        #if canImport(Glibc)
            let time = status.st_mtim
        #else
            let time = status.st_mtimespec
        #endif
        self.init(
            size: Int64(status.st_size), modified: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec),
            inode: UInt64(status.st_ino))
    }
}
