import Syntax
import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files below one folder, by relative path. No symbolic link is followed, so that nothing outside it is touched.
struct Disk {
    let root: String

    /// One name for all, since the folder is locked: a build that is killed leaves at most this behind, and the next one
    /// writes over it.
    private static let temporary = ".loa-tmp"

    /// Large enough for any page; a larger file is not one of ours.
    private static let sizeLimit = 1 << 30

    func full(_ path: String) -> String { "\(root)/\(path)" }

    func makeRoot() throws(OutputError) {
        var path = root.hasPrefix("/") ? "" : "."
        for part in root.split(separator: "/") {
            path += "/\(part)"
            if mkdir(path, 0o755) != 0 && errno != EEXIST { throw unwritable(path) }
        }
    }

    /// Nil where there is no such file.
    func read(_ path: String) throws(OutputError) -> [UInt8]? {
        guard try checkFolders(above: path) else { return nil }
        var status = stat()
        guard lstat(full(path), &status) == 0 else { return nil }
        guard status.st_mode & S_IFMT == S_IFREG,
            case .success(let bytes) = RawFile.read(full(path), limit: Disk.sizeLimit)
        else { throw OutputError(fault: .foreignFile(path: full(path))) }
        return bytes
    }

    /// Beside its place first and then into it, so that a reader never sees half a file.
    func write(_ path: String, _ bytes: [UInt8]) throws(OutputError) {
        try makeFolders(above: path)
        let temporary = full(Disk.temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw unwritable(full(path)) }
        let failure = Disk.write(bytes, to: descriptor)
        let closing = close(descriptor) == 0 ? nil : errno
        guard failure == nil, closing == nil, rename(temporary, full(path)) == 0 else {
            let reason = failure ?? closing ?? errno
            unlink(temporary)
            throw OutputError(fault: .unwritable(path: full(path), errno: reason))
        }
    }

    /// With the folders above it that are empty then.
    func remove(_ path: String) throws(OutputError) {
        guard unlink(full(path)) == 0 || errno == ENOENT else { throw unwritable(full(path)) }
        var folders = path.split(separator: "/").dropLast()
        while !folders.isEmpty, rmdir(full(folders.joined(separator: "/"))) == 0 { folders = folders.dropLast() }
    }

    private func makeFolders(above path: String) throws(OutputError) {
        guard try !checkFolders(above: path) else { return }
        var folder = root
        for part in path.split(separator: "/").dropLast() {
            folder += "/\(part)"
            if mkdir(folder, 0o755) != 0 && errno != EEXIST { throw unwritable(path) }
        }
    }

    /// Whether all folders above the path are there. What stands in their place and is no folder, such as a link to
    /// somewhere else, is foreign.
    private func checkFolders(above path: String) throws(OutputError) -> Bool {
        var folder = root
        for part in path.split(separator: "/").dropLast() {
            folder += "/\(part)"
            var status = stat()
            guard lstat(folder, &status) == 0 else { return false }
            guard status.st_mode & S_IFMT == S_IFDIR else { throw OutputError(fault: .foreignFile(path: folder)) }
        }
        return true
    }

    /// With the reason in `errno`.
    private func unwritable(_ fullPath: String) -> OutputError {
        OutputError(fault: .unwritable(path: fullPath, errno: errno))
    }

    /// The error number where not all could be written.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = systemWrite(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                if count < 0 && errno == EINTR { continue }
                guard count >= 0 else { return errno }
                written += count
            }
            return nil
        }
    }
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}
