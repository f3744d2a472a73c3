#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads what lies below a folder and follows a link at no name on the way: what was a folder when it was listed may be
/// a link when its files are opened.
///
/// The folders on the way to the last file stay open, so that the next one beside it costs no more calls than its own.
public final class SourceReader {
    private let root: SourceRoot
    private var way: [(name: Substring, descriptor: Int32)] = []
    /// The folder that the way leads to; nil where it ends before it.
    private var end: Substring? = ""

    init(_ root: SourceRoot) {
        self.root = root
    }

    /// - Throws: where the folder itself cannot be read.
    public convenience init(at path: String) throws(SourceFolderError) {
        self.init(try SourceRoot(path))
    }

    deinit { leave(behind: 0) }

    /// - Parameter path: relative to the folder.
    public func read(_ path: String, limit: Int) -> Result<[UInt8], RawFile.Refusal> {
        let (folder, name) = SourceReader.parts(of: path)
        return descriptor(of: folder).flatMap { RawFile.read(name, in: $0, limit: limit) }
    }

    /// Of the file itself, or of the link that it is.
    func status(of path: String) -> Result<stat, RawFile.Refusal> {
        let (folder, name) = SourceReader.parts(of: path)
        return descriptor(of: folder).flatMap { folder in
            var status = stat()
            guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .failure(.unreadable) }
            return .success(status)
        }
    }

    /// Nil where there is no regular file; a link is none.
    func stamp(of path: String) -> SourceStamp? { (try? status(of: path).get()).flatMap(SourceStamp.init) }

    /// The folder opened once more, for the caller to list and to close.
    func open(_ folder: String) -> Result<Int32, RawFile.Refusal> {
        descriptor(of: folder[...]).flatMap { descriptor in
            let own = openat(descriptor, ".", SourceRoot.folderFlags)
            return own >= 0 ? .success(own) : .failure(.unreadable)
        }
    }

    private static func parts(of path: String) -> (folder: Substring, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
        return (path[..<slash], String(path[path.utf8.index(after: slash)...]))
    }
}

extension SourceReader {
    private func descriptor(of folder: Substring) -> Result<Int32, RawFile.Refusal> {
        if folder != end, let refusal = go(to: folder) { return .failure(refusal) }
        return .success(here)
    }

    private var here: Int32 { way.last?.descriptor ?? root.descriptor }

    /// - Returns: why the way ends before the folder.
    private func go(to folder: Substring) -> RawFile.Refusal? {
        let names = folder.split(separator: "/")
        leave(behind: zip(way, names).prefix { $0.name == $1 }.count)
        end = nil
        for name in names[way.count...] {
            let descriptor = openat(here, String(name), SourceRoot.folderFlags)
            guard descriptor >= 0 else { return refusal(of: String(name), errno) }
            way.append((name, descriptor))
        }
        end = folder
        return nil
    }

    /// The system calls a link where a folder should be no folder.
    private func refusal(of name: String, _ reason: Int32) -> RawFile.Refusal {
        var status = stat()
        let isLink =
            fstatat(here, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
        return RawFile.Refusal(fault: isLink ? .symbolicLink : .unreadable(errno: reason))
    }

    private func leave(behind count: Int) {
        for step in way[count...] { close(step.descriptor) }
        way.removeSubrange(count...)
    }
}

extension SourceReader {
    /// Does something with every path, several side by side. Neighbours share a reader, and with it the folders on the way.
    static func map<Result: Sendable>(
        _ paths: [String], in root: SourceRoot, jobs: Int,
        _ transform: @escaping @Sendable (String, SourceReader) -> Result
    ) async -> [Result] {
        let stretches = await parallelMap(paths.stretches(of: 32), jobs: jobs) { stretch in
            let reader = SourceReader(root)
            return stretch.map { transform($0, reader) }
        }
        return stretches.flatMap { $0 }
    }
}
