/// All source files below a folder, in the order of their paths' bytes, whatever order the disk gives them in.
///
/// Only what lies in the folder itself is read: symbolic links are refused, so that nothing from elsewhere can be
/// published, neither by mistake nor by a folder that is exchanged for a link while it is read (`SourceReader`).
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
        let root = try SourceRoot(path)
        let paths = paths(in: root, &diagnostics)
        let reader = SourceReader(root)
        return folder(path, paths.pictures, paths.files.map { file(at: $0, by: reader) }, &diagnostics)
    }

    /// The same with several files read side by side, `jobs` at a time.
    public static func read(
        at path: String, jobs: Int, diagnostics: inout Diagnostics
    ) async throws(SourceFolderError) -> SourceFolder {
        let root = try SourceRoot(path)
        let paths = paths(in: root, &diagnostics)
        let read = await SourceReader.map(paths.files, in: root, jobs: jobs) { file(at: $0, by: $1) }
        return folder(path, paths.pictures, read, &diagnostics)
    }

    /// In the order of their bytes.
    static func paths(
        in root: SourceRoot, _ diagnostics: inout Diagnostics
    ) -> (files: [String], pictures: [String]) {
        var walk = FolderWalk(root)
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

    static func file(at path: String, by reader: SourceReader) -> ReadFile {
        var diagnostics = Diagnostics()
        guard !documentEndings.contains(ending(of: path)) else {
            return (SourceFile(path: path, text: ""), diagnostics)
        }
        switch reader.read(path, limit: sizeLimit) {
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
}

/// The content folder itself cannot be read.
public struct SourceFolderError: Error, Equatable {
    public let path: String
    public let errno: Int32
}
