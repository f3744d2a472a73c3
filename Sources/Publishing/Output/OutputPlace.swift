import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whether a folder may be published into: not the sources, nothing above or below them, not the root or a home folder.
enum OutputPlace {
    static func check(_ output: String, content: String) throws(OutputError) {
        let target = resolved(output)
        let sources = resolved(content)
        let home = getenv("HOME").map { resolved(String(cString: $0)) }
        guard target != "/", target != home, !isInside(target, sources), !isInside(sources, target) else {
            throw OutputError(fault: .badOutputFolder(path: output))
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
