// The standard library's own normaliser, which is behind the equality of strings. Foundation's would add 70 MB of
// tables to the binary and 10 ms to every start.
@_spi(_Unicode) import Swift

/// The door through which all text comes in: raw bytes to clean text, with what had to be refused on the way.
///
/// Nearly all files are clean already, and one pass over their bytes tells so; only the others are taken apart.
struct TextDoor {
    struct Refusal {
        let fault: SyntaxFault
        /// In `bytes`.
        let offset: Int
        let length: Int
    }

    private(set) var bytes: [UInt8]
    private(set) var refusals: [Refusal] = []

    init(_ raw: [UInt8]) {
        bytes = raw
        if !TextDoor.isClean(raw) || !TextDoor.isUTF8(raw) { normalise(raw) }
    }

    private mutating func normalise(_ raw: [UInt8]) {
        let text = decode(raw)
        let composed = TextDoor.isComposed(raw) ? text : TextDoor.composed(text)
        // What wrong bytes decode to has been reported with them.
        let reportsCharacters = refusals.isEmpty
        bytes = []
        bytes.reserveCapacity(raw.count)
        var reportedLineStart = -1
        var lineStart = 0
        var (letterStart, marks) = (0, 0)
        var previous: Unicode.Scalar = "\n"
        for scalar in composed.unicodeScalars {
            defer { previous = scalar }
            if scalar == "\u{FEFF}" && bytes.isEmpty || scalar == "\n" && previous == "\r" { continue }
            marks = MarkRuns.isMark(scalar) ? marks + 1 : 0
            if marks == 0 { letterStart = bytes.count }
            if scalar == "\n" || scalar == "\r" {
                bytes.append(UInt8(ascii: "\n"))
                (lineStart, letterStart) = (bytes.count, bytes.count)
            } else if let fault = TextDoor.fault(of: scalar, marks: marks) {
                // One report a line is enough.
                if reportsCharacters && reportedLineStart != lineStart { refuse(fault, from: letterStart) }
                reportedLineStart = lineStart
                if marks == 0 { bytes += Array(UTF8.encodedReplacementCharacter) }
            } else {
                bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    /// - Parameter marks: how many stand upon the letter, up to this one; 0 for the letter itself.
    private static func fault(of scalar: Unicode.Scalar, marks: Int) -> SyntaxFault? {
        if isForbidden(scalar) { return .forbiddenCharacter(scalar.value) }
        return marks > MarkRuns.limit ? .tooManyMarks(limit: MarkRuns.limit) : nil
    }

    /// At what is left of the character, or at what will stand in its place.
    private mutating func refuse(_ fault: SyntaxFault, from offset: Int) {
        let length = max(bytes.count - offset, UTF8.encodedReplacementCharacter.count)
        refusals.append(Refusal(fault: fault, offset: offset, length: length))
    }
}

extension TextDoor {
    /// The text of the bytes, whatever they are; what is not UTF-8 is reported once, at its first byte.
    private mutating func decode(_ raw: [UInt8]) -> String {
        if let isLittleEndian = TextDoor.isLittleEndianUTF16(raw) {
            refusals.append(Refusal(fault: .utf16, offset: 0, length: 0))
            return TextDoor.decodeUTF16(raw, isLittleEndian: isLittleEndian)
        }
        if let text = String(validating: raw, as: UTF8.self) { return text }
        let offset = TextDoor.firstWrongByte(of: raw)
        let readable = TextDoor(Array(raw[..<offset])).bytes.count
        refusals.append(Refusal(fault: .notUTF8(offset: offset), offset: readable, length: 3))
        return String(decoding: raw, as: UTF8.self)
    }

    /// What has too many marks still has too many afterwards, but not without end: composing takes in three of a letter's
    /// at most, and the time for putting them in order grows with the square of their number (19 s for a megabyte).
    static func composed(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: MarkRuns.cut(text, limit: 2 * MarkRuns.limit)._nfc)
        return String(scalars)
    }

    /// Nil where it is no UTF-16. A mark at the beginning tells, or else that every other byte of many is zero, since all
    /// languages have spaces and digits.
    private static func isLittleEndianUTF16(_ raw: [UInt8]) -> Bool? {
        if raw.starts(with: [0xFF, 0xFE]) { return true }
        if raw.starts(with: [0xFE, 0xFF]) { return false }
        let sample = raw.prefix(1024)
        let zeros = sample.indices.filter { sample[$0] == 0 }
        guard zeros.count > 1, zeros.count > sample.count / 8 else { return nil }
        let odd = zeros.count { $0 % 2 == 1 }
        return odd == zeros.count ? true : odd == 0 ? false : nil
    }

    private static func decodeUTF16(_ raw: [UInt8], isLittleEndian: Bool) -> String {
        let units = stride(from: 0, to: raw.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(raw[index]), UInt16(raw[index + 1]))
            return isLittleEndian ? second << 8 | first : first << 8 | second
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func firstWrongByte(of raw: [UInt8]) -> Int {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = raw.makeIterator()
        var offset = 0
        while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
        return offset
    }

    private static func isUTF8(_ raw: [UInt8]) -> Bool {
        String(validating: raw, as: UTF8.self) != nil
    }
}
