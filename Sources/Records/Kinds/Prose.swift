import Syntax

/// The Markdown body of a record: a stretch of its file, read by whoever prints it.
public struct Prose: Sendable {
    public let file: SourceFile
    /// Byte offsets.
    public let range: Range<Int>

    /// Nothing but blank lines.
    public var isBlank: Bool {
        file.bytes[range].allSatisfy { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: " ") }
    }
}

/// Text typed in a field, with where it stands, so that what is checked in it can be pointed at.
public struct TypedText: ScalarValue, Sendable, Hashable {
    public let text: String
    public let location: SourceLocation

    init?(text: String, at location: SourceLocation, into findings: inout Findings) {
        self.text = text
        self.location = location
    }
}
