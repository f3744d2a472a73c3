/// Bytes as `%E1` where an address cannot hold them as they are (RFC 3986, section 2).
struct PercentEncoding {
    /// For each byte whether it stays as it is.
    private let safe: [Bool]
    /// Whether `%20` in the text is an encoded byte already, or a percent sign and two digits.
    private let keepsEncoded: Bool

    /// For addresses as people copy them, encoded or not.
    static let address = PercentEncoding(safe: "-._~:/?#@!$&'()*+,;=", keepsEncoded: true)
    /// For paths that the program makes.
    static let path = PercentEncoding(safe: "-._~/?#@!$&'()*+,;=", keepsEncoded: false)

    private init(safe marks: String, keepsEncoded: Bool) {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        let kept = Set((letters + marks).utf8)
        safe = (UInt8.min...UInt8.max).map(kept.contains)
        self.keepsEncoded = keepsEncoded
    }

    func encode(_ text: String) -> String {
        var text = text
        return text.withUTF8(encoded) ?? text
    }

    /// Nil where nothing has to be encoded, as in nearly all addresses.
    private func encoded(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard let first = bytes.firstIndex(where: { !safe[Int($0)] }) else { return nil }
        var encoded = Array(bytes[..<first])
        for index in first..<bytes.count {
            let byte = bytes[index]
            if safe[Int(byte)] || keepsEncoded && isEncodedByte(bytes[index...]) {
                encoded.append(byte)
            } else {
                encoded += [UInt8(ascii: "%"), PercentEncoding.digit(byte >> 4), PercentEncoding.digit(byte & 15)]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private func isEncodedByte(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let digits = bytes.dropFirst().prefix(2)
        return bytes.first == UInt8(ascii: "%") && digits.count == 2 && digits.allSatisfy(PercentEncoding.isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        Character(UnicodeScalar(byte)).isHexDigit
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
