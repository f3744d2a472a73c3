import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The stamps of the files of one manifest, in its order, so that a build need not read again what it wrote before. It
/// is of one machine, so it is never published, and only ever saves work: without it the files are read.
struct StampList {
    private static let heading = Array("loa-stamps 1\n".utf8)
    private static let name = "stamps"
    private static let recordLength = 24

    /// Nil for a file that has to be read.
    private let stamps: [String: FileStamp]

    /// - Parameter stamps: of the manifest's files, by path; a file without one is read the next time.
    static func write(_ stamps: [String: FileStamp], of manifest: Manifest, into folder: OpenFolder) throws(OutputError)
    {
        var bytes = heading + manifest.hash.utf8
        bytes.reserveCapacity(bytes.count + manifest.entries.count * recordLength + 64)
        for entry in manifest.entries {
            let stamp = stamps[entry.path] ?? FileStamp(size: -1, modified: 0, inode: 0)
            for number in [UInt64(bitPattern: stamp.size), UInt64(bitPattern: stamp.modified), stamp.inode] {
                withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
            }
        }
        try folder.replaceSealed(name, bytes)
    }

    /// Empty where there is none, or one of another manifest or version, or with any byte changed.
    init(of manifest: Manifest, in folder: OpenFolder) {
        let headLength = StampList.heading.count + 64
        let length = headLength + manifest.entries.count * StampList.recordLength
        guard let written = folder.stamp(StampList.name)?.modified,
            let bytes = folder.readSealed(StampList.name), bytes.count == length,
            bytes.starts(with: StampList.heading + manifest.hash.utf8)
        else {
            stamps = [:]
            return
        }
        var stamps: [String: FileStamp] = [:]
        stamps.reserveCapacity(manifest.entries.count)
        bytes.withUnsafeBytes { raw in
            for (index, entry) in manifest.entries.enumerated() {
                let start = headLength + index * StampList.recordLength
                let numbers = (0..<3).map {
                    UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start + $0 * 8, as: UInt64.self))
                }
                let stamp = FileStamp(
                    size: Int64(bitPattern: numbers[0]), modified: Int64(bitPattern: numbers[1]), inode: numbers[2])
                // One changed in the same tick of the clock as this list might have been changed after it.
                if stamp.size >= 0, stamp.modified < written { stamps[entry.path] = stamp }
            }
        }
        self.stamps = stamps
    }

    subscript(path: String) -> FileStamp? { stamps[path] }

    /// Of those that need not be read.
    var count: Int { stamps.count }
}
