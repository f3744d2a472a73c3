import CFreeType

/// An open font file, from which letterings of any size are made.
public final class Typeface {
    let face: FT_Face
    private let library: FT_Library
    /// Read as long as the face is open.
    private let bytes: UnsafeMutableBufferPointer<UInt8>

    /// - Parameter file: a whole font, such as WOFF2.
    /// - Returns: nil where it cannot be read.
    public init?(_ file: [UInt8]) {
        var (library, face): (FT_Library?, FT_Face?)
        guard FT_Init_FreeType(&library) == 0, let library else { return nil }
        bytes = .allocate(capacity: file.count)
        _ = bytes.initialize(from: file)
        guard FT_New_Memory_Face(library, bytes.baseAddress, FT_Long(file.count), 0, &face) == 0, let face else {
            bytes.deallocate()
            FT_Done_FreeType(library)
            return nil
        }
        self.face = face
        self.library = library
    }

    deinit {
        FT_Done_Face(face)
        FT_Done_FreeType(library)
        bytes.deallocate()
    }
}
