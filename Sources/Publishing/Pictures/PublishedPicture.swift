import Pictures
import Syntax
import Wording

/// A picture of the content as the site shows it, in a few widths.
struct PublishedPicture: Sendable {
    struct Version: Sendable {
        let file: OutputFile
        /// In pixels.
        let width: Int
        let height: Int
    }

    /// The narrowest first; at least one.
    let versions: [Version]
    /// Of the picture as it lies in the content.
    let sourceHash: String

    static let folder = "anh"
    /// A phone of one, two and three device pixels to the dot; a photo is at most 640 dots wide.
    private static let widths = [480, 960, 1440]
    private static let widest = 1440

    init(_ bytes: [UInt8], named path: String) throws(PictureError) {
        let picture = try Picture(bytes, upTo: PublishedPicture.widest)
        let name = PublishedPicture.name(path)
        var versions: [Version] = []
        for width in PublishedPicture.widths(upTo: picture.width) {
            let file = try picture.webP(width: width)
            // The address names the bytes, so that a browser may keep them for ever.
            let hash = OutputFile(path: "", bytes: file).hash.prefix(8)
            let output = OutputFile(path: "\(PublishedPicture.folder)/\(name)-\(width)-\(hash).webp", bytes: file)
            versions.append(Version(file: output, width: width, height: picture.height(at: width)))
        }
        self.versions = versions
        sourceHash = OutputFile(path: "", bytes: bytes).hash
    }

    /// Never wider than the picture is, and none that is hardly narrower than the next.
    static func widths(upTo width: Int) -> [Int] {
        let top = min(width, widest)
        return widths.filter { $0 * 5 <= top * 4 } + [top]
    }

    private static func name(_ path: String) -> String {
        let file = path.split(separator: "/").last ?? ""
        let stem = file.prefix(upTo: file.lastIndex(of: ".") ?? file.endIndex)
        let slug = Slug.make(from: String(stem))
        return slug.isEmpty ? "anh" : slug
    }
}
