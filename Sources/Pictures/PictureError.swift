/// Why a picture cannot be published.
public enum PictureError: Error, Equatable {
    /// By its name, such as `HEIC`; nil where it is none that is known.
    case format(String?)
    /// The file is cut short or its bytes do not fit together.
    case damaged
    case tooManyPixels(width: Int, height: Int)
}
