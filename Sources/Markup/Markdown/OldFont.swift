/// Finds Vietnamese that was typed for a font from before Unicode (TCVN3, VNI), or UTF-8 that was read as Latin-1: it
/// shows as letters and signs that Vietnamese does not have, in the midst of words.
enum OldFont {
    /// Names from abroad have one such letter or two.
    private static let limit = 4

    /// The first word of a paragraph that has such signs; nil where there are too few to be sure.
    static func word(in stretches: [ArraySlice<UInt8>]) -> Range<Int>? {
        var first: Range<Int>?
        var count = 0
        for stretch in stretches {
            guard stretch.contains(where: { $0 == 0xC2 || $0 == 0xC3 || $0 == 0xC6 }) else { continue }
            for index in stretch.indices.dropLast() where isSign(stretch, index) {
                count += isMisread(stretch, index) ? limit : 1
                first = first ?? word(around: index, in: stretch)
            }
        }
        return count >= limit ? first : nil
    }

    /// A sign of TCVN3 (`®`, `µ`, `¸`…) beside a letter, or a letter of VNI (`ñ`, `ø`, `ö`…) that Vietnamese lacks.
    private static func isSign(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
        switch (text[index], text[index + 1]) {
        case (0xC2, 0xA7...0xAA), (0xC2, 0xAC...0xAE), (0xC2, 0xB5...0xB8):
            isLetter(text, index - 1) || isLetter(text, index + 2)
        case (0xC3, 0xA4), (0xC3, 0xAB), (0xC3, 0xAF), (0xC3, 0xB1), (0xC3, 0xB6), (0xC3, 0xB8), (0xC3, 0xBB),
            (0xC3, 0xBC), (0xC3, 0x91), (0xC3, 0x96), (0xC3, 0x98):
            true
        default: isMisread(text, index)
        }
    }

    /// `áº`, `á»`, `Æ°` and `Ã¡` are the halves of a letter each.
    private static func isMisread(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
        guard index + 3 < text.endIndex else { return false }
        switch (text[index], text[index + 1], text[index + 2], text[index + 3]) {
        case (0xC3, 0xA1, 0xC2, 0xBA), (0xC3, 0xA1, 0xC2, 0xBB), (0xC3, 0x86, 0xC2, 0xB0), (0xC3, 0x83, 0xC2, _):
            return true
        default: return false
        }
    }

    private static func isLetter(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
        guard text.indices.contains(index) else { return false }
        return (UInt8(ascii: "A")...UInt8(ascii: "z")).contains(text[index]) && text[index] != UInt8(ascii: "_")
    }

    private static func word(around index: Int, in text: ArraySlice<UInt8>) -> Range<Int> {
        let start = text[..<index].lastIndex { $0 <= UInt8(ascii: " ") }.map { $0 + 1 } ?? text.startIndex
        let end = text[index...].firstIndex { $0 <= UInt8(ascii: " ") } ?? text.endIndex
        return start..<end
    }
}
