import Syntax

/// A file of the content as a test types it.
public func source(_ text: String, at path: String = "tệp.yml") -> SourceFile {
    SourceFile(path: path, text: text)
}

extension SourceFile {
    /// The whole of the file, as it stands after the door.
    public var text: String { text(0..<bytes.count) }
}
