import Syntax

/// Which of the marks that slips are made of stand in a text. Most texts have none of them, and one pass over the bytes
/// tells so, where one pass for each kind of slip took a tenth of a build.
struct BlockMarks: OptionSet {
    let rawValue: UInt8

    /// `"`
    static let straightQuote = BlockMarks(rawValue: 1)
    /// Curly quotes and `…`, among others of their block.
    static let typographic = BlockMarks(rawValue: 2)
    /// `..`
    static let dots = BlockMarks(rawValue: 4)
    /// `[^`
    static let bracket = BlockMarks(rawValue: 8)
    /// `|`
    static let bar = BlockMarks(rawValue: 16)
    /// Letters and signs of Latin-1 and beyond that Vietnamese has not.
    static let foreignLetter = BlockMarks(rawValue: 32)

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    init(of text: ArraySlice<UInt8>) {
        self = text.withUnsafeBufferPointer { bytes in
            var marks: BlockMarks = []
            var index = BlockMarks.beginnings.firstOffset(in: bytes)
            while index < bytes.count {
                marks.formUnion(BlockMarks(bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0))
                index = BlockMarks.beginnings.firstOffset(in: bytes, from: index + 1)
            }
            return marks
        }
    }

    private static let beginnings = ByteSet("\".[|".utf8 + [0xC2, 0xC3, 0xC6, 0xE2])

    private init(_ byte: UInt8, _ next: UInt8) {
        switch (byte, next) {
        case (UInt8(ascii: "\""), _): self = .straightQuote
        case (UInt8(ascii: "."), UInt8(ascii: ".")): self = .dots
        case (UInt8(ascii: "["), UInt8(ascii: "^")): self = .bracket
        case (UInt8(ascii: "|"), _): self = .bar
        case (0xE2, 0x80): self = .typographic
        case (0xC2, 0xA7...), (0xC6, 0x89): self = .foreignLetter
        case (0xC3, _) where !BlockMarks.isVietnamese(next): self = .foreignLetter
        // “Ã” may be half of a letter that was read as Latin-1.
        case (0xC3, 0x83): self = .foreignLetter
        default: self = []
        }
    }

    /// Of the letters from U+00C0 to U+00FF, by their second byte.
    private static func isVietnamese(_ second: UInt8) -> Bool {
        switch second & 0x9F | 0x80 {
        case 0x80...0x83, 0x88...0x8A, 0x8C, 0x8D, 0x92...0x95, 0x99, 0x9A, 0x9D: true
        default: false
        }
    }
}
