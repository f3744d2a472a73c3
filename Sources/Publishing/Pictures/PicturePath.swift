import Markup

/// Where a picture lies in the content: as typed from the folder of the text, or from the content's root with a `/`.
struct PicturePath {
    /// As the text writes it.
    let typed: String
    /// From the content's root.
    let text: String
    private let folder: String

    /// Nil for an address on the web.
    init?(_ link: MarkdownLink) {
        guard link.scheme == nil, !link.destination.hasPrefix("//") else { return nil }
        typed = link.destination
        let file = link.location.file.path
        folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
        let whole = typed.hasPrefix("/") ? String(typed.dropFirst()) : folder + typed
        text = PicturePath.plain(PicturePath.decoded(whole))
    }

    /// How a text would write the path of another picture.
    func written(_ path: String) -> String {
        path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : "/" + path
    }

    /// Without `.` and `..`; one that leads out of the content keeps its `..` and is the path of no picture.
    private static func plain(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }

    /// Editors write spaces and letters with marks as `%20` and the like.
    private static func decoded(_ path: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(path.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
