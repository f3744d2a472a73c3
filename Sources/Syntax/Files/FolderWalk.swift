#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Finds the files below a folder, folder by folder, and refuses what is neither a file nor a folder.
struct FolderWalk {
    let reader: SourceReader
    /// Relative to the root, in no order.
    private(set) var paths: [String] = []
    private var pending: [(folder: String, depth: Int)] = [("", 0)]

    init(_ root: SourceRoot) {
        reader = SourceReader(root)
    }

    mutating func run(diagnostics: inout Diagnostics) {
        while let (folder, depth) = pending.popLast() {
            switch entries(in: folder) {
            case .success(let entries): visit(entries, in: folder, depth, &diagnostics)
            case .failure(let refusal): report(refusal.fault, at: folder, &diagnostics)
            }
        }
    }

    private mutating func visit(
        _ entries: [Entry], in folder: String, _ depth: Int, _ diagnostics: inout Diagnostics
    ) {
        let readable = entries.filter { !isPassedOver($0.name) }.compactMap { entry in
            text(of: entry.name, in: folder, &diagnostics).map { (name: $0, entry: entry) }
        }
        reportCollisions(of: readable.map(\.name), in: folder, &diagnostics)
        for (name, entry) in readable {
            visit(entry, named: folder.isEmpty ? name : "\(folder)/\(name)", depth, &diagnostics)
        }
    }

    private mutating func visit(_ entry: Entry, named path: String, _ depth: Int, _ diagnostics: inout Diagnostics) {
        switch entry.kind ?? kind(of: path) {
        case .success(.file): paths.append(path)
        case .success(.folder) where depth + 1 > SourceFolder.depthLimit:
            report(.folderTooDeep(limit: SourceFolder.depthLimit), at: path, &diagnostics)
        case .success(.folder): pending.append((path, depth + 1))
        case .success(.link): report(.symbolicLink, at: path, &diagnostics)
        case .success(.other): report(.notAFile, at: path, &diagnostics)
        case .failure(let refusal): report(refusal.fault, at: path, &diagnostics)
        }
    }

    private func kind(of path: String) -> Result<Kind, RawFile.Refusal> {
        reader.status(of: path).map { status in
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        }
    }

    /// A name must be NFC, since two names that look the same would be one key and a page would vanish.
    private func text(of name: [UInt8], in folder: String, _ diagnostics: inout Diagnostics) -> String? {
        let text = String(decoding: name, as: UTF8.self)
        if name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return text }
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

    /// What lies in a folder but `.` and `..`.
    private func entries(in folder: String) -> Result<[Entry], RawFile.Refusal> {
        reader.open(folder).flatMap { descriptor in
            FolderWalk.entries(of: descriptor).map(Result.success) ?? .failure(.unreadable)
        }
    }

    private static func entries(of descriptor: Int32) -> [Entry]? {
        guard let stream = fdopendir(descriptor) else { return nil }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name == Array(".".utf8) || name == Array("..".utf8) { continue }
            entries.append(Entry(name: name, kind: Kind(entry.pointee.d_type).map(Result.success)))
        }
        return entries
    }
}

private enum Kind {
    case file, folder, link, other

    /// Most file systems tell with the name what it names, which saves asking for each of ten thousand files.
    init?(_ type: UInt8) {
        switch Int(type) {
        case Int(DT_REG): self = .file
        case Int(DT_DIR): self = .folder
        case Int(DT_LNK): self = .link
        case Int(DT_UNKNOWN): return nil
        default: self = .other
        }
    }
}

private struct Entry {
    let name: [UInt8]
    /// Nil where the file system does not tell.
    let kind: Result<Kind, RawFile.Refusal>?
}
