/// Pixels of 8-bit red, green and blue, row by row from the top left.
struct PixelGrid: Sendable, Equatable {
    let width: Int
    let height: Int
    let bytes: [UInt8]

    static let channels = 3

    /// As it is to be seen when the camera was held as the orientation says.
    func turned(_ orientation: Orientation) -> PixelGrid {
        guard orientation != .upright else { return self }
        let size = orientation.isSideways ? (width: height, height: width) : (width: width, height: height)
        let count = bytes.count
        let turned = [UInt8](unsafeUninitializedCapacity: count) { target, filled in
            for row in 0..<size.height {
                for column in 0..<size.width {
                    let from = orientation.origin(ofRow: row, column: column, width: width, height: height)
                    let source = (from.row * width + from.column) * PixelGrid.channels
                    let place = (row * size.width + column) * PixelGrid.channels
                    for channel in 0..<PixelGrid.channels { target[place + channel] = bytes[source + channel] }
                }
            }
            filled = count
        }
        return PixelGrid(width: size.width, height: size.height, bytes: turned)
    }
}
