import CTurboJPEG

enum JPEG {
    /// As the file stores them, at the smallest size of the library's eighths that is still as wide as asked for.
    static func pixels(
        _ bytes: [UInt8], upTo width: Int, _ orientation: Orientation
    ) throws(PictureError) -> PixelGrid {
        guard let decoder = tjInitDecompress() else { throw .damaged }
        defer { tjDestroy(decoder) }
        let header = try header(bytes, decoder)
        try Picture.check(width: header.width, height: header.height)
        // The library turns no four printing colours into the three of a screen.
        guard ![TJCS_CMYK.rawValue, TJCS_YCCK.rawValue].contains(header.colours) else { throw .format("JPEG CMYK") }
        let seenWidth = orientation.isSideways ? header.height : header.width
        let share = [8, 4, 2].first { (seenWidth + $0 - 1) / $0 >= width } ?? 1
        let size = (width: (header.width + share - 1) / share, height: (header.height + share - 1) / share)
        let count = size.width * size.height * PixelGrid.channels
        var status: Int32 = -1
        let pixels = [UInt8](unsafeUninitializedCapacity: count) { target, filled in
            status = tjDecompress2(
                decoder, bytes, UInt(bytes.count), target.baseAddress, Int32(size.width), 0, Int32(size.height),
                TJPF_RGB.rawValue, TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS)
            filled = status == 0 ? count : 0
        }
        // A warning tells of a photo that is cut short, whose lower part would be grey.
        guard status == 0 else { throw .damaged }
        return PixelGrid(width: size.width, height: size.height, bytes: pixels)
    }

    private static func header(
        _ bytes: [UInt8], _ decoder: tjhandle
    ) throws(PictureError) -> (width: Int, height: Int, colours: UInt32) {
        var (width, height, subsampling, colours): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
        guard
            tjDecompressHeader3(decoder, bytes, UInt(bytes.count), &width, &height, &subsampling, &colours) == 0
        else { throw .damaged }
        return (Int(width), Int(height), UInt32(bitPattern: colours))
    }
}
