#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// All source files below a folder, in the order of their paths' bytes, whatever order the disk gives them in.
///
/// Only what lies in the folder itself is read: symbolic links are refused, so that nothing from elsewhere can be
/// published by mistake.
public struct SourceFolder: Sendable {
    public static let sizeLimit = 16 << 20
    public static let depthLimit = 32

    public let files: [SourceFile]
    public let pictures: [SourcePicture]

    public init(files: [SourceFile], pictures: [SourcePicture] = []) {
        self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        self.pictures = pictures
    }

    /// Reads every file below `path`; hidden files and what editors and systems leave lying about are passed over.
    /// - Throws: `SourceFolderError` only where the folder itself cannot be read.
    public static func read(
        at path: String, diagnostics: inout Diagnostics
    ) throws(SourceFolderError) -> SourceFolder {
        try check(path)
        var walk = FolderWalk(root: path)
        walk.run(diagnostics: &diagnostics)
        let all = walk.paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let pictures = all.filter(SourcePicture.isNamed).map { SourcePicture(path: $0, folder: path) }
        let paths = all.filter { !SourcePicture.isNamed($0) }
        var files: [SourceFile] = []
        files.reserveCapacity(paths.count)
        for relative in paths {
            switch RawFile.read("\(path)/\(relative)", limit: sizeLimit) {
            case .success(let raw): files.append(SourceFile(path: relative, raw: raw, diagnostics: &diagnostics))
            case .failure(let refusal): diagnostics.error(refusal.fault, at: SourceFile(path: relative, text: "").start)
            }
        }
        return SourceFolder(files: files, pictures: pictures)
    }

    /// Whether a file or folder of this name is no source: hidden ones, and what editors and systems leave lying about.
    public static func passesOver(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~")
            || ["Thumbs.db", "desktop.ini"].contains(name)
    }

    private static func check(_ path: String) throws(SourceFolderError) {
        // With a slash at its end the path of a link would be the folder that it leads to.
        var bare = path
        while bare.count > 1 && bare.hasSuffix("/") { bare.removeLast() }
        var status = stat()
        guard lstat(bare, &status) == 0 else { throw SourceFolderError(path: path, errno: errno) }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw SourceFolderError(path: path, errno: ENOTDIR) }
        guard access(path, R_OK | X_OK) == 0 else { throw SourceFolderError(path: path, errno: errno) }
    }
}

/// The content folder itself cannot be read.
public struct SourceFolderError: Error, Equatable {
    public let path: String
    public let errno: Int32
}
