/// A picture of flat areas and letters in three inks on one ground.
public struct Drawing: Sendable {
    public typealias Colour = (red: UInt8, green: UInt8, blue: UInt8)

    public enum Ink: UInt8, Sendable {
        case text, quiet, accent
    }

    public let width: Int
    public let height: Int
    /// Places in the palette, row by row, two in a byte.
    private var pixels: [UInt8]
    /// The ground, then each ink from faint to full.
    private let palette: [Colour]

    /// Of every ink, from faint to full: enough for smooth edges, and all colours together are the sixteen that half a
    /// byte tells apart.
    public static let strengths = 5

    /// - Parameter width: in pixels; an odd one becomes the next even one.
    public init(width: Int, height: Int, ground: Colour, text: Colour, quiet: Colour, accent: Colour) {
        self.width = width + width % 2
        self.height = height
        pixels = Array(repeating: 0, count: self.width / 2 * height)
        palette =
            [ground]
            + [text, quiet, accent].flatMap { ink in (1...Drawing.strengths).map { Drawing.mix(ground, ink, $0) } }
    }

    private static func mix(_ ground: Colour, _ ink: Colour, _ strength: Int) -> Colour {
        func mix(_ ground: UInt8, _ ink: UInt8) -> UInt8 {
            UInt8((Int(ground) * (strengths - strength) + Int(ink) * strength + strengths / 2) / strengths)
        }
        return (mix(ground.red, ink.red), mix(ground.green, ink.green), mix(ground.blue, ink.blue))
    }

    /// A rectangle; what lies outside the drawing is cut off.
    /// - Parameter strength: from one to `strengths`.
    public mutating func fill(
        x: Int, y: Int, width: Int, height: Int, _ ink: Ink, strength: Int = Drawing.strengths
    ) {
        let colour = Drawing.first(of: ink) + UInt8(min(max(strength, 1), Drawing.strengths)) - 1
        for row in Drawing.visible(height, at: y, within: self.height) {
            for column in Drawing.visible(width, at: x, within: self.width) {
                let x = x + column
                Drawing.draw(colour, on: &pixels[(y + row) * (self.width / 2) + x >> 1], isRight: x & 1 == 1)
            }
        }
    }

    /// - Parameter y: of the line that the letters stand on.
    public mutating func write(_ text: String, x: Int, y: Int, _ lettering: Lettering, _ ink: Ink) {
        var pen = x * Lettering.parts
        for scalar in text.unicodeScalars {
            guard let glyph = lettering.glyph(scalar) else { continue }
            draw(glyph, x: (pen + Lettering.parts / 2) / Lettering.parts + glyph.left, y: y - glyph.top, ink)
            pen += glyph.advance
        }
    }

    private mutating func draw(_ glyph: Lettering.Glyph, x: Int, y: Int, _ ink: Ink) {
        let faintest = Drawing.first(of: ink) - 1
        let columns = Drawing.visible(glyph.width, at: x, within: width)
        let (rows, rowSize) = (Drawing.visible(glyph.height, at: y, within: height), width / 2)
        pixels.withUnsafeMutableBufferPointer { pixels in
            glyph.strengths.withUnsafeBufferPointer { strengths in
                for row in rows {
                    let (own, target) = (row * glyph.width, (y + row) * rowSize)
                    for column in columns where strengths[own + column] > 0 {
                        let (x, colour) = (x + column, faintest + strengths[own + column])
                        Drawing.draw(colour, on: &pixels[target + x >> 1], isRight: x & 1 == 1)
                    }
                }
            }
        }
    }

    /// A letter that reaches into its neighbour must not take from it: the later of two colours stays.
    /// - Parameters:
    ///   - pair: the two pixels of a byte.
    ///   - isRight: which of them is meant.
    private static func draw(_ colour: UInt8, on pair: inout UInt8, isRight: Bool) {
        let shift: UInt8 = isRight ? 0 : 4
        let (other, former) = (pair & 0xF0 &>> shift, pair &>> shift & 0x0F)
        pair = other | max(former, colour) &<< shift
    }

    /// Which of so many rows or columns, the first of which is at `place`, lie within the drawing.
    private static func visible(_ count: Int, at place: Int, within limit: Int) -> Range<Int> {
        let first = max(0, -place)
        return first..<max(first, min(count, limit - place))
    }

    private static func first(of ink: Ink) -> UInt8 { 1 + ink.rawValue * UInt8(strengths) }

    /// The file.
    public var png: [UInt8] { PalettePNG.file(pixels, width: width, palette: palette) }
}
