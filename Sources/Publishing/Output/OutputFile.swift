import Crypto

/// One file of the site, made in memory.
struct OutputFile: Sendable {
    /// Relative to the output folder.
    let path: String
    let bytes: [UInt8]

    var hash: String { SHA256.hash(data: bytes).hexadecimal }
}

extension SHA256Digest {
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
