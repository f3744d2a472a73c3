/// Reads YAML into nodes whose scalars are plain text, on libyaml's events.
///
/// What a report's files never need and what can hurt is refused: aliases and anchors (a few hundred bytes of them can
/// fill the memory), tags, merge keys, directives, tabs, a second document, nesting without end.
public enum YAMLReader {
    public static let depthLimit = 64

    /// The one document in `range` (the whole file if nil); nil where it is empty or cannot be read.
    public static func read(
        _ file: SourceFile, in range: Range<Int>? = nil, diagnostics: inout Diagnostics
    ) -> YAMLNode? {
        let range = range ?? file.bytes.indices
        var bytes = file.bytes[range]
        var builder = YAMLBuilder(file: file)
        if bytes.contains(tab) { bytes = replaceTabs(of: bytes, in: file, diagnostics: &builder.diagnostics) }
        guard let events = YAMLEvents(bytes, base: range.lowerBound) else { return nil }
        do throws(YAMLFailure) {
            while builder.diagnostics.errorCount < Diagnostics.errorLimit, try builder.take(events.next()) {}
        } catch {
            let (problem, offset) = error.judged(in: file)
            builder.diagnostics.error(SyntaxFault.yaml(problem), at: file.characterLocation(at: offset))
            builder.root = nil
        }
        if builder.diagnostics.errorCount >= Diagnostics.errorLimit {
            builder.diagnostics.stop(at: file.location(range.lowerBound..<range.lowerBound))
            builder.root = nil
        }
        diagnostics.append(builder.diagnostics)
        return builder.root
    }

    private static let tab = UInt8(ascii: "\t")

    /// Reports the first tab of each line, and reads on as if they were spaces, so that one slip is one message.
    private static func replaceTabs(
        of bytes: ArraySlice<UInt8>, in file: SourceFile, diagnostics: inout Diagnostics
    ) -> ArraySlice<UInt8> {
        var bytes = bytes
        var lastLine = 0
        for offset in bytes.indices where bytes[offset] == tab {
            bytes[offset] = UInt8(ascii: " ")
            guard diagnostics.errorCount < Diagnostics.errorLimit else { continue }
            let line = file.line(at: offset)
            if line != lastLine { diagnostics.error(SyntaxFault.tab, at: file.location(offset..<offset + 1)) }
            lastLine = line
        }
        return bytes
    }
}
