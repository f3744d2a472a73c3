import Syntax

/// What of a page other pages can lead to, and where it leads itself within the site.
struct PageLinks: Sendable {
    let anchors: Set<String>
    /// One after the other: as strings of their own those of ten thousand pages take more than twice as much.
    private let lines: String

    init(anchors: Set<String>, links: [String]) {
        self.anchors = anchors
        lines = links.joined(separator: "\n")
    }

    /// Each once, in the order of the page. Parted by bytes: to look for characters took longer than all that is done
    /// with the links.
    var links: [Substring] { lines.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init) }
}

/// Finds the ids and the links within the site in a finished page. It reads our own markup, in which every attribute
/// value stands in double quotes and every quote in text or in data for programs is escaped.
enum AttributeScan {
    static func links(in html: [UInt8]) -> PageLinks {
        var anchors: Set<String> = []
        var links: [String] = []
        var seen: Set<String> = []
        html.withUnsafeBufferPointer { bytes in
            var offset = 0
            while let quote = bytes.firstOffset(of: AttributeScan.quote, from: offset) {
                guard let end = bytes.firstOffset(of: AttributeScan.quote, from: quote + 1) else { break }
                let value = UnsafeBufferPointer(rebasing: bytes[quote + 1..<end])
                if precedes(" id=", quote, bytes) {
                    anchors.insert(String(decoding: value, as: UTF8.self))
                } else if precedes(" href=", quote, bytes), !isExternal(value) {
                    let link = String(decoding: value, as: UTF8.self)
                    if seen.insert(link).inserted { links.append(link) }
                }
                offset = end + 1
            }
        }
        return PageLinks(anchors: anchors, links: links)
    }

    private static let quote = UInt8(ascii: "\"")

    private static func precedes(_ name: StaticString, _ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let count = name.utf8CodeUnitCount
        guard offset >= count else { return false }
        return name.withUTF8Buffer { $0.elementsEqual(bytes[offset - count..<offset]) }
    }

    /// With a scheme. Our own paths have their colons encoded.
    private static func isExternal(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        value.firstOffset(of: UInt8(ascii: ":")) != nil
    }
}
