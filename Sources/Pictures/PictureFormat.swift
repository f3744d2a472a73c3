/// The formats that are read, known by their first bytes: names of files lie.
enum PictureFormat: Sendable {
    case jpeg, png, webP

    /// - Throws: `PictureError.format` with the name of the format where it is a known one.
    init(_ bytes: [UInt8]) throws(PictureError) {
        let isWebP = bytes.starts(with: Array("RIFF".utf8)) && bytes.dropFirst(8).starts(with: Array("WEBP".utf8))
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if isWebP {
            self = .webP
        } else {
            throw .format(PictureFormat.foreignName(bytes))
        }
    }

    /// Of formats that browsers or phones of some readers cannot open.
    private static func foreignName(_ bytes: [UInt8]) -> String? {
        let brand = bytes.dropFirst(4)
        if brand.starts(with: Array("ftypavif".utf8)) { return "AVIF" }
        if brand.starts(with: Array("ftyp".utf8)) { return "HEIC" }
        let marks: [(mark: String, name: String)] = [
            ("GIF8", "GIF"), ("II*\0", "TIFF"), ("MM\0*", "TIFF"), ("BM", "BMP"), ("<svg", "SVG"), ("<?xml", "SVG"),
            ("%PDF", "PDF"),
        ]
        return marks.first { bytes.starts(with: Array($0.mark.utf8)) }?.name
    }
}
