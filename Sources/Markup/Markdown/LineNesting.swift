/// How many lists and quotes can be open after a line: an upper bound that needs the beginning of the line alone.
///
/// A list or quote begins at a marker only, and on that line each of those around it shows: a quote by its `>`, an
/// item by its own marker or by at least two columns of indentation, at the beginning or after a `>`.
struct LineNesting {
    private let bytes: [UInt8]
    private var offset: Int
    private let end: Int
    private var column = 0
    private var depth = 0

    /// The first marker that can stand more than `limit` deep, if there is one.
    static func offset(beyond limit: Int, in line: Range<Int>, of bytes: [UInt8]) -> Int? {
        guard line.count > limit, let offset = LineNesting(bytes, line).firstMarker(beyond: limit) else { return nil }
        let text = line.lowerBound..<startOfRule(in: line, of: bytes)
        return text.upperBound == line.upperBound ? offset : LineNesting(bytes, text).firstMarker(beyond: limit)
    }

    private init(_ bytes: [UInt8], _ line: Range<Int>) {
        self.bytes = bytes
        offset = line.lowerBound
        end = line.upperBound
    }

    private consuming func firstMarker(beyond limit: Int) -> Int? {
        depth = skipSpaces() / 2
        while offset < end {
            let marker = offset
            if bytes[offset] == UInt8(ascii: ">") {
                offset += 1
                column += 1
                depth += 1 + max(0, skipSpaces() - 1) / 2
            } else if skipItemMarker() {
                depth += 1
                _ = skipSpaces()
            } else {
                return nil
            }
            if depth > limit { return marker }
        }
        return nil
    }

    /// The columns passed; a tab reaches to the next multiple of four.
    private mutating func skipSpaces() -> Int {
        let start = column
        while offset < end {
            switch bytes[offset] {
            case UInt8(ascii: " "): column += 1
            case UInt8(ascii: "\t"): column += 4 - column % 4
            default: return column - start
            }
            offset += 1
        }
        return column - start
    }

    /// `-`, `+`, `*`, or up to nine digits with `.` or `)`, before a space or the end of the line.
    private mutating func skipItemMarker() -> Bool {
        let digits = bytes[offset..<min(end, offset + 9)].prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
        let last = offset + digits
        guard last < end, (digits == 0 ? "-+*" : ".)").utf8.contains(bytes[last]) else { return false }
        guard last + 1 == end || isBlank(bytes[last + 1]) else { return false }
        column += digits + 1
        offset = last + 1
        return true
    }

    /// Where a rule across the page, three or more `-` or `*` with or without spaces, begins at the end of the line;
    /// else the line's end. Its marks look like markers and are none.
    private static func startOfRule(in line: Range<Int>, of bytes: [UInt8]) -> Int {
        guard let mark = bytes[line].last(where: { !isBlank($0) }), "-*".utf8.contains(mark) else {
            return line.upperBound
        }
        let rule = bytes[line].reversed().prefix { $0 == mark || isBlank($0) }
        return rule.count { $0 == mark } < 3 ? line.upperBound : line.upperBound - rule.count
    }
}

/// A space or a tab, the white space within a line.
func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}
