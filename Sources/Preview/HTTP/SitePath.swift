/// The path of a request, decoded once. The site is a table of files in memory, so that no path leads out of it; what
/// only an attacker writes is refused all the same, rather than looked up.
struct SitePath: Equatable {
    /// Without the slash at its beginning; empty for the root.
    let text: String

    /// - Parameter path: as sent, such as `/ban-tin/m%E1%BB%9Bi/`.
    init(_ path: String) throws(Refusal) {
        guard let bytes = SitePath.decoded(path.utf8) else { throw .badRequest }
        try self.init(decoded: bytes)
    }

    init(decoded bytes: [UInt8]) throws(Refusal) {
        guard let text = String(validating: bytes, as: UTF8.self),
            bytes.first == UInt8(ascii: "/")
        else { throw .badRequest }
        let hasControls = bytes.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }
        let steps = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        guard !hasControls, !steps.contains(".."), !steps.contains("."), !steps.dropLast().contains("") else {
            throw .badRequest
        }
        self.text = String(text.dropFirst())
    }

    /// What stands behind a root such as `/_loa/`; nil where the path is not below it.
    func below(_ root: String) -> String? {
        let root = root.dropFirst()
        return text.hasPrefix(root) ? String(text.dropFirst(root.count)) : nil
    }

    /// Nil where a percent sign has no two digits behind it.
    static func decoded(_ bytes: some Sequence<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        var rest = Array(bytes)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                result.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                return nil
            }
            result.append(high << 4 | low)
        }
        return result
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
