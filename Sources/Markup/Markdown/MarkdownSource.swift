import Syntax

/// The bytes that the parser reads, and where in the sources they lie.
struct MarkdownSource {
    let bytes: [UInt8]
    /// Each line as a range of `bytes`, without its newline.
    let lines: [Range<Int>]
    private let place: Place

    private enum Place {
        /// The bytes are a stretch of the file that begins at this offset.
        case stretch(SourceFile, offset: Int)
        /// The bytes were decoded from something written differently, such as a YAML scalar.
        case decoded(SourceLocation)
    }

    init(_ file: SourceFile, in range: Range<Int>) {
        let range = range.clamped(to: file.bytes.indices)
        self.init(bytes: Array(file.bytes[range]), place: .stretch(file, offset: range.lowerBound))
    }

    init(_ text: String, at location: SourceLocation) {
        let exact = location.exact(for: text)
        let place = exact.map { Place.stretch($0.file, offset: $0.start) } ?? .decoded(location)
        self.init(bytes: Array(text.utf8), place: place)
    }

    private init(bytes: [UInt8], place: Place) {
        self.bytes = bytes
        self.place = place
        lines = MarkdownSource.lines(of: bytes)
    }

    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        bytes.withUnsafeBufferPointer { bytes in
            while let end = bytes.firstOffset(of: UInt8(ascii: "\n"), from: start) {
                lines.append(start..<end)
                start = end + 1
            }
        }
        return lines + [start..<bytes.count]
    }

    /// Of a range of `bytes`.
    func location(_ range: Range<Int>) -> SourceLocation {
        switch place {
        case .stretch(let file, let offset): file.location(range.lowerBound + offset..<range.upperBound + offset)
        case .decoded(let location): location
        }
    }

    /// The range that the parser names by lines and byte columns, both from 1, the last column included.
    func range(fromLine: Int, column: Int, toLine: Int, lastColumn: Int) -> Range<Int> {
        let start = offset(line: fromLine, column: column - 1)
        return start..<max(start, offset(line: toLine, column: lastColumn))
    }

    private func offset(line: Int, column: Int) -> Int {
        guard lines.indices.contains(line - 1) else { return bytes.count }
        return min(lines[line - 1].lowerBound + max(column, 0), bytes.count)
    }

    func firstRange(of text: String, in range: Range<Int>) -> Range<Int>? {
        bytes.firstRange(of: text, in: range)
    }
}
