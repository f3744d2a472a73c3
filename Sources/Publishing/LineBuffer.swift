import Syntax

/// Lines on their way out, printed many at a time: a sum may tell of a million records.
public struct LineBuffer {
    private static let size = 1 << 16
    private var text = TextBytes(capacity: LineBuffer.size * 2)
    private let print: (String) -> Void

    /// - Parameter print: of some lines, each with its end.
    public init(print: @escaping (String) -> Void) {
        self.print = print
    }

    public mutating func append(_ text: String) { self.text.append(text) }

    mutating func append(_ text: ArraySlice<UInt8>) { self.text.append(text) }

    mutating func append(_ number: Int) { text.append(number) }

    public mutating func endLine() {
        text.append("\n")
        if text.bytes.count >= LineBuffer.size { flush() }
    }

    public mutating func flush() {
        print(text.text)
        text.removeAll()
    }
}
