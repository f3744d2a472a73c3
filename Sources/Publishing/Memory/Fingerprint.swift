import Crypto

/// What tells one text from another: half of a SHA-256.
struct Fingerprint: Hashable, Sendable {
    let first: UInt64
    let second: UInt64

    init(first: UInt64, second: UInt64) {
        self.first = first
        self.second = second
    }

    init(_ digest: SHA256Digest) {
        (first, second) = digest.withUnsafeBytes { bytes in
            (
                bytes.loadUnaligned(as: UInt64.self).littleEndian,
                bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian
            )
        }
    }

    /// Of several texts in this order; where one ends and the next begins counts too.
    init(_ texts: [String?]) {
        var bytes: [UInt8] = []
        for text in texts {
            bytes.append(contentsOf: (text ?? "").utf8)
            bytes.append(contentsOf: [0, text == nil ? 0 : 1])
        }
        self.init(SHA256.hash(data: bytes))
    }
}
