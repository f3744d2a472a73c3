import Syntax
import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder that is held open, and the files below it by their relative paths. Renaming the folder changes nothing of
/// that, so that the site is still the same one after it was put in its place.
final class OpenFolder: Sendable {
    /// As messages name it.
    let path: String
    let descriptor: Int32

    /// Large enough for any page; a larger file is not one of ours.
    private static let sizeLimit = 1 << 30

    init(_ path: String) throws(OutputError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0 { throw OutputError.disk(path) }
    }

    /// Makes it first where it is not there yet.
    convenience init(making path: String) throws(OutputError) {
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw OutputError.disk(path) }
        try self.init(path)
    }

    deinit { close(descriptor) }

    /// Nil where there is no such folder.
    static func existing(_ path: String) throws(OutputError) -> OpenFolder? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return try OpenFolder(path)
    }

    /// With the reason in `errno`.
    func failure(_ name: String) -> OutputError { OutputError.disk("\(path)/\(name)") }

    func status(_ name: String) -> stat? {
        var status = stat()
        return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
    }

    /// Nil where there is no such file.
    func stamp(_ name: String) -> FileStamp? {
        guard let status = status(name), status.st_mode & S_IFMT == S_IFREG else { return nil }
        return FileStamp(status)
    }

    /// Nil where there is no such file.
    func read(_ name: String) throws(OutputError) -> [UInt8]? {
        guard stamp(name) != nil else { return nil }
        switch RawFile.read("\(path)/\(name)", limit: OpenFolder.sizeLimit) {
        case .success(let bytes): return bytes
        case .failure: throw OutputError(fault: .foreignFile(path: "\(path)/\(name)"))
        }
    }

    /// A file that is not there yet; one that could not be written whole is taken away.
    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) throws(OutputError) -> FileStamp {
        let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw failure(name) }
        var status = stat()
        var reason = Disk.write(bytes, to: file)
        if reason == nil, fstat(file, &status) != 0 { reason = errno }
        if close(file) != 0 { reason = reason ?? errno }
        guard let reason else { return FileStamp(status) }
        unlinkat(descriptor, name, 0)
        throw OutputError(fault: .unwritable(path: "\(path)/\(name)", errno: reason))
    }

    /// In the place of what is there, which a reader sees whole until then.
    @discardableResult
    func replace(_ name: String, _ bytes: [UInt8]) throws(OutputError) -> FileStamp {
        let temporary = name + ".loa-tmp"
        unlinkat(descriptor, temporary, 0)
        let stamp = try write(temporary, bytes)
        guard renameat(descriptor, temporary, descriptor, name) == 0 else { throw failure(name) }
        return stamp
    }

    /// Those above it too.
    func makeFolder(_ name: String) throws(OutputError) {
        guard !name.isEmpty, mkdirat(descriptor, name, 0o755) != 0, errno != EEXIST else { return }
        guard errno == ENOENT, !OpenFolder.above(name).isEmpty else { throw failure(name) }
        try makeFolder(OpenFolder.above(name))
        guard mkdirat(descriptor, name, 0o755) == 0 || errno == EEXIST else { throw failure(name) }
    }

    /// A second name in another folder for the same file; not every file may have one.
    func link(_ name: String, into other: OpenFolder) -> Bool {
        linkat(descriptor, name, other.descriptor, name, 0) == 0
    }

    func move(_ name: String, into other: OpenFolder, as newName: String? = nil) throws(OutputError) {
        let newName = newName ?? name
        guard renameat(descriptor, name, other.descriptor, newName) == 0 else { throw other.failure(newName) }
    }

    /// With the folders above it that are empty then.
    func remove(_ name: String) throws(OutputError) {
        guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else { throw failure(name) }
        var folder = OpenFolder.above(name)
        while !folder.isEmpty, unlinkat(descriptor, folder, AT_REMOVEDIR) == 0 { folder = OpenFolder.above(folder) }
    }

    /// The folder that a path lies in; empty for this one.
    static func above(_ name: String) -> String {
        guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(name[..<slash])
    }
}
