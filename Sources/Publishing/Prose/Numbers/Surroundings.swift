import Syntax

/// The words around a stretch of a text, in lower case, nearest first. Only spaces may part them from it and from each
/// other.
struct Surroundings {
    private let bytes: [UInt8]
    private let range: Range<Int>

    init(of range: Range<Int>, in bytes: [UInt8]) {
        self.range = range
        self.bytes = bytes
    }

    var byteBefore: UInt8? { range.lowerBound > 0 ? bytes[range.lowerBound - 1] : nil }

    func byteAfter(_ distance: Int = 0) -> UInt8? {
        range.upperBound + distance < bytes.count ? bytes[range.upperBound + distance] : nil
    }

    func wordsBefore(_ limit: Int) -> [String] {
        var words: [String] = []
        var end = range.lowerBound
        while words.count < limit {
            while end > 0, isSpace(bytes[end - 1]) { end -= 1 }
            var start = end
            while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
            guard start < end else { break }
            words.append(word(start..<end))
            end = start
        }
        return words
    }

    func wordsAfter(_ limit: Int) -> [String] {
        var words: [String] = []
        var start = range.upperBound
        while words.count < limit {
            while start < bytes.count, isSpace(bytes[start]) { start += 1 }
            var end = start
            while end < bytes.count, isLetter(bytes[end]) { end += 1 }
            guard start < end else { break }
            words.append(word(start..<end))
            start = end
        }
        return words
    }

    private func word(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self).lowercased()
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }

    /// Letters, digits, and all beyond ASCII. Quotation marks count as letters, so that a quoted word is never taken
    /// for the bare one.
    private func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: false
        }
    }
}
