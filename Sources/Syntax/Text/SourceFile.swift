import Synchronization

/// One text file of the content as it stands after the door: valid UTF-8 in NFC, lines ended by LF, no byte order mark.
public final class SourceFile: Sendable {
    /// Relative to the content folder, parted by `/`, so that a receipt is the same wherever the folder lies.
    public let path: String
    public let bytes: [UInt8]
    /// Offsets of the first byte of each line.
    private let lineStarts: [UInt32]
    /// Of long lines that were asked about.
    private let columnMarks = Mutex<[Int: ColumnMarks]>([:])

    private init(path: String, normalised bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        lineStarts = SourceFile.lineStarts(of: bytes)
    }

    /// Lets raw bytes in through the door. What text must not hold is reported, and the rest of the file stays
    /// readable, so that its other faults are found in the same run.
    public convenience init(path: String, raw: [UInt8], diagnostics: inout Diagnostics) {
        let door = TextDoor(raw)
        self.init(path: path, normalised: door.bytes)
        for refusal in door.refusals {
            diagnostics.error(refusal.fault, at: location(refusal.offset..<refusal.offset + refusal.length))
        }
    }

    /// A file made of text that is known to be clean.
    public convenience init(path: String, text: String) {
        self.init(path: path, normalised: TextDoor(Array(text.utf8)).bytes)
    }

    private static func lineStarts(of bytes: [UInt8]) -> [UInt32] {
        bytes.withUnsafeBufferPointer { bytes in
            var starts: [UInt32] = [0]
            var start = 0
            while let end = bytes.firstOffset(of: UInt8(ascii: "\n"), from: start) {
                start = end + 1
                starts.append(UInt32(clamping: start))
            }
            return starts
        }
    }

    private func start(ofLine line: Int) -> Int { Int(lineStarts[line - 1]) }
}

extension SourceFile {
    /// The line that holds the byte at `offset`, from 1.
    public func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The column of the byte at `offset`, from 1, in characters as a reader counts them.
    public func column(at offset: Int) -> Int {
        let line = line(at: offset)
        let before = (start(ofLine: line)..<offset).clamped(to: bytes.indices)
        if let marks = marks(ofLine: line, for: before) {
            return marks.characters(to: before.upperBound, of: bytes) + 1
        }
        let isASCII = bytes.withUnsafeBufferPointer { bytes in before.allSatisfy { bytes[$0] < 0x80 } }
        return (isASCII ? before.count : text(before).count) + 1
    }

    /// The same in Unicode code points, as some formats count.
    public func codePointColumn(at offset: Int) -> Int {
        let line = line(at: offset)
        let before = (start(ofLine: line)..<offset).clamped(to: bytes.indices)
        if let marks = marks(ofLine: line, for: before) {
            return marks.codePoints(to: before.upperBound, of: bytes) + 1
        }
        return bytes[before].count { $0 & 0xC0 != 0x80 } + 1
    }

    /// Nil where as much is counted in no time.
    private func marks(ofLine line: Int, for before: Range<Int>) -> ColumnMarks? {
        guard before.count > ColumnMarks.distance else { return nil }
        return columnMarks.withLock { known in
            if let marks = known[line] { return marks }
            let text = bytes(ofLine: line)
            let marks = ColumnMarks(text.startIndex..<text.endIndex, of: bytes)
            known[line] = marks
            return marks
        }
    }

    /// Lines are counted from 1; their newline is left out.
    public func text(ofLine line: Int) -> String { String(decoding: bytes(ofLine: line), as: UTF8.self) }

    public func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
        guard lineStarts.indices.contains(line - 1) else { return [] }
        let end = line < lineStarts.count ? start(ofLine: line + 1) - 1 : bytes.count
        return bytes[start(ofLine: line)..<end]
    }

    public func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
    }

    public func location(_ range: Range<Int>) -> SourceLocation {
        SourceLocation(file: self, start: range.lowerBound, end: range.upperBound)
    }

    /// Of the one character that begins at `offset`; of nothing at the end of the file.
    func characterLocation(at offset: Int) -> SourceLocation {
        let end = bytes[min(offset + 1, bytes.count)...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
        return location(offset..<max(offset, end))
    }

    /// For what concerns the file as a whole.
    public var start: SourceLocation { location(0..<0) }
}
