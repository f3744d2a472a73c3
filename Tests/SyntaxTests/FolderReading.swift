import Syntax
import TestSupport

/// A folder as it is read, with what was wrong with it.
struct FolderReading {
    let folder: SourceFolder
    let diagnostics: Diagnostics

    @discardableResult init(_ path: String) throws {
        var found = Diagnostics()
        folder = try SourceFolder.read(at: path, diagnostics: &found)
        diagnostics = found
    }

    var paths: [String] { folder.files.map(\.path) }
    var lines: [String] { diagnostics.lines }
    var faults: [SyntaxFault] { diagnostics.sorted.compactMap { $0.fault as? SyntaxFault } }
}
