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
        self.init(
            sorted: files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }, pictures: pictures)
    }

    init(sorted files: [SourceFile], pictures: [SourcePicture]) {
        self.files = files
        self.pictures = pictures
    }

    /// Reads every file below `path`; hidden files and what editors and systems leave lying about are passed over.
    /// - Throws: `SourceFolderError` only where the folder itself cannot be read.
    public static func read(
        at path: String, diagnostics: inout Diagnostics
    ) throws(SourceFolderError) -> SourceFolder {
        let paths = try paths(in: path, &diagnostics)
        return folder(path, paths.pictures, paths.files.map { file(at: $0, in: path) }, &diagnostics)
    }

    /// The same with several files read side by side, `jobs` at a time.
    public static func read(
        at path: String, jobs: Int, diagnostics: inout Diagnostics
    ) async throws(SourceFolderError) -> SourceFolder {
        let paths = try paths(in: path, &diagnostics)
        let read = await parallelMap(paths.files, jobs: jobs) { file(at: $0, in: path) }
        return folder(path, paths.pictures, read, &diagnostics)
    }

    /// In the order of their bytes.
    static func paths(
        in folder: String, _ diagnostics: inout Diagnostics
    ) throws(SourceFolderError) -> (files: [String], pictures: [String]) {
        try check(folder)
        var walk = FolderWalk(root: folder)
        walk.run(diagnostics: &diagnostics)
        let all = walk.paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return (all.filter { !SourcePicture.isNamed($0) }, all.filter(SourcePicture.isNamed))
    }

    typealias ReadFile = (file: SourceFile?, diagnostics: Diagnostics)

    private static func folder(
        _ path: String, _ pictures: [String], _ files: [ReadFile], _ diagnostics: inout Diagnostics
    ) -> SourceFolder {
        for file in files { diagnostics.append(file.diagnostics) }
        return SourceFolder(
            sorted: files.compactMap(\.file), pictures: pictures.map { SourcePicture(path: $0, folder: path) })
    }

    /// Of what office programs write. No text is in such a file for us, and its bytes are nothing to show.
    public static let documentEndings: Set<String> = ["xlsx", "xls", "ods", "docx", "doc", "odt", "pdf", "pptx", "zip"]

    /// In lower case, without the dot; empty where there is none.
    public static func ending(of path: String) -> String {
        guard let dot = path.lastIndex(of: ".") else { return "" }
        return path[dot...].dropFirst().lowercased()
    }

    static func file(at path: String, in folder: String) -> ReadFile {
        var diagnostics = Diagnostics()
        guard !documentEndings.contains(ending(of: path)) else {
            return (SourceFile(path: path, text: ""), diagnostics)
        }
        switch RawFile.read("\(folder)/\(path)", limit: sizeLimit) {
        case .success(let raw):
            return (SourceFile(path: path, raw: raw, diagnostics: &diagnostics), diagnostics)
        case .failure(let refusal):
            diagnostics.error(refusal.fault, at: SourceFile(path: path, text: "").start)
            return (nil, diagnostics)
        }
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
