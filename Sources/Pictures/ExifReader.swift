/// Reads one thing of a photo's Exif data, the orientation, and trusts no length that stands there.
struct ExifReader {
    private let bytes: ArraySlice<UInt8>
    private let isBigEndian: Bool

    private static let orientationTag = 0x0112

    /// Upright where nothing readable says otherwise.
    static func orientation(of file: [UInt8], _ format: PictureFormat) -> Orientation {
        let block =
            switch format {
            case .jpeg: jpegBlock(file)
            case .webP: webPBlock(file)
            case .png: nil as ArraySlice<UInt8>?
            }
        return block.flatMap { ExifReader($0)?.orientation } ?? .upright
    }

    /// - Parameter block: a TIFF header and what follows it.
    private init?(_ block: ArraySlice<UInt8>) {
        switch Array(block.prefix(4)) {
        case [0x49, 0x49, 0x2A, 0]: isBigEndian = false
        case [0x4D, 0x4D, 0, 0x2A]: isBigEndian = true
        default: return nil
        }
        bytes = block
    }

    private var orientation: Orientation? {
        guard let directory = number(at: 4, size: 4), let count = number(at: directory, size: 2) else { return nil }
        for entry in 0..<count {
            let place = directory + 2 + entry * 12
            guard let tag = number(at: place, size: 2) else { return nil }
            if tag == ExifReader.orientationTag { return number(at: place + 8, size: 2).flatMap(Orientation.init) }
        }
        return nil
    }

    /// An unsigned number; nil where the block ends before it.
    private func number(at offset: Int, size: Int) -> Int? {
        guard offset >= 0, offset + size <= bytes.count else { return nil }
        let digits = bytes[(bytes.startIndex + offset)..<(bytes.startIndex + offset + size)]
        return (isBigEndian ? Array(digits) : digits.reversed()).reduce(0) { $0 << 8 | Int($1) }
    }

    /// Segments stand one after the other up to the picture itself.
    private static func jpegBlock(_ file: [UInt8]) -> ArraySlice<UInt8>? {
        let (firstSegment, application1, startOfScan) = (2, 0xE1 as UInt8, 0xDA as UInt8)
        let name = Array("Exif\0\0".utf8)
        var place = firstSegment
        while place + 4 <= file.count, file[place] == 0xFF, file[place + 1] != startOfScan {
            let end = place + 2 + Int(file[place + 2]) << 8 + Int(file[place + 3])
            guard end > place + 4, end <= file.count else { return nil }
            let payload = file[(place + 4)..<end]
            if file[place + 1] == application1, payload.starts(with: name) { return payload.dropFirst(name.count) }
            place = end
        }
        return nil
    }

    /// Chunks of a name, a length and as many bytes, filled up to an even count.
    private static func webPBlock(_ file: [UInt8]) -> ArraySlice<UInt8>? {
        var place = 12
        while place + 8 <= file.count {
            let length = file[(place + 4)..<(place + 8)].reversed().reduce(0) { $0 << 8 | Int($1) }
            guard place + 8 + length <= file.count else { return nil }
            let payload = file[(place + 8)..<(place + 8 + length)]
            if file[place..<(place + 4)].elementsEqual("EXIF".utf8) { return payload }
            place += 8 + length + length % 2
        }
        return nil
    }
}
