import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder to publish into: not the sources, nothing above or below them, not the root or a home folder.
struct OutputPlace {
    /// As it was asked for.
    let typed: String
    /// Without links.
    let path: String

    init(_ output: String) {
        typed = output
        path = OutputPlace.resolved(output)
    }

    static func check(_ output: String, content: String) throws(OutputError) {
        let target = resolved(output)
        let sources = resolved(content)
        let home = getenv("HOME").map { resolved(String(cString: $0)) }
        guard target != "/", target != home, !isInside(target, sources), !isInside(sources, target) else {
            throw OutputError(fault: .badOutputFolder(path: output))
        }
    }

    var folderAbove: String {
        let above = OpenFolder.above(path)
        return above.isEmpty ? "/" : above
    }

    /// `/srv/.site.loa` for `/srv/site`.
    var workPath: String {
        let name = path.split(separator: "/").last ?? ""
        return "\(folderAbove == "/" ? "" : folderAbove)/.\(name).loa"
    }

    /// The folders that it lies in.
    func makeFolderAbove() throws(OutputError) {
        var path = ""
        for part in folderAbove.split(separator: "/") {
            path += "/\(part)"
            if mkdir(path, 0o755) != 0, errno != EEXIST, errno != EROFS || access(path, F_OK) != 0 {
                throw OutputError.disk(path)
            }
        }
    }

    private static func isInside(_ path: String, _ folder: String) -> Bool {
        path == folder || path.hasPrefix(folder + "/")
    }

    /// The real path of what is there already, and the rest as written below it.
    private static func resolved(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        guard let last = parts.last else { return path.hasPrefix("/") ? "/" : resolved(".") }
        let folder = parts.dropLast().joined(separator: "/")
        let above = path.hasPrefix("/") ? resolved("/\(folder)") : resolved(folder.isEmpty ? "." : folder)
        return above == "/" ? "/\(last)" : "\(above)/\(last)"
    }
}
