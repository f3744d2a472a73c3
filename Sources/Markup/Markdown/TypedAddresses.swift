import Syntax

/// Where the addresses of one block's links are typed.
///
/// libcmark tells no places within a block, so that they are looked for: after `](` and `<`. What cannot be found like
/// this, such as an address with escapes, has no place of its own.
struct TypedAddresses {
    /// Equal addresses in the order in which they stand.
    private var ranges: [String: ArraySlice<Range<Int>>] = [:]

    init(in block: Range<Int>, of bytes: [UInt8]) {
        var rest = block
        while true {
            let offset = TypedAddresses.openers.firstOffset(in: bytes, rest)
            guard offset < block.upperBound else { return }
            rest = offset + 1..<block.upperBound
            let isBehindText = offset > block.lowerBound && bytes[offset - 1] == UInt8(ascii: "]")
            guard bytes[offset] == UInt8(ascii: "<") || isBehindText else { continue }
            let address = TypedAddresses.address(from: offset + 1, to: block.upperBound, in: bytes)
            ranges[String(decoding: bytes[address], as: UTF8.self), default: []].append(address)
        }
    }

    private static let openers = ByteSet("<(".utf8)

    /// Each place is given once.
    mutating func next(_ address: String) -> Range<Int>? {
        ranges[address]?.popFirst()
    }

    /// Up to white space, an angle bracket, a square bracket, or a parenthesis that was not opened in it.
    private static func address(from start: Int, to end: Int, in bytes: [UInt8]) -> Range<Int> {
        var openParentheses = 0
        for offset in start..<end {
            switch bytes[offset] {
            case UInt8(ascii: "("): openParentheses += 1
            case UInt8(ascii: ")"):
                guard openParentheses > 0 else { return start..<offset }
                openParentheses -= 1
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "<"), UInt8(ascii: ">"),
                UInt8(ascii: "["), UInt8(ascii: "]"):
                return start..<offset
            default: break
            }
        }
        return start..<end
    }

    /// The place of `text` in `[text](address`, if it is typed there just so.
    static func range(of text: String, before address: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
        let length = text.utf8.count
        let isBracketed = address.lowerBound > 0 && bytes[address.lowerBound - 1] == UInt8(ascii: "<")
        let end = address.lowerBound - (isBracketed ? 3 : 2)
        let start = end - length
        guard start > 0, bytes[end] == UInt8(ascii: "]"), bytes[start - 1] == UInt8(ascii: "["),
            bytes[start..<end].elementsEqual(text.utf8)
        else { return nil }
        return start..<end
    }
}
