import CZlib

/// Writes flat pictures of at most sixteen colours as PNG (ISO/IEC 15948).
///
/// libpng would do it too, but its simple functions cannot be told that the picture is flat, which makes the packing
/// nearly twice as fast, and its other ones leave by a long jump, which Swift must not see.
enum PalettePNG {
    /// - Parameters:
    ///   - pixels: places in the palette, row by row, two in a byte.
    ///   - width: of a row, in pixels; even.
    static func file(_ pixels: [UInt8], width: Int, palette: [Drawing.Colour]) -> [UInt8] {
        let size = bigEndian(width) + bigEndian(pixels.count / (width / 2))
        return [0x89] + Array("PNG\r\n\u{1A}\n".utf8)
            + chunk("IHDR", size + [bitDepth, indexedColour, deflated, standardFilters, notInterlaced])
            + chunk("PLTE", palette.flatMap { [$0.red, $0.green, $0.blue] })
            + chunk("IDAT", packed(filtered(pixels, rowSize: width / 2))) + chunk("IEND", [])
    }

    private static let (bitDepth, indexedColour): (UInt8, UInt8) = (4, 3)
    private static let (deflated, standardFilters, notInterlaced): (UInt8, UInt8, UInt8) = (0, 0, 0)
    /// Each byte is told as its difference from the one above, so that areas and upright strokes become zeros.
    private static let filterUp: UInt8 = 2

    /// Before each row stands the filter that it is written with.
    private static func filtered(_ pixels: [UInt8], rowSize: Int) -> [UInt8] {
        let height = pixels.count / rowSize
        return [UInt8](unsafeUninitializedCapacity: height * (1 + rowSize)) { target, filled in
            pixels.withUnsafeBufferPointer { pixels in
                for row in 0..<height { target[row * (1 + rowSize)] = filterUp }
                for column in 0..<rowSize { target[1 + column] = pixels[column] }
                for row in 1..<max(1, height) {
                    // Rows of their own, so that many bytes are subtracted at a step.
                    let to = UnsafeMutableBufferPointer(rebasing: target[(row * (1 + rowSize) + 1)...].prefix(rowSize))
                    let own = UnsafeBufferPointer(rebasing: pixels[(row * rowSize)...].prefix(rowSize))
                    let above = UnsafeBufferPointer(rebasing: pixels[((row - 1) * rowSize)...].prefix(rowSize))
                    for column in 0..<rowSize { to[column] = own[column] &- above[column] }
                }
            }
            filled = height * (1 + rowSize)
        }
    }

    /// Runs of one byte are found at once, and nothing else is looked for: longer patterns would save a sixth.
    private static func packed(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        let (level, memory): (Int32, Int32) = (6, 8)
        deflateInit2_(
            &stream, level, Z_DEFLATED, MAX_WBITS, memory, Z_RLE, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        let capacity = Int(deflateBound(&stream, UInt(bytes.count)))
        return [UInt8](unsafeUninitializedCapacity: capacity) { target, filled in
            bytes.withUnsafeBufferPointer { source in
                stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(capacity)
                deflate(&stream, Z_FINISH)
            }
            filled = capacity - Int(stream.avail_out)
        }
    }

    private static func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
        let content = Array(name.utf8) + bytes
        return bigEndian(bytes.count) + content + bigEndian(Int(crc32(0, content, UInt32(content.count))))
    }

    private static func bigEndian(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
