import Syntax

/// A text that somebody is typing, as if it lay in the content folder.
public struct UnsavedFile: Sendable, Equatable {
    /// Relative to the content folder.
    public let path: String
    public let text: String

    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

extension SourceFolder {
    /// With these files beside its own, or in the place of those that they would replace.
    func adding(_ unsaved: [UnsavedFile], diagnostics: inout Diagnostics) -> SourceFolder {
        guard !unsaved.isEmpty else { return self }
        let paths = Set(unsaved.map(\.path))
        let added = unsaved.map { SourceFile(path: $0.path, raw: Array($0.text.utf8), diagnostics: &diagnostics) }
        return SourceFolder(files: files.filter { !paths.contains($0.path) } + added, pictures: pictures)
    }
}
