import Syntax
import Wording

/// Files that nobody had before: what is there already is never touched.
public struct NewFile {
    private let root: String

    /// - Parameter root: the folder that the files go below.
    public init(root: String) {
        self.root = root
    }

    /// Whether the name is free; else the error tells one that is, unless the name is what the file is about, as in
    /// `summaries/2019-10m.md`.
    func check(_ path: String, among folder: SourceFolder) throws(OutputError) {
        let free = folder.freePath(path)
        guard free != path else { return }
        let name = free.split(separator: "/").last?.prefix { $0 != "." }
        throw OutputError(
            fault: .fileExists(
                path: "\(root)/\(path)", free: path.hasPrefix("summaries/") ? nil : name.map(String.init)))
    }

    public func write(_ path: String, _ bytes: [UInt8]) throws(OutputError) {
        let folder = try OpenFolder(root)
        try folder.makeFolder(OpenFolder.above(path))
        guard folder.status(path) == nil else {
            throw OutputError(fault: .fileExists(path: "\(root)/\(path)", free: nil))
        }
        try folder.write(path, bytes)
    }
}

/// A folder that is not there yet, or has nothing in it.
public struct NewFolder {
    private let path: String

    public init(_ path: String) {
        self.path = path
    }

    public func check() throws(OutputError) {
        guard let folder = try OpenFolder.existing(path), try !folder.entries(in: "").isEmpty else { return }
        throw OutputError(fault: .folderNotEmpty(path: path))
    }

    /// All of the files or none.
    public func write(_ files: [(path: String, text: String)]) throws(OutputError) {
        try check()
        try OutputPlace(path).makeFolderAbove()
        let folder = try OpenFolder(making: path)
        let new = NewFile(root: path)
        var written: [String] = []
        do throws(OutputError) {
            for file in files {
                try new.write(file.path, Array(file.text.utf8))
                written.append(file.path)
            }
        } catch {
            for path in written { try? folder.remove(path) }
            throw error
        }
    }
}
