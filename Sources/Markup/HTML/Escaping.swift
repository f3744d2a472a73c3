/// Text into markup. Runs without special characters, nearly all text, are copied whole.
enum Escaping {
    /// `& < > " '` become references, so that the result is safe as text and within double quotes;
    /// C0 controls other than TAB and LF are dropped, since HTML does not allow them.
    static func append(_ text: String, to buffer: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &buffer) }
    }

    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
        var run = 0
        for (index, byte) in bytes.enumerated() where isSpecial(byte) {
            buffer += UnsafeBufferPointer(rebasing: bytes[run..<index])
            reference(for: byte).withUTF8Buffer { buffer += $0 }
            run = index + 1
        }
        buffer += UnsafeBufferPointer(rebasing: bytes[run...])
    }

    /// All special characters are below 64, so that one word holds a bit for each; for other bytes the shift gives
    /// zero.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        specials >> UInt64(byte) & 1 == 1
    }

    private static let specials: UInt64 = {
        let controls = (UInt64(1) << 32 - 1) & ~(1 << UInt64(UInt8(ascii: "\t"))) & ~(1 << UInt64(UInt8(ascii: "\n")))
        return "&<>\"'".utf8.reduce(controls) { $0 | 1 << UInt64($1) }
    }()

    private static func reference(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: ""
        }
    }
}
