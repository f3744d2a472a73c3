/// The files of a ZIP archive, by its directory. Nothing of it is believed before it was checked: sizes against limits,
/// places against the archive's end, contents against their checksum.
struct ZipReader {
    /// All files taken apart. A workbook of 100,000 rows has some 20 MB.
    private static let sizeLimit = 64 << 20
    private static let countLimit = 1000

    private struct Entry {
        let name: String
        let method: Int
        let isLocked: Bool
        let checksum: UInt32
        let packedSize: Int
        let size: Int
        let start: Int
    }

    private let bytes: [UInt8]
    private let entries: [String: Entry]

    init(_ bytes: [UInt8]) throws(SheetFault) {
        guard bytes.starts(with: [0x50, 0x4B]) else {
            throw bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) ? .oldOrLocked : .notAWorkbook
        }
        self.bytes = bytes
        entries = try ZipReader.directory(of: bytes)
    }

    var names: [String] { entries.keys.sorted() }

    /// Nil where there is no such file.
    func file(_ name: String) throws(SheetFault) -> [UInt8]? {
        guard let entry = entries[name] else { return nil }
        let damaged = SheetFault.damaged(part: name)
        guard !entry.isLocked else { throw .oldOrLocked }
        guard let header = bytes.number(at: entry.start, bytes: 4), header == 0x0403_4B50,
            let nameLength = bytes.number(at: entry.start + 26, bytes: 2),
            let extraLength = bytes.number(at: entry.start + 28, bytes: 2)
        else { throw damaged }
        let start = entry.start + 30 + nameLength + extraLength
        guard entry.packedSize <= bytes.count, start <= bytes.count - entry.packedSize else { throw damaged }
        let packed = bytes[start..<start + entry.packedSize]
        let content =
            switch entry.method {
            case 0: packed.count == entry.size ? Array(packed) : nil
            case 8: Inflate.bytes(packed, size: entry.size)
            default: [UInt8]?.none
            }
        guard let content, CRC32.checksum(of: content) == entry.checksum else { throw damaged }
        return content
    }

    private static func directory(of bytes: [UInt8]) throws(SheetFault) -> [String: Entry] {
        let damaged = SheetFault.damaged(part: "ZIP")
        guard let end = end(of: bytes), let count = bytes.number(at: end + 10, bytes: 2),
            var place = bytes.number(at: end + 16, bytes: 4)
        else { throw damaged }
        guard count <= countLimit else { throw .tooLarge }
        var entries: [String: Entry] = [:]
        var total = 0
        for _ in 0..<count {
            guard let (entry, next) = entry(at: place, in: bytes), entries[entry.name] == nil else { throw damaged }
            total += entry.size
            guard total <= sizeLimit else { throw .tooLarge }
            entries[entry.name] = entry
            place = next
        }
        return entries
    }

    /// The end of the directory, behind which a comment of up to 64 KB may stand.
    private static func end(of bytes: [UInt8]) -> Int? {
        let last = bytes.count - 22
        guard last >= 0 else { return nil }
        return stride(from: last, through: max(0, last - 0xFFFF), by: -1).first {
            bytes.number(at: $0, bytes: 4) == 0x0605_4B50
        }
    }

    private static func entry(at place: Int, in bytes: [UInt8]) -> (entry: Entry, next: Int)? {
        func number(_ offset: Int, _ count: Int) -> Int? { bytes.number(at: place + offset, bytes: count) }
        guard number(0, 4) == 0x0201_4B50, let flags = number(8, 2), let method = number(10, 2),
            let checksum = number(16, 4), let packedSize = number(20, 4), let size = number(24, 4),
            let nameLength = number(28, 2), let extraLength = number(30, 2), let commentLength = number(32, 2),
            let start = number(42, 4)
        else { return nil }
        let nameStart = place + 46
        guard nameStart + nameLength <= bytes.count else { return nil }
        let name = String(decoding: bytes[nameStart..<nameStart + nameLength], as: UTF8.self)
        let entry = Entry(
            name: name, method: method, isLocked: flags & 1 == 1, checksum: UInt32(truncatingIfNeeded: checksum),
            packedSize: packedSize, size: size, start: start)
        return (entry, nameStart + nameLength + extraLength + commentLength)
    }
}

extension [UInt8] {
    /// Little-endian; nil where the bytes end before it.
    fileprivate func number(at place: Int, bytes count: Int) -> Int? {
        guard place >= 0, place <= self.count - count else { return nil }
        return (0..<count).reversed().reduce(0) { $0 << 8 | Int(self[place + $1]) }
    }
}
