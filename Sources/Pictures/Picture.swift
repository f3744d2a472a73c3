/// A photo or drawing as it is to be seen: turned upright, on white where it was see-through, and without what the file
/// said beside it, such as the place where it was taken.
///
/// Reads JPEG, PNG and WebP with the libraries that browsers use. Colours are taken as sRGB; a colour profile is dropped
/// with all else.
public struct Picture: Sendable {
    /// Some 64 million pixels take 192 MB while they are read.
    public static let pixelLimit = 64 << 20

    private let pixels: PixelGrid
    /// Drawings and screenshots have sharp edges and few colours, and come as PNG.
    private let mayBeDrawing: Bool

    /// - Parameters:
    ///   - bytes: a whole file.
    ///   - width: the largest that will be asked for, in pixels; large photos are read at a fraction of their size.
    public init(_ bytes: [UInt8], upTo width: Int) throws(PictureError) {
        let format = try PictureFormat(bytes)
        let orientation = ExifReader.orientation(of: bytes, format)
        let stored =
            switch format {
            case .jpeg: try JPEG.pixels(bytes, upTo: width, orientation)
            case .png: try PNG.pixels(bytes)
            case .webP: try WebP.pixels(bytes)
            }
        pixels = stored.turned(orientation)
        mayBeDrawing = format == .png
    }

    /// In pixels, as it is to be seen.
    public var width: Int { pixels.width }
    public var height: Int { pixels.height }

    /// The height that goes with a width, in pixels.
    public func height(at width: Int) -> Int { max(1, (pixels.height * width + pixels.width / 2) / pixels.width) }

    /// The whole picture at a width up to its own, as a WebP file.
    public func webP(width: Int) throws(PictureError) -> [UInt8] {
        let lossy = try WebP.file(pixels, width: width, height: height(at: width), isLossless: false)
        guard mayBeDrawing else { return lossy }
        let lossless = try WebP.file(pixels, width: width, height: height(at: width), isLossless: true)
        return lossless.count < lossy.count ? lossless : lossy
    }

    static func check(width: Int, height: Int) throws(PictureError) {
        guard width > 0, height > 0 else { throw .damaged }
        let (count, overflows) = width.multipliedReportingOverflow(by: height)
        guard !overflows, count <= pixelLimit else { throw .tooManyPixels(width: width, height: height) }
    }
}
