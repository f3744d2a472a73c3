import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension OpenFolder {
    struct Entry {
        let name: String
        let isFolder: Bool
    }

    /// What lies right in a folder below this one; no link is followed on the way to it.
    func entries(in name: String) throws(OutputError) -> [Entry] {
        let folder = openat(descriptor, name.isEmpty ? "." : name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0, let stream = fdopendir(folder) else { throw failure(name) }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let entry = readdir(stream) {
            let text = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard text != ".", text != ".." else { continue }
            let kind = Int32(entry.pointee.d_type)
            let isFolder = kind == Int32(DT_UNKNOWN) ? isFolder(text, in: folder) : kind == Int32(DT_DIR)
            entries.append(Entry(name: text, isFolder: isFolder))
        }
        return entries
    }

    /// Not every file system tells it with the name.
    private func isFolder(_ name: String, in folder: Int32) -> Bool {
        var status = stat()
        return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// A folder with all that is in it. Links go, not what they lead to.
    func removeTree(_ name: String) throws(OutputError) {
        guard unlinkat(descriptor, name, 0) != 0, errno != ENOENT else { return }
        for entry in try entries(in: name) {
            let path = "\(name)/\(entry.name)"
            if !entry.isFolder, unlinkat(descriptor, path, 0) == 0 { continue }
            try removeTree(path)
        }
        guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 else { throw failure(name) }
    }
}
