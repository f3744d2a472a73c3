import Syntax
import TestSupport
import Testing

@testable import Pictures

/// Letters and the pictures that are made of them.
struct DrawingTests {
    private func lettering(_ size: Int) throws -> Lettering {
        let font = try RawFile.read(Fixtures.path("../../templates/assets/fonts/inter-600.woff2"), limit: 1 << 20).get()
        let typeface = try #require(Typeface(font))
        return try #require(Lettering(typeface, size: size))
    }

    private func drawing() -> Drawing {
        Drawing(
            width: 120, height: 40, ground: (255, 255, 255), text: (0, 0, 0), quiet: (90, 90, 90),
            accent: (200, 30, 30))
    }

    @Test func `every letter of Vietnamese is there, and wider text is wider`() throws {
        let lettering = try lettering(32)
        let letters = "aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ"
        for scalar in (letters + letters.uppercased() + "0123456789,.%/–“”…").unicodeScalars {
            #expect(lettering.glyph(scalar) != nil, "\(scalar)")
        }
        #expect(lettering.width(of: "tiếng loa") > lettering.width(of: "tiếng"))
        #expect(lettering.width(of: "漢") == 0, "what the font does not have is left out")
    }

    @Test func `text breaks at spaces, and what does not fit ends with three dots`() throws {
        let lettering = try lettering(20)
        let text = "Ấp, khu phố đạt chuẩn an toàn về an ninh, trật tự trong mười tháng đầu năm"
        let lines = lettering.lines(of: text, width: 200, count: 10)
        #expect(lines.joined(separator: " ") == text)
        #expect(lines.count > 3 && lines.allSatisfy { lettering.width(of: $0) <= 200 })
        let cut = lettering.lines(of: text, width: 200, count: 2)
        #expect(cut.count == 2 && cut[1].hasSuffix("…") && lettering.width(of: cut[1]) <= 200)
        #expect(lettering.lines(of: "", width: 200, count: 2) == [])
        #expect(text.hasPrefix(cut.joined(separator: " ").dropLast()), "what is left out are whole words at the end")
        #expect(text.dropFirst(cut.joined(separator: " ").count - 1).first == " ")
        let long = lettering.lines(of: String(repeating: "dài", count: 40), width: 200, count: 2)
        #expect(long.count == 1 && long[0].hasSuffix("…") && lettering.width(of: long[0]) <= 200)
    }

    private final class Tally {
        var count = 0
    }

    @Test(arguments: [1, 3])
    func `of a text far longer than there is room for only the beginning is measured`(count: Int) {
        let tally = Tally()
        let breaking = LineBreaking(room: 200) { _ in
            tally.count += 1
            return 10
        }
        let texts = [
            String(repeating: "ấ", count: 100_000), String(repeating: "ấp ", count: 100_000),
            String(repeating: String(repeating: "ấ", count: 5_000) + " ", count: 20),
        ]
        for text in texts {
            tally.count = 0
            let lines = breaking.lines(of: text, count: count)
            #expect(lines.last?.hasSuffix("…") == true && lines.allSatisfy { $0.count <= 20 })
            #expect(tally.count < 1_000)
        }
    }

    @Test func `a drawing is a PNG of its size and its colours`() throws {
        var drawing = drawing()
        drawing.fill(x: 0, y: 0, width: 60, height: 40, .accent)
        let pixels = try PNG.pixels(drawing.png)
        #expect(pixels.width == 120 && pixels.height == 40)
        #expect(Array(pixels.bytes.prefix(3)) == [200, 30, 30])
        #expect(Array(pixels.bytes.suffix(3)) == [255, 255, 255])
    }

    @Test func `the same drawing gives the same bytes, and an odd width the next even one`() throws {
        let lettering = try lettering(16)
        let files = (0..<2).map { _ in
            var drawing = Drawing(
                width: 119, height: 40, ground: (255, 255, 255), text: (0, 0, 0), quiet: (90, 90, 90),
                accent: (200, 30, 30))
            drawing.write("An ninh, trật tự", x: 2, y: 28, lettering, .quiet)
            return drawing.png
        }
        #expect(files[0] == files[1])
        #expect(try PNG.pixels(files[0]).width == 120)
    }

    @Test func `letters stand on their line, and what reaches beyond the edge is cut off`() throws {
        let lettering = try lettering(30)
        var drawing = drawing()
        drawing.write("ỆgH", x: 90, y: 28, lettering, .text)
        drawing.write("Ệ", x: -8, y: 4, lettering, .text)
        drawing.fill(x: -50, y: 90, width: 20, height: 20, .text)
        drawing.fill(x: 110, y: 30, width: 200, height: 200, .text)
        let pixels = try PNG.pixels(drawing.png)
        let darkRows = (0..<40).filter { row in
            stride(from: 90, to: 105, by: 1).contains { pixels.bytes[(row * 120 + $0) * 3] < 80 }
        }
        #expect(darkRows.contains(27) && darkRows.contains(8))
        #expect(Array(pixels.bytes.suffix(3)) == [0, 0, 0])
    }

    @Test func `bytes that are no font give no letters`() {
        #expect(Typeface(Array("không phải phông".utf8)) == nil)
        #expect(Typeface([]) == nil)
    }
}
