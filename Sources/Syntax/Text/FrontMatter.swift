/// Where the front matter and the body of a Markdown file lie; nothing is copied.
public struct FrontMatter: Sendable {
    /// The lines between the two `---`; nil where the file does not begin with one.
    public let yaml: Range<Int>?
    public let body: Range<Int>

    /// Front matter that is opened and never closed is an error at its first line.
    public static func split(_ file: SourceFile, diagnostics: inout Diagnostics) -> FrontMatter {
        let bytes = file.bytes
        let whole = bytes.indices
        guard let first = fence(in: bytes, at: 0) else {
            if let almost = almostFence(of: file) { diagnostics.error(SyntaxFault.frontMatterNotFirst, at: almost) }
            return FrontMatter(yaml: nil, body: whole)
        }
        var lineStart = first
        while lineStart < bytes.count {
            if let end = fence(in: bytes, at: lineStart) {
                return FrontMatter(yaml: first..<lineStart, body: end..<bytes.count)
            }
            lineStart = (bytes[lineStart...].firstIndex(of: newline) ?? bytes.count - 1) + 1
        }
        diagnostics.error(SyntaxFault.frontMatterNotClosed, at: file.location(0..<3))
        return FrontMatter(yaml: nil, body: bytes.count..<bytes.count)
    }

    /// The offset behind the line at `start` if it is `---`, spaces after it allowed.
    private static func fence(in bytes: [UInt8], at start: Int) -> Int? {
        guard bytes[start...].starts(with: [hyphen, hyphen, hyphen]) else { return nil }
        let end = bytes[start...].firstIndex(of: newline) ?? bytes.count
        guard bytes[(start + 3)..<end].allSatisfy({ $0 == UInt8(ascii: " ") }) else { return nil }
        return min(end + 1, bytes.count)
    }

    /// The first line that holds anything, where it was meant to open the front matter: a fence with empty lines above it,
    /// or what word processors make of one, and a key in the line below.
    private static func almostFence(of file: SourceFile) -> SourceLocation? {
        let bytes = file.bytes
        guard let start = bytes.firstIndex(where: { $0 != newline && $0 != UInt8(ascii: " ") }) else { return nil }
        let end = bytes[start...].firstIndex(of: newline) ?? bytes.count
        let text = file.text(start..<end).split(separator: " ").joined()
        guard text.count > 1 || text == "—", text.allSatisfy({ "-–—_*".contains($0) }) else { return nil }
        let next = file.text(end..<min(bytes.count, end + 200)).split(separator: "\n").first ?? ""
        guard let colon = next.firstIndex(of: ":"), next.first?.isLetter == true else { return nil }
        return next[colon...].dropFirst().first ?? " " == " " ? file.location(start..<end) : nil
    }

    private static let hyphen = UInt8(ascii: "-")
    private static let newline = UInt8(ascii: "\n")
}
