import Syntax

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What can be seen of the files below a folder without opening them.
struct FolderSnapshot: Equatable, Sendable {
    private struct Look: Equatable {
        let seconds: Int
        let nanoseconds: Int
        let size: Int
        let number: UInt64
        let mode: UInt32

        init(_ status: stat) {
            #if canImport(Glibc)
                let time = status.st_mtim
            #else
                let time = status.st_mtimespec
            #endif
            seconds = Int(time.tv_sec)
            nanoseconds = Int(time.tv_nsec)
            size = Int(status.st_size)
            number = UInt64(status.st_ino)
            mode = UInt32(status.st_mode)
        }
    }

    private let looks: [String: Look]

    /// Nil where there is no such folder. No link is followed.
    init?(of root: String) {
        guard FolderSnapshot.names(in: root) != nil else { return nil }
        var looks: [String: Look] = [:]
        var pending = [""]
        while let folder = pending.popLast() {
            for path in FolderSnapshot.entries(of: folder, in: root) {
                var status = stat()
                guard lstat("\(root)/\(path)", &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR { pending.append(path) } else { looks[path] = Look(status) }
            }
        }
        self.looks = looks
    }

    func changes(since last: FolderSnapshot?) -> Changes {
        guard let last else { return .anything }
        let paths = Set(looks.keys).union(last.looks.keys)
        return .files(paths.filter { looks[$0] != last.looks[$0] })
    }

    static func subfolders(of folder: String, in root: String) -> [String] {
        entries(of: folder, in: root).filter { path in
            var status = stat()
            return lstat("\(root)/\(path)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        }
    }

    /// Relative to the root.
    private static func entries(of folder: String, in root: String) -> [String] {
        (names(in: "\(root)/\(folder)") ?? []).filter { !SourceFolder.passesOver($0) }
            .map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
    }

    private static func names(in folder: String) -> [String]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names
    }
}
