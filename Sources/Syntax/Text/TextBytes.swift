/// Text that is put together piece by piece. Where there are a million such texts, appending to a string takes several
/// times as long.
public struct TextBytes: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    public mutating func append(_ text: String) { bytes += text.utf8 }

    public mutating func append(_ character: UInt8) { bytes.append(character) }

    public mutating func append(_ text: ArraySlice<UInt8>) { bytes += text }

    /// Not below zero, in decimal digits.
    /// - Parameter width: how many at least; zeros come before the others.
    public mutating func append(_ number: Int, width: Int = 1) {
        guard number >= 10 || width > 1 else { return bytes.append(UInt8(ascii: "0") + UInt8(number)) }
        append(number / 10, width: width - 1)
        append(number % 10)
    }

    public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}
