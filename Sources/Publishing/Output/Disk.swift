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

    /// Writes a file that is there anew, and leaves who may read it as it was.
    func replace(_ path: String, _ bytes: [UInt8]) throws(OutputError) {
        var status = stat()
        guard lstat(full(path), &status) == 0 else { throw unwritable(full(path)) }
        try write(path, bytes, mode: status.st_mode & 0o777)
    }

    /// Beside its place first and then into it, so that a reader never sees half a file.
    func write(_ path: String, _ bytes: [UInt8], mode: mode_t = 0o644) throws(OutputError) {
        try makeFolders(above: path)
        let temporary = temporary(for: path)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw unwritable(full(path)) }
        let failure = Disk.write(bytes, to: descriptor)
        let closing = close(descriptor) == 0 ? nil : errno
        guard failure == nil, closing == nil, rename(temporary, full(path)) == 0 else {
            let reason = failure ?? closing ?? errno
            unlink(temporary)
            throw OutputError(fault: .unwritable(path: full(path), errno: reason))
        }
    }

    /// In the file's own folder: a name in another one would have all writers wait for that folder.
    private func temporary(for path: String) -> String { full(path) + ".loa-tmp" }

    /// What a killed build may have left beside the file.
    func removeTemporary(of path: String) { unlink(temporary(for: path)) }

    /// With the folders above it that are empty then.
    func remove(_ path: String) throws(OutputError) {
        guard unlink(full(path)) == 0 || errno == ENOENT else { throw unwritable(full(path)) }
        var folders = path.split(separator: "/").dropLast()
        while !folders.isEmpty, rmdir(full(folders.joined(separator: "/"))) == 0 { folders = folders.dropLast() }
    }

    func makeFolders(above path: String) throws(OutputError) {
        var isThere = true
        for folder in folders(above: path) {
            // Asking costs less than making what is there: most pages lie beside others.
            if isThere { isThere = try isFolder(folder) }
            if !isThere, mkdir(folder, 0o755) != 0, errno != EEXIST { throw unwritable(folder) }
        }
    }

    private func checkFolders(above path: String) throws(OutputError) -> Bool {
        for folder in folders(above: path) {
            guard try isFolder(folder) else { return false }
        }
        return true
    }

    /// From the root downwards.
    private func folders(above path: String) -> [String] {
        let path = full(path)
        return path.utf8.indices.dropFirst(root.utf8.count + 1).filter { path.utf8[$0] == UInt8(ascii: "/") }
            .map { String(path[..<$0]) }
    }

    /// False where there is nothing. What stands in a folder's place and is none, such as a link to somewhere else, is
    /// foreign.
    private func isFolder(_ folder: String) throws(OutputError) -> Bool {
        var status = stat()
        guard lstat(folder, &status) == 0 else { return false }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw OutputError(fault: .foreignFile(path: folder)) }
        return true
    }

    /// With the reason in `errno`.
    private func unwritable(_ fullPath: String) -> OutputError {
        OutputError(fault: .unwritable(path: fullPath, errno: errno))
    }

    /// The error number where not all could be written.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
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
