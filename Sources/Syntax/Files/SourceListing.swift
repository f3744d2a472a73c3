/// All files of a folder of sources with their stamps, none of them opened. Two listings are equal where nothing changed
/// between them.
public struct SourceListing: Sendable, Equatable {
    /// One line for each file.
    public let text: String
    /// Whether a change after this listing would show in the next one.
    public let isSettled: Bool

    /// Nil where anything is wrong with the folder or a name in it: then it is to be read, and what is wrong told.
    public init?(at path: String) {
        var diagnostics = Diagnostics()
        guard let root = try? SourceRoot(path) else { return nil }
        let paths = SourceFolder.paths(in: root, &diagnostics)
        guard diagnostics.all.isEmpty else { return nil }
        let reader = SourceReader(root)
        var lines: [String] = []
        var isSettled = true
        for name in paths.files + paths.pictures {
            guard let stamp = reader.stamp(of: name) else { return nil }
            lines.append("\(stamp.text) \(name)\n")
            if isSettled { isSettled = stamp.isSettled }
        }
        text = lines.joined()
        self.isSettled = isSettled
    }
}
