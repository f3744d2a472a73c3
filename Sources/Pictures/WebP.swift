import CWebP

enum WebP {
    /// Between the point where faces turn blotchy and the one where files grow and nobody sees why.
    private static let quality: Float = 75

    static func pixels(_ bytes: [UInt8]) throws(PictureError) -> PixelGrid {
        var features = WebPBitstreamFeatures()
        guard WebPGetFeatures(bytes, bytes.count, &features) == VP8_STATUS_OK else { throw .damaged }
        guard features.has_animation == 0 else { throw .format("WebP animation") }
        let (width, height) = (Int(features.width), Int(features.height))
        try Picture.check(width: width, height: height)
        let count = width * height * 4
        var isRead = false
        let pixels = [UInt8](unsafeUninitializedCapacity: count) { target, filled in
            isRead = WebPDecodeRGBAInto(bytes, bytes.count, target.baseAddress, count, Int32(width * 4)) != nil
            filled = isRead ? count : 0
        }
        guard isRead else { throw .damaged }
        return PixelGrid(width: width, height: height, bytes: onWhite(pixels))
    }

    /// - Parameter pixels: red, green, blue and how much of the picture covers what is behind it.
    private static func onWhite(_ pixels: [UInt8]) -> [UInt8] {
        let count = pixels.count / 4 * PixelGrid.channels
        return [UInt8](unsafeUninitializedCapacity: count) { target, filled in
            for index in 0..<(pixels.count / 4) {
                let cover = Int(pixels[index * 4 + 3])
                for channel in 0..<PixelGrid.channels {
                    let value = Int(pixels[index * 4 + channel])
                    target[index * PixelGrid.channels + channel] = UInt8(
                        (value * cover + 255 * (255 - cover) + 127) / 255)
                }
            }
            filled = count
        }
    }

    /// - Parameters: the size to scale to, in pixels.
    static func file(
        _ pixels: PixelGrid, width: Int, height: Int, isLossless: Bool
    ) throws(PictureError) -> [UInt8] {
        var (config, picture, writer) = (WebPConfig(), WebPPicture(), WebPMemoryWriter())
        guard WebPConfigInit(&config) != 0, WebPPictureInit(&picture) != 0 else { throw .damaged }
        config.lossless = isLossless ? 1 : 0
        config.quality = quality
        picture.use_argb = isLossless ? 1 : 0
        (picture.width, picture.height) = (Int32(pixels.width), Int32(pixels.height))
        defer { WebPPictureFree(&picture) }
        guard WebPPictureImportRGB(&picture, pixels.bytes, Int32(pixels.width * PixelGrid.channels)) != 0 else {
            throw .damaged
        }
        if width != pixels.width {
            guard WebPPictureRescale(&picture, Int32(width), Int32(height)) != 0 else { throw .damaged }
        }
        WebPMemoryWriterInit(&writer)
        defer { WebPMemoryWriterClear(&writer) }
        picture.writer = WebPMemoryWrite
        let isWritten = withUnsafeMutablePointer(to: &writer) { pointer in
            picture.custom_ptr = UnsafeMutableRawPointer(pointer)
            return WebPEncode(&config, &picture) != 0
        }
        guard isWritten else { throw .damaged }
        return Array(UnsafeBufferPointer(start: writer.mem, count: writer.size))
    }
}
