/// Files in one, not compressed: all that a workbook needs. The times in it are those of the format's first day, so
/// that the same files give the same bytes.
public struct ZipArchive {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    public init() {}

    public mutating func add(_ path: String, _ bytes: [UInt8]) {
        let offset = UInt32(body.count)
        let header = fields(of: path, bytes)
        body += ZipArchive.bytes(UInt32(0x0403_4b50)) + header + Array(path.utf8) + bytes
        directory += ZipArchive.bytes(UInt32(0x0201_4b50)) + ZipArchive.bytes(UInt16(20)) + header
        // No comment, first disk, no attributes.
        directory += Array(repeating: 0, count: 10) + ZipArchive.bytes(offset) + Array(path.utf8)
        count += 1
    }

    /// What the entry and its line in the directory share: version, flags (names in UTF-8), method, time, day, checksum,
    /// sizes and the lengths of the name and of nothing more.
    private func fields(of path: String, _ bytes: [UInt8]) -> [UInt8] {
        let (size, firstDay) = (ZipArchive.bytes(UInt32(bytes.count)), UInt16(0x21))
        let start = [20, 0x0800, 0, 0, firstDay].flatMap { ZipArchive.bytes($0) }
        return start + ZipArchive.bytes(CRC32.checksum(of: bytes)) + size + size
            + ZipArchive.bytes(UInt16(path.utf8.count)) + [0, 0]
    }

    public var bytes: [UInt8] {
        let end: [UInt8] =
            ZipArchive.bytes(UInt32(0x0605_4b50)) + [0, 0, 0, 0] + ZipArchive.bytes(count) + ZipArchive.bytes(count)
            + ZipArchive.bytes(UInt32(directory.count)) + ZipArchive.bytes(UInt32(body.count)) + [0, 0]
        return body + directory + end
    }

    private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}

/// The checksum of ZIP (ISO 3309).
enum CRC32 {
    static func checksum(of bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8) }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xedb8_8320 ^ (value >> 1) : value >> 1 }
    }
}
