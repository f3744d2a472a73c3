/// What text may hold, looked for on bytes.
extension TextDoor {
    /// Sure signs only: text that fails may still be clean, and is then found so by the slow way.
    static func isClean(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = doubtful.firstOffset(in: bytes)
            while index < bytes.count {
                guard bytes[index] >= 0x80, isPlainLead(bytes[index], at: index, in: bytes) else { return false }
                index = doubtful.firstOffset(in: bytes, from: index + 1)
            }
            return true
        }
    }

    /// Bytes that say nothing by themselves, or something bad: nearly all of nearly all files are others.
    private static let doubtful = ByteSet(
        (0x00..<0x20).filter { $0 != 0x09 && $0 != 0x0A } + [0x7F] + (0xC0...0xC2) + (0xCC...0xFF))

    /// Whether NFC leaves the text as it is, for certain.
    static func isComposed(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            bytes.indices.allSatisfy {
                bytes[$0] < 0x80 || isPlainLead(bytes[$0], at: $0, in: bytes) || isMark($0, bytes)
            }
        }
    }

    /// A byte order mark, or U+FFFD: not clean, but not to be composed either.
    private static func isMark(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[index] == 0xEF && index + 1 < bytes.count && (bytes[index + 1] == 0xBB || bytes[index + 1] == 0xBF)
    }

    /// Whether the byte at `index` continues a character, or begins one of the blocks of which every character that is
    /// let pass here is its own NFC form: Latin, Vietnamese, punctuation, arrows, box drawing, pictographs.
    private static func isPlainLead(_ byte: UInt8, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard byte >= 0xC0 else { return true }
        guard index + 1 < bytes.count else { return false }
        let second = bytes[index + 1]
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        return switch byte {
        case 0xC2: second >= 0xA0
        case 0xC3...0xCB: true
        case 0xE1: (0xB8...0xBB).contains(second)
        case 0xE2:
            second == 0x80 && third >= 0x82 && third != 0xA8 && third != 0xA9
                || [0x81, 0x82, 0x86, 0x87].contains(second) || (0x94...0x9B).contains(second)
        case 0xF0: second == 0x9F
        default: false
        }
    }

    /// Characters that no text needs and that break tools: controls but TAB and LF, line separators, a byte order mark
    /// amid the text, and U+FFFD, which tells that letters were lost before the file came here.
    static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFD...0xFFFF: true
        default: false
        }
    }
}
