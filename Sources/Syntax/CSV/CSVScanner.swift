/// Cuts a sheet's bytes into cells.
struct CSVScanner {
    let file: SourceFile
    let delimiter: UInt8
    private let end: Int
    private var offset: Int
    /// A quote that is never closed has taken in the rest of the file.
    private(set) var isBroken = false

    init(file: SourceFile, range: Range<Int>, delimiter: UInt8) {
        self.file = file
        offset = range.lowerBound
        end = range.upperBound
        self.delimiter = delimiter
    }

    /// The cells of the next line that is not blank; nil at the end of the file.
    mutating func row(diagnostics: inout Diagnostics) -> [CSVCell]? {
        while offset < end && file.bytes[offset] == newline { offset += 1 }
        guard offset < end else { return nil }
        var cells: [CSVCell] = []
        while true {
            cells.append(cell(diagnostics: &diagnostics))
            guard offset < end, file.bytes[offset] == delimiter else { break }
            offset += 1
        }
        offset += 1
        return cells
    }

    private mutating func cell(diagnostics: inout Diagnostics) -> CSVCell {
        skipSpaces()
        guard offset < end, file.bytes[offset] == quote else {
            return plainCell(diagnostics: &diagnostics)
        }
        return quotedCell(diagnostics: &diagnostics)
    }

    private mutating func plainCell(diagnostics: inout Diagnostics) -> CSVCell {
        let start = offset
        skipToCellEnd()
        let range = trimmed(start..<offset)
        if let inner = file.bytes[range].firstIndex(of: quote) {
            diagnostics.error(SyntaxFault.quoteInsideCell, at: file.location(inner..<inner + 1))
        }
        return CSVCell(text: file.text(range), location: file.location(range))
    }

    private mutating func quotedCell(diagnostics: inout Diagnostics) -> CSVCell {
        let open = offset
        offset += 1
        var text: [UInt8] = []
        var runStart = offset
        while offset < end {
            guard file.bytes[offset] == quote else {
                offset += 1
                continue
            }
            text += file.bytes[runStart..<offset]
            offset += 1
            guard offset < end, file.bytes[offset] == quote else {
                let location = file.location(open + 1..<offset - 1)
                skipAfterQuote(diagnostics: &diagnostics)
                return CSVCell(text: String(decoding: text, as: UTF8.self), location: location)
            }
            runStart = offset
            offset += 1
        }
        diagnostics.error(SyntaxFault.quoteNotClosed, at: file.location(open..<open + 1))
        isBroken = true
        text += file.bytes[runStart...]
        return CSVCell(text: String(decoding: text, as: UTF8.self), location: file.location(open + 1..<offset))
    }

    private mutating func skipAfterQuote(diagnostics: inout Diagnostics) {
        skipSpaces()
        let start = offset
        skipToCellEnd()
        if offset > start { diagnostics.error(SyntaxFault.textAfterQuote, at: file.location(start..<offset)) }
    }

    private mutating func skipToCellEnd() {
        file.bytes.withUnsafeBufferPointer { bytes in
            while offset < bytes.count, bytes[offset] != delimiter, bytes[offset] != newline { offset += 1 }
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
