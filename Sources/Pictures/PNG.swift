import CPNG

enum PNG {
    /// 8 bits a channel, on white where the picture is see-through: a dark page would swallow dark lines.
    static func pixels(_ bytes: [UInt8]) throws(PictureError) -> PixelGrid {
        var image = png_image()
        image.version = UInt32(PNG_IMAGE_VERSION)
        defer { png_image_free(&image) }
        guard png_image_begin_read_from_memory(&image, bytes, bytes.count) != 0 else { throw .damaged }
        let (width, height) = (Int(image.width), Int(image.height))
        try Picture.check(width: width, height: height)
        image.format = PNG_FORMAT_RGB
        var white = png_color(red: 0xFF, green: 0xFF, blue: 0xFF)
        let count = width * height * PixelGrid.channels
        var isRead = false
        let pixels = [UInt8](unsafeUninitializedCapacity: count) { target, filled in
            isRead = png_image_finish_read(&image, &white, target.baseAddress, 0, nil) != 0
            filled = isRead ? count : 0
        }
        guard isRead else { throw .damaged }
        return PixelGrid(width: width, height: height, bytes: pixels)
    }
}
