/// How the rows and columns of a photo lie, as cameras write it (Exif 2.3, tag 0x0112): phones store what the sensor saw
/// and say how they were held.
enum Orientation: Int, Sendable {
    case upright = 1
    case mirrored, upsideDown, flipped
    case transposed, turnedRight, transversed, turnedLeft

    /// Whether width and height change places.
    var isSideways: Bool { rawValue >= Orientation.transposed.rawValue }

    /// Where a pixel of the turned picture stands in the stored one, whose size is given.
    func origin(ofRow row: Int, column: Int, width: Int, height: Int) -> (row: Int, column: Int) {
        switch self {
        case .upright: (row, column)
        case .mirrored: (row, width - 1 - column)
        case .upsideDown: (height - 1 - row, width - 1 - column)
        case .flipped: (height - 1 - row, column)
        case .transposed: (column, row)
        case .turnedRight: (height - 1 - column, row)
        case .transversed: (height - 1 - column, width - 1 - row)
        case .turnedLeft: (column, width - 1 - row)
        }
    }
}
