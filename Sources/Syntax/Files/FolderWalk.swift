#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Finds the files below a folder, folder by folder, and refuses what is neither a file nor a folder.
struct FolderWalk {
    let root: String
    /// Relative to the root, in no order.
    private(set) var paths: [String] = []
    private var pending: [(folder: String, depth: Int)] = [("", 0)]

    init(root: String) {
        self.root = root
    }

    mutating func run(diagnostics: inout Diagnostics) {
        while let (folder, depth) = pending.popLast() {
            guard let names = FolderWalk.names(in: "\(root)/\(folder)") else {
                report(.unreadable(errno: errno), at: folder, &diagnostics)
                continue
            }
            let readable = names.filter { !isPassedOver($0) }.compactMap { text(of: $0, in: folder, &diagnostics) }
            reportCollisions(of: readable, in: folder, &diagnostics)
            for name in readable { visit(folder.isEmpty ? name : "\(folder)/\(name)", depth, &diagnostics) }
        }
    }

    private mutating func visit(_ path: String, _ depth: Int, _ diagnostics: inout Diagnostics) {
        var status = stat()
        guard lstat("\(root)/\(path)", &status) == 0 else {
            return report(.unreadable(errno: errno), at: path, &diagnostics)
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: paths.append(path)
        case S_IFDIR where depth + 1 > SourceFolder.depthLimit:
            report(.folderTooDeep(limit: SourceFolder.depthLimit), at: path, &diagnostics)
        case S_IFDIR: pending.append((path, depth + 1))
        case S_IFLNK: report(.symbolicLink, at: path, &diagnostics)
        default: report(.notAFile, at: path, &diagnostics)
        }
    }

    /// A name must be NFC, since two names that look the same would be one key and a page would vanish.
    private func text(of name: [UInt8], in folder: String, _ diagnostics: inout Diagnostics) -> String? {
        let text = String(decoding: name, as: UTF8.self)
        let path = folder.isEmpty ? text : "\(folder)/\(text)"
        if let scalar = text.unicodeScalars.first(where: { isControl($0) }) {
            report(.forbiddenCharacter(scalar.value), at: path, &diagnostics)
            return nil
        }
        guard Array(text.utf8) == name else {
            report(.nameNotUTF8, at: path, &diagnostics)
            return nil
        }
        guard TextDoor(name).bytes == name else {
            report(.nameNotComposed, at: path, &diagnostics)
            return nil
        }
        return text
    }

    private func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
    }

    private func isPassedOver(_ raw: [UInt8]) -> Bool {
        SourceFolder.passesOver(String(decoding: raw, as: UTF8.self))
    }

    /// Such names are one file on some systems and two on others.
    private func reportCollisions(of names: [String], in folder: String, _ diagnostics: inout Diagnostics) {
        var seen: [String: String] = [:]
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            if let other = seen.updateValue(name, forKey: name.lowercased()) {
                report(.namesDifferByCase(other), at: folder.isEmpty ? name : "\(folder)/\(name)", &diagnostics)
            }
        }
    }

    private func report(_ fault: SyntaxFault, at path: String, _ diagnostics: inout Diagnostics) {
        // A message must stay on its line.
        let shown = path.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : String($0) }.joined()
        diagnostics.error(fault, at: SourceFile(path: shown, text: "").start)
    }

    /// The raw names in a folder but `.` and `..`; nil where it cannot be read, with the reason in `errno`.
    private static func names(in folder: String) -> [[UInt8]]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != Array(".".utf8) && name != Array("..".utf8) { names.append(name) }
        }
        return names
    }
}
