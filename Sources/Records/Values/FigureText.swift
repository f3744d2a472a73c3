/// A figure as people write it, `1.048/1.063 (98,59%)`, taken apart but not yet read. Offsets are of bytes in the text,
/// so that a fault points at the part that is wrong.
struct FigureText {
    struct Part {
        let text: String
        let offset: Int
    }

    let value: Part
    let of: Part?
    let percent: Part?

    /// Nil where the shape is not `value`, `value/of`, each with an optional `(per cent%)`.
    init?(_ text: String) {
        // Most figures are nothing but digits.
        if !text.isEmpty, text.utf8.allSatisfy(\.isDigit) {
            self.init(value: Part(text: text, offset: 0), of: nil, percent: nil)
            return
        }
        let bytes = Array(text.utf8)
        var end = bytes.count
        var percent: Part?
        if bytes.last == UInt8(ascii: ")") {
            guard let open = bytes.lastIndex(of: UInt8(ascii: "(")), bytes.dropLast().last == UInt8(ascii: "%") else {
                return nil
            }
            percent = FigureText.part(bytes, open + 1..<bytes.count - 2)
            end = open
        }
        guard let slash = bytes[..<end].firstIndex(of: UInt8(ascii: "/")) else {
            self.init(value: FigureText.part(bytes, 0..<end), of: nil, percent: percent)
            return
        }
        self.init(
            value: FigureText.part(bytes, 0..<slash), of: FigureText.part(bytes, slash + 1..<end), percent: percent)
    }

    private init?(value: Part, of: Part?, percent: Part?) {
        guard !value.text.isEmpty else { return nil }
        self.value = value
        self.of = of
        self.percent = percent
    }

    /// The range without the spaces around it.
    private static func part(_ bytes: [UInt8], _ range: Range<Int>) -> Part {
        let space = UInt8(ascii: " ")
        var range = range
        while let first = range.first, bytes[first] == space { range = range.dropFirst() }
        while let last = range.last, bytes[last] == space { range = range.dropLast() }
        return Part(text: String(decoding: bytes[range], as: UTF8.self), offset: range.lowerBound)
    }
}
