/// Where what opens within a block is closed, found in one pass: looking on from each opener would take a text of a
/// megabyte that opens and never closes hours.
struct BlockClosings {
    /// The closing parenthesis of each opening one that has one.
    private(set) var parentheses: [Int: Int] = [:]
    /// By the length of a run of backticks, where the last such run begins.
    private(set) var lastBackticks: [Int: Int] = [:]

    init(_ bytes: ArraySlice<UInt8>) {
        var open: [Int] = []
        var offset = bytes.startIndex
        while offset < bytes.endIndex {
            switch bytes[offset] {
            case UInt8(ascii: "("): open.append(offset)
            case UInt8(ascii: ")"): if let opener = open.popLast() { parentheses[opener] = offset }
            case UInt8(ascii: "`"):
                let length = bytes[offset...].prefix { $0 == UInt8(ascii: "`") }.count
                lastBackticks[length] = offset
                offset += length - 1
            default: break
            }
            offset += 1
        }
    }
}
