#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the file system knows of a file without opening it. While it stays the same, so do the file's bytes, unless they
/// were changed twice within one tick of the clock.
public struct SourceStamp: Hashable, Sendable {
    private let size: Int64
    private let inode: UInt64
    /// Seconds and nanoseconds of the last change of the bytes, and of anything about the file.
    private let modified: [Int]
    private let changed: [Int]

    /// Nil where there is no regular file; a link is none.
    public init?(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// Nil for anything but a regular file.
    init?(_ status: stat) {
        guard status.st_mode & S_IFMT == S_IFREG else { return nil }
        size = Int64(status.st_size)
        inode = UInt64(status.st_ino)
        #if canImport(Glibc)
            (modified, changed) = (SourceStamp.time(status.st_mtim), SourceStamp.time(status.st_ctim))
        #else
            (modified, changed) = (SourceStamp.time(status.st_mtimespec), SourceStamp.time(status.st_ctimespec))
        #endif
    }

    /// For a file that keeps it.
    public var text: String {
        "\(size).\(inode).\((modified + changed).map(String.init).joined(separator: "."))"
    }

    /// Whether another change would have another time: the last one lies some ticks of the file system's clock back, of
    /// which most are milliseconds and some two seconds long.
    public var isSettled: Bool {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let isFine = [modified, changed].contains { $0[1] % 1_000_000 != 0 }
        let margin = isFine ? 100_000_000 : 2_000_000_000
        return [modified, changed].allSatisfy {
            (Int(now.tv_sec) - $0[0]) * 1_000_000_000 + Int(now.tv_nsec) - $0[1] > margin
        }
    }

    private static func time(_ time: timespec) -> [Int] { [Int(time.tv_sec), Int(time.tv_nsec)] }
}
