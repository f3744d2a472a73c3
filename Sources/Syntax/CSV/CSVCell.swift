public struct CSVCell: Sendable {
    /// Of the text itself: without the quotes, or without the spaces around it where it has none.
    public let location: SourceLocation
    private let hasQuotes: Bool

    init(_ span: CSVSpan, of file: SourceFile) {
        location = file.location(Int(span.start)..<Int(span.end))
        hasQuotes = span.hasQuotes
    }

    /// Taken out of the file at each call: rows are many, and not every cell of them is asked for.
    public var text: String {
        let text = location.file.text(location.start..<location.end)
        return hasQuotes ? CSVCell.unescaped(text) : text
    }

    private static func unescaped(_ text: String) -> String {
        let quote = UInt8(ascii: "\"")
        var isFirst = false
        let bytes = text.utf8.filter { byte in
            isFirst = byte == quote && !isFirst
            return byte != quote || isFirst
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

public struct CSVRow: Sendable {
    private let file: SourceFile
    /// As many as the header has.
    private let spans: [CSVSpan]
    private let end: UInt32

    /// - Parameter end: of all that the line has.
    init(_ file: SourceFile, _ spans: [CSVSpan], end: UInt32) {
        self.file = file
        self.spans = spans
        self.end = end
    }

    public var cells: [CSVCell] { spans.map { CSVCell($0, of: file) } }

    /// Nil where there is nothing in it.
    public func cell(at position: Int) -> CSVCell? {
        spans[position].isEmpty ? nil : CSVCell(spans[position], of: file)
    }

    public var location: SourceLocation { file.location(Int(spans.first?.start ?? end)..<Int(end)) }
}

/// Where a cell's text stands: that alone, without the file that all have in common, so that rows are made and thrown
/// away at little cost.
struct CSVSpan: Sendable {
    let start: UInt32
    let end: UInt32
    /// Whether it has quotes in it, each of which is written twice.
    let hasQuotes: Bool

    init(_ range: Range<Int>, hasQuotes: Bool = false) {
        (start, end) = (UInt32(clamping: range.lowerBound), UInt32(clamping: range.upperBound))
        self.hasQuotes = hasQuotes
    }

    var isEmpty: Bool { start == end }
}
