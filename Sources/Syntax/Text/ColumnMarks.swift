/// Where one has counted to in a long line, so that a place in it is not counted from the beginning of the line each
/// time: a megabyte in one line may have a hundred thousand places that messages name.
struct ColumnMarks: Sendable {
    private struct Mark {
        let offset: Int
        /// Before it, as a reader counts them.
        let characters: Int
        let codePoints: Int
    }

    /// Of bytes between marks, and of a line that has none.
    static let distance = 1_024

    private var marks: [Mark]

    /// - Parameter line: with its place in the file.
    init(_ line: Range<Int>, of bytes: [UInt8]) {
        marks = [Mark(offset: line.lowerBound, characters: 0, codePoints: 0)]
        var offset = line.lowerBound + ColumnMarks.distance
        while offset < line.upperBound {
            if ColumnMarks.isBoundary(offset, of: bytes) {
                marks.append(
                    Mark(
                        offset: offset, characters: characters(to: offset, of: bytes),
                        codePoints: codePoints(to: offset, of: bytes)))
                offset += ColumnMarks.distance
            } else {
                offset += 1
            }
        }
    }

    func characters(to offset: Int, of bytes: [UInt8]) -> Int {
        let mark = mark(before: offset)
        return mark.characters + String(decoding: bytes[mark.offset..<offset], as: UTF8.self).count
    }

    func codePoints(to offset: Int, of bytes: [UInt8]) -> Int {
        let mark = mark(before: offset)
        return mark.codePoints + bytes[mark.offset..<offset].count { $0 & 0xC0 != 0x80 }
    }

    /// Two letters of ASCII are two characters whatever stands around them; other letters may join.
    private static func isBoundary(_ offset: Int, of bytes: [UInt8]) -> Bool {
        bytes[offset - 1] < 0x80 && bytes[offset] < 0x80
    }

    private func mark(before offset: Int) -> Mark {
        var (low, high) = (0, marks.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if marks[middle].offset <= offset { low = middle } else { high = middle }
        }
        return marks[low]
    }
}
