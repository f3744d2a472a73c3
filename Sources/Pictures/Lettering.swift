import CFreeType

/// The letters of a font at one size, drawn once, so that any number of pictures can be lettered side by side.
///
/// Text is set scalar by scalar: Vietnamese in NFC needs no more. What the font has no letter for is left out.
public struct Lettering: Sendable {
    struct Glyph: Sendable {
        /// How strongly each pixel is inked, from nothing to the drawing's `strengths`, row by row.
        let strengths: [UInt8]
        let width: Int
        let height: Int
        /// From the pen to its left edge, and from the line up to its top edge, in pixels.
        let left: Int
        let top: Int
        /// To the next pen, in `parts` of a pixel.
        let advance: Int
    }

    /// In which a pixel is parted between letters, which unlike whole pixels keeps them evenly apart.
    static let parts = 64

    /// In pixels.
    public let size: Int
    private let glyphs: [Unicode.Scalar: Glyph]

    /// - Parameter size: of the em square, in pixels.
    /// - Returns: nil where the font has no such size.
    public init?(_ typeface: Typeface, size: Int) {
        guard FT_Set_Pixel_Sizes(typeface.face, 0, FT_UInt(size)) == 0 else { return nil }
        self.size = size
        glyphs = Lettering.glyphs(typeface.face)
    }

    private static func glyphs(_ face: FT_Face) -> [Unicode.Scalar: Glyph] {
        var glyphs: [Unicode.Scalar: Glyph] = [:]
        var index: FT_UInt = 0
        var code = FT_Get_First_Char(face, &index)
        while index != 0 {
            // Hinting would pull the marks of small letters onto whole pixels, where they run into each other.
            if let scalar = Unicode.Scalar(UInt32(code)),
                FT_Load_Glyph(face, index, FT_Int32(FT_LOAD_RENDER | FT_LOAD_NO_HINTING)) == 0
            {
                glyphs[scalar] = Glyph(face.pointee.glyph.pointee)
            }
            code = FT_Get_Next_Char(face, code, &index)
        }
        return glyphs
    }

    func glyph(_ scalar: Unicode.Scalar) -> Glyph? { glyphs[scalar] }

    /// In pixels.
    public func width(of text: some StringProtocol) -> Int {
        (text.unicodeScalars.reduce(0) { $0 + (glyphs[$1]?.advance ?? 0) } + Lettering.parts - 1) / Lettering.parts
    }

    /// The text in lines as wide as allowed, broken at spaces; the last ends with `…` where there is more.
    public func lines(of text: String, width limit: Int, count: Int) -> [String] {
        LineBreaking(room: limit * Lettering.parts) { glyphs[$0]?.advance ?? 0 }.lines(of: text, count: count)
    }
}

extension Lettering.Glyph {
    fileprivate init(_ slot: FT_GlyphSlotRec) {
        let bitmap = slot.bitmap
        let (rows, columns) = (Int(bitmap.rows), Int(bitmap.width))
        var strengths: [UInt8] = []
        strengths.reserveCapacity(rows * columns)
        if let buffer = bitmap.buffer {
            for row in 0..<rows {
                strengths += UnsafeBufferPointer(start: buffer + row * Int(bitmap.pitch), count: columns)
                    .map { UInt8((Int($0) * Drawing.strengths + 127) / 255) }
            }
        }
        self.init(
            strengths: strengths, width: columns, height: rows, left: Int(slot.bitmap_left),
            top: Int(slot.bitmap_top),
            // Comes in 65,536ths of a pixel, and is not rounded to whole ones as that of hinted text is.
            advance: Int(slot.linearHoriAdvance) * Lettering.parts / (1 << 16))
    }
}
