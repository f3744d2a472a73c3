import Records
import Syntax
import Wording

/// The sources of one state of the content, read and not yet looked into.
public struct EditionSource: Sendable {
    /// One file of a state that no folder holds, such as that of a git revision.
    public struct File: Sendable {
        let path: String
        let bytes: [UInt8]

        /// - Parameter path: relative to the content folder, with `/`.
        public init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    let folder: SourceFolder
    let diagnostics: Diagnostics

    public init(at path: String) throws(OutputError) {
        var diagnostics = Diagnostics()
        do throws(SourceFolderError) {
            folder = try SourceFolder.read(at: path, diagnostics: &diagnostics)
        } catch {
            throw OutputError(fault: .contentUnreadable(path: error.path, errno: error.errno))
        }
        self.diagnostics = diagnostics
    }

    /// Pictures are left out: no number stands in one.
    public init(files: [File]) {
        var diagnostics = Diagnostics()
        let read = files.filter { EditionSource.isSource($0.path) }.map {
            SourceFile(path: $0.path, raw: $0.bytes, diagnostics: &diagnostics)
        }
        folder = SourceFolder(files: read)
        self.diagnostics = diagnostics
    }

    /// Whether a folder of that content would have the file read.
    public static func isSource(_ path: String) -> Bool {
        !SourcePicture.isNamed(path) && !path.split(separator: "/").contains { SourceFolder.passesOver(String($0)) }
    }
}
