/// Cuts a sheet's bytes into cells.
struct CSVScanner {
    let file: SourceFile
    let delimiter: UInt8
    private let end: Int
    private var offset: Int
    /// How many cells the line before has.
    private var width = 0
    /// A quote that is never closed has taken in the rest of the file.
    private(set) var isBroken = false

    init(file: SourceFile, range: Range<Int>, delimiter: UInt8) {
        self.file = file
        offset = range.lowerBound
        end = range.upperBound
        self.delimiter = delimiter
    }

    /// The cells of the next line that is not blank; nil at the end of the file.
    mutating func row(diagnostics: inout Diagnostics) -> [CSVSpan]? {
        while offset < end && file.bytes[offset] == newline { offset += 1 }
        guard offset < end else { return nil }
        var cells: [CSVSpan] = []
        cells.reserveCapacity(width)
        while true {
            cells.append(cell(diagnostics: &diagnostics))
            guard offset < end, file.bytes[offset] == delimiter else { break }
            offset += 1
        }
        offset += 1
        width = cells.count
        return cells
    }

    /// Whether there is no quote ahead, and each line but blank ones has cells for so many columns.
    func isPlain(width: Int) -> Bool {
        let (delimiter, newline, quote) = (delimiter, newline, quote)
        return file.bytes.withUnsafeBufferPointer { bytes in
            var (cells, lineStart) = (1, offset)
            for index in offset..<max(offset, end) {
                let byte = bytes[index]
                if byte == quote { return false }
                if byte == delimiter { cells += 1 }
                guard byte == newline else { continue }
                guard cells == width || index == lineStart else { return false }
                (cells, lineStart) = (1, index + 1)
            }
            return cells == width || lineStart >= end
        }
    }

    private mutating func cell(diagnostics: inout Diagnostics) -> CSVSpan {
        skipSpaces()
        guard offset < end, file.bytes[offset] == quote else {
            return plainCell(diagnostics: &diagnostics)
        }
        return quotedCell(diagnostics: &diagnostics)
    }

    private mutating func plainCell(diagnostics: inout Diagnostics) -> CSVSpan {
        let start = offset
        let inner = skipToCellEnd()
        let range = trimmed(start..<offset)
        if let inner {
            diagnostics.error(SyntaxFault.quoteInsideCell, at: file.location(inner..<inner + 1))
        }
        return CSVSpan(range)
    }

    private mutating func quotedCell(diagnostics: inout Diagnostics) -> CSVSpan {
        let open = offset
        var hasQuotes = false
        offset += 1
        while offset < end {
            guard file.bytes[offset] == quote else {
                offset += 1
                continue
            }
            offset += 1
            guard offset < end, file.bytes[offset] == quote else {
                let span = CSVSpan(open + 1..<offset - 1, hasQuotes: hasQuotes)
                skipAfterQuote(diagnostics: &diagnostics)
                return span
            }
            hasQuotes = true
            offset += 1
        }
        diagnostics.error(SyntaxFault.quoteNotClosed, at: file.location(open..<open + 1))
        isBroken = true
        return CSVSpan(open + 1..<offset, hasQuotes: hasQuotes)
    }

    private mutating func skipAfterQuote(diagnostics: inout Diagnostics) {
        skipSpaces()
        let start = offset
        skipToCellEnd()
        if offset > start { diagnostics.error(SyntaxFault.textAfterQuote, at: file.location(start..<offset)) }
    }

    /// - Returns: where the first quote on the way stands.
    @discardableResult
    private mutating func skipToCellEnd() -> Int? {
        let (delimiter, newline, quote) = (delimiter, newline, quote)
        return file.bytes.withUnsafeBufferPointer { bytes in
            var (end, firstQuote): (Int, Int?) = (offset, nil)
            while end < bytes.count, bytes[end] != delimiter, bytes[end] != newline {
                if bytes[end] == quote, firstQuote == nil { firstQuote = end }
                end += 1
            }
            offset = end
            return firstQuote
        }
    }

    private mutating func skipSpaces() {
        while let length = spaceLength(at: offset) { offset += length }
    }

    /// A space or tab, or the no-break space that Word and web pages leave.
    private func spaceLength(at offset: Int) -> Int? {
        guard offset < end, file.bytes[offset] != delimiter else { return nil }
        switch file.bytes[offset] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"): return 1
        case 0xC2 where offset + 1 < end && file.bytes[offset + 1] == 0xA0: return 2
        default: return nil
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound {
            if spaceLength(at: end - 1) == 1 {
                end -= 1
            } else if end - 2 >= range.lowerBound, spaceLength(at: end - 2) == 2 {
                end -= 2
            } else {
                break
            }
        }
        return range.lowerBound..<end
    }

    private var newline: UInt8 { UInt8(ascii: "\n") }
    private var quote: UInt8 { UInt8(ascii: "\"") }
}
