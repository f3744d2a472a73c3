public struct CSVCell: Sendable {
    /// Of the text itself: without the quotes, or without the spaces around it where it has none.
    public let location: SourceLocation
    /// Whether it has quotes in it, each of which is written twice.
    let hasQuotes: Bool

    /// Taken out of the file at each call: rows are many, and not every cell of them is asked for.
    public var text: String {
        let text = location.file.text(location.start..<location.end)
        return hasQuotes ? CSVCell.unescaped(text) : text
    }

    public var isEmpty: Bool { location.start == location.end }

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
