import Syntax
import TestSupport
import Testing

@testable import Pictures

/// Each title says what is true of a picture.
struct PictureTests {
    static func bytes(_ name: String) throws -> [UInt8] {
        try RawFile.read(Fixtures.path("pictures/\(name)"), limit: 1 << 20).get()
    }

    /// The nearest of the fixture's colours in the middle of each quarter, row by row.
    private static func fields(_ file: [UInt8]) throws -> String {
        let pixels = try WebP.pixels(file)
        let names: [(name: Character, colour: [Int])] = [
            ("đ", [200, 30, 30]), ("l", [30, 160, 60]), ("x", [30, 60, 200]), ("t", [255, 255, 255]),
        ]
        return String(
            [(1, 1), (1, 3), (3, 1), (3, 3)].compactMap { row, column in
                let place = (row * pixels.height / 4 * pixels.width + column * pixels.width / 4) * PixelGrid.channels
                let seen = pixels.bytes[place..<(place + PixelGrid.channels)].map(Int.init)
                return names.first { zip($0.colour, seen).allSatisfy { abs($0 - $1) < 24 } }?.name
            })
    }

    @Test(arguments: (1...8).map { "held-\($0).jpg" } + ["held-8.webp"])
    func `is upright however the camera was held`(name: String) throws {
        let picture = try Picture(Self.bytes(name), upTo: 1440)
        #expect(picture.width == 64 && picture.height == 32)
        #expect(try Self.fields(picture.webP(width: 64)) == "đlxt")
    }

    @Test(arguments: ["held-1.jpg", "held-6.jpg", "held-8.webp"])
    func `is published without what the file says beside it`(name: String) throws {
        let source = String(decoding: try Self.bytes(name), as: UTF8.self)
        #expect(source.contains("LOA-HIDDEN-NOTE"), "the fixture has something to lose")
        let file = try Picture(Self.bytes(name), upTo: 1440).webP(width: 64)
        let published = String(decoding: file, as: UTF8.self)
        for mark in ["LOA-HIDDEN-NOTE", "EXIF", "Exif", "XMP ", "ICCP", "GPS"] { #expect(!published.contains(mark)) }
    }

    @Test func `is scaled to the width asked for and keeps its shape`() throws {
        let picture = try Picture(Self.bytes("large.jpg"), upTo: 480)
        #expect(picture.width < 2000, "a large photo is read at a fraction of its size")
        let pixels = try WebP.pixels(picture.webP(width: 480))
        #expect(pixels.width == 480 && pixels.height == 240)
        #expect(picture.height(at: 480) == 240)
    }

    @Test func `is white where a drawing is see-through, and loses nothing of it`() throws {
        let file = try Picture(Self.bytes("clear.png"), upTo: 1440).webP(width: 64)
        #expect(try Self.fields(file) == "đtđt")
    }

    @Test func `comes out the same from the same bytes`() throws {
        let first = try Picture(Self.bytes("large.jpg"), upTo: 960).webP(width: 960)
        #expect(try Picture(Self.bytes("large.jpg"), upTo: 960).webP(width: 960) == first)
    }

    @Test(arguments: [("print.jpg", "JPEG CMYK"), ("moving.webp", "WebP animation")])
    func `of a format that readers could not open is refused by its name`(name: String, format: String) {
        #expect(throws: PictureError.format(format)) { try Picture(Self.bytes(name), upTo: 480) }
    }

    @Test(arguments: [
        ("\0\0\0\u{18}ftypheic", "HEIC"), ("GIF89a", "GIF"), ("II*\0", "TIFF"), ("BM", "BMP"), ("<svg>", "SVG"),
        ("không phải ảnh", nil), ("", nil),
    ])
    func `is known by its first bytes, whatever its name says`(start: String, format: String?) {
        #expect(throws: PictureError.format(format)) { try Picture(Array(start.utf8), upTo: 480) }
    }

    @Test(arguments: ["large.jpg", "clear.png", "held-8.webp", "held-6.jpg"])
    func `that is cut short is refused at any length`(name: String) throws {
        let whole = try Self.bytes(name)
        for length in stride(from: 12, to: whole.count - 12, by: max(1, whole.count / 60)) {
            #expect(throws: PictureError.self, "\(length) bytes") { try Picture(Array(whole[..<length]), upTo: 480) }
        }
    }

    @Test(arguments: ["held-6.jpg", "clear.png", "held-8.webp"])
    func `with any byte changed is read or refused`(name: String) throws {
        let whole = try Self.bytes(name)
        for place in whole.indices {
            var changed = whole
            changed[place] ^= 0xFF
            do throws(PictureError) {
                let picture = try Picture(changed, upTo: 480)
                #expect(picture.width > 0 && picture.height > 0)
            } catch {
                continue
            }
        }
    }

    @Test func `of more pixels than memory should be spent on is refused before it is read`() throws {
        // The width and height of a PNG, with the checksum of that chunk.
        var bomb = Array(try Self.bytes("clear.png")[..<16])
        bomb += [0, 1, 0, 0, 0, 1, 0, 0, 8, 6, 0, 0, 0, 0x6C, 0x84, 0x30, 0xE3]
        bomb += try Self.bytes("clear.png")[33...]
        #expect(throws: PictureError.tooManyPixels(width: 65536, height: 65536)) { try Picture(bomb, upTo: 480) }
        #expect(throws: PictureError.tooManyPixels(width: 9000, height: 9000)) {
            try Picture.check(width: 9000, height: 9000)
        }
        #expect(throws: PictureError.damaged) { try Picture.check(width: 0, height: 5) }
    }
}
