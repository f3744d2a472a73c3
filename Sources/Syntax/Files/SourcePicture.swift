/// A picture among the sources. Its bytes are read when a text shows it: a folder may hold more photos than memory.
public struct SourcePicture: Sendable {
    /// The photos of today's phones stay well below.
    public static let sizeLimit = 48 << 20

    /// Relative to the folder that is read.
    public let path: String
    private let folder: String

    /// Those of formats that cannot be published too, since they are no text either.
    private static let extensions: Set<String> = [
        "jpg", "jpeg", "png", "webp", "heic", "heif", "avif", "gif", "tif", "tiff", "bmp", "svg",
    ]

    public init(path: String, folder: String) {
        self.path = path
        self.folder = folder
    }

    /// Nil where it is gone.
    public var stamp: SourceStamp? { (try? SourceReader(at: folder))?.stamp(of: path) }

    public func read() -> Result<[UInt8], RawFile.Refusal> {
        do throws(SourceFolderError) {
            return try SourceReader(at: folder).read(path, limit: SourcePicture.sizeLimit)
        } catch {
            return .failure(RawFile.Refusal(fault: .unreadable(errno: error.errno)))
        }
    }

    /// Whether a name is that of a picture.
    public static func isNamed(_ path: String) -> Bool {
        path.split(separator: ".").last.map { extensions.contains($0.lowercased()) } ?? false
    }
}
