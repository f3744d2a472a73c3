/// A folder that is read time after time: files that did not change stay the very objects that they were, so that
/// whatever was made of them can be kept.
public struct SourceShelf: Sendable {
    public let folder: SourceFolder
    /// What is wrong with the folder and its files as bytes.
    public let diagnostics: Diagnostics

    private let walked: Diagnostics
    /// In the order of their bytes, all that lie in the folder.
    private let names: [String]
    private let books: [String: Book]

    private struct Book: Sendable {
        /// Nil where the bytes must not be taken for known: the file was written just before it was read.
        let stamp: SourceStamp?
        /// Nil where it cannot be read.
        let file: SourceFile?
        let diagnostics: Diagnostics
    }

    /// - Parameters:
    ///   - previous: the same folder as it was read before.
    ///   - changed: all files that may differ from then, relative to the folder; nil where any may.
    /// - Throws: `SourceFolderError` only where the folder itself cannot be read.
    public init(
        at path: String, jobs: Int, keeping previous: SourceShelf? = nil, changed: Set<String>? = nil
    ) async throws(SourceFolderError) {
        let root = try SourceRoot(path)
        let listing = SourceShelf.listing(root, previous, changed)
        walked = listing.diagnostics
        let read = await SourceReader.map(listing.files, in: root, jobs: jobs) { name, reader in
            let kept = previous?.books[name]
            if let kept, let changed, !changed.contains(name) { return kept }
            return SourceShelf.book(name, by: reader, keeping: kept, isChanged: changed != nil)
        }
        names = listing.files
        books = Dictionary(uniqueKeysWithValues: zip(listing.files, read))
        folder = SourceFolder(
            sorted: read.compactMap(\.file),
            pictures: listing.pictures.map { SourcePicture(path: $0, folder: path) })
        var all = walked
        for book in read { all.append(book.diagnostics) }
        diagnostics = all
    }

    private typealias Listing = (files: [String], pictures: [String], diagnostics: Diagnostics)

    /// Where only files changed that were there and still are, the list of them is as it was.
    private static func listing(
        _ root: SourceRoot, _ previous: SourceShelf?, _ changed: Set<String>?
    ) -> Listing {
        let reader = SourceReader(root)
        if let previous, let changed,
            changed.allSatisfy({ previous.books[$0]?.file != nil && reader.stamp(of: $0) != nil })
        {
            return (previous.names, previous.folder.pictures.map(\.path), previous.walked)
        }
        var diagnostics = Diagnostics()
        let paths = SourceFolder.paths(in: root, &diagnostics)
        return (paths.files, paths.pictures, diagnostics)
    }

    private static func book(
        _ name: String, by reader: SourceReader, keeping kept: Book?, isChanged: Bool
    ) -> Book {
        let found = reader.stamp(of: name)
        if let kept, let found, kept.stamp == found, !isChanged { return kept }
        // Another change within the same tick of the clock would not show.
        let stamp = found.flatMap { $0.isSettled ? $0 : nil }
        let (file, diagnostics) = SourceFolder.file(at: name, by: reader)
        // Touched and not changed.
        if let kept, let old = kept.file, let file, old.bytes == file.bytes, diagnostics.all.isEmpty {
            return Book(stamp: stamp, file: old, diagnostics: diagnostics)
        }
        return Book(stamp: stamp, file: file, diagnostics: diagnostics)
    }
}
