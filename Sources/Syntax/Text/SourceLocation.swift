/// A stretch of one source file, as a diagnostic points to it and a receipt names it.
///
/// It keeps byte offsets, since most locations are never printed; line and column are worked out when asked for. The
/// offsets are short, since a million records keep several locations each; no file is as long as they could tell.
public struct SourceLocation: Sendable {
    public let file: SourceFile
    private let offsets: (start: UInt32, end: UInt32)

    public init(file: SourceFile, start: Int, end: Int) {
        self.file = file
        offsets = (UInt32(clamping: start), UInt32(clamping: end))
    }

    /// Byte offset into `file.bytes`.
    public var start: Int { Int(offsets.start) }

    /// Of the first byte behind it.
    public var end: Int { Int(offsets.end) }

    /// Line of the start, from 1.
    public var line: Int { file.line(at: start) }

    /// Column of the start, from 1, counted in characters as a reader sees them.
    public var column: Int { file.column(at: start) }

    /// Line of the first byte behind it.
    public var endLine: Int { file.line(at: end) }

    /// Column of the first character behind it.
    public var endColumn: Int { file.column(at: end) }
}

extension SourceLocation {
    /// Of the text within it, where that stands here byte for byte, in quotes or without; nil where it was written with
    /// escapes or over several lines.
    public func exact(for text: String) -> SourceLocation? {
        let typed = file.bytes[start..<end]
        for quotes in [0, 1] where typed.dropFirst(quotes).dropLast(quotes).elementsEqual(text.utf8) {
            return file.location(start + quotes..<end - quotes)
        }
        return nil
    }
}

extension SourceLocation: Hashable, Comparable {
    public static func == (one: SourceLocation, other: SourceLocation) -> Bool {
        one.start == other.start && one.end == other.end && one.file.path == other.file.path
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(file.path)
        hasher.combine(start)
    }

    /// By path (bytewise), then by place in the file.
    public static func < (one: SourceLocation, other: SourceLocation) -> Bool {
        guard one.file.path.utf8.elementsEqual(other.file.path.utf8) else {
            return one.file.path.utf8.lexicographicallyPrecedes(other.file.path.utf8)
        }
        return (one.start, one.end) < (other.start, other.end)
    }
}
