/// Finds the ids and the links within the site in a finished page. It reads our own markup, in which every attribute
/// value stands in double quotes and every quote in text is escaped.
enum AttributeScan {
    static func values(in html: [UInt8]) -> (ids: [String], links: [String]) {
        var ids: [String] = []
        var links: [String] = []
        html.withUnsafeBufferPointer { bytes in
            var offset = 0
            while let quote = bytes[offset...].firstIndex(of: UInt8(ascii: "\"")) {
                guard let end = bytes[(quote + 1)...].firstIndex(of: UInt8(ascii: "\"")) else { break }
                let value = bytes[quote + 1..<end]
                if precedes(" id=", quote, bytes) {
                    ids.append(String(decoding: value, as: UTF8.self))
                } else if precedes(" href=", quote, bytes), !isExternal(value) {
                    links.append(String(decoding: value, as: UTF8.self))
                }
                offset = end + 1
            }
        }
        return (ids, links)
    }

    private static func precedes(_ name: StaticString, _ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let count = name.utf8CodeUnitCount
        guard offset >= count else { return false }
        return name.withUTF8Buffer { $0.elementsEqual(bytes[offset - count..<offset]) }
    }

    /// With a scheme. Our own paths have their colons encoded.
    private static func isExternal(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        value.contains(UInt8(ascii: ":"))
    }
}
