#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Looking for bytes with the C library, which passes sixteen or more of them at a step: a loop over a slice took five to
/// twenty instructions for each, a fifth of all that reading a text took.
extension UnsafeBufferPointer<UInt8> {
    /// The first place of the byte at `start` or behind it.
    public func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard let base = baseAddress, start < count, let found = memchr(base + start, Int32(byte), count - start) else {
            return nil
        }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// The first place of some bytes, of which there is one at least.
    public func firstOffset(of wanted: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
        guard let first = wanted.first, let wantedBase = wanted.baseAddress else { return nil }
        var offset = start
        while let candidate = firstOffset(of: first, from: offset), candidate + wanted.count <= count {
            if let base = baseAddress, memcmp(base + candidate, wantedBase, wanted.count) == 0 { return candidate }
            offset = candidate + 1
        }
        return nil
    }
}

/// Bytes that are looked for at once.
public struct ByteSet: Sendable {
    private let isMember: [Bool]

    public init(_ bytes: some Sequence<UInt8>) {
        var table = Array(repeating: false, count: 256)
        for byte in bytes { table[Int(byte)] = true }
        isMember = table
    }

    /// The first place of one of them at `start` or behind it; where there is none, the end.
    public func firstOffset(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int {
        isMember.withUnsafeBufferPointer { isMember in
            var offset = start
            while offset < bytes.count, !isMember[Int(bytes[offset])] { offset += 1 }
            return offset
        }
    }

    /// The same within a range of a file's bytes.
    public func firstOffset(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            range.lowerBound + firstOffset(in: UnsafeBufferPointer(rebasing: bytes[range]))
        }
    }
}

extension [UInt8] {
    /// The first place of a text within a range.
    public func firstRange(of text: String, in range: Range<Int>) -> Range<Int>? {
        var text = text
        return withUnsafeBufferPointer { bytes in
            text.withUTF8 { wanted in
                let stretch = UnsafeBufferPointer(rebasing: bytes[range])
                return stretch.firstOffset(of: wanted).map { found in
                    let start = range.lowerBound + found
                    return start..<start + wanted.count
                }
            }
        }
    }
}

extension String {
    /// Whether another text stands in it, byte for byte.
    public func holds(_ wanted: String) -> Bool {
        var (text, wanted) = (self, wanted)
        return text.withUTF8 { bytes in wanted.withUTF8 { bytes.firstOffset(of: $0) != nil } }
    }
}
