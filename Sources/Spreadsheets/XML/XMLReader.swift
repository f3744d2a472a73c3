/// Reads XML event by event: as much of it as workbooks use, and nothing that can do harm. A document type is refused,
/// so that there are no entities but the five of XML itself.
///
/// Ours, since what makes XML parsers large is what must be refused here; expat would be one more library in the
/// program for the sake of a few kinds of element.
struct XMLReader {
    enum Event: Equatable {
        /// Names without their prefix.
        case start(String, [String: String])
        case end(String)
        case text(String)
    }

    enum Problem: Error { case malformed, hostile }

    private static let depthLimit = 64
    /// Of attributes in one element.
    private static let attributeLimit = 64

    private let bytes: [UInt8]
    private var place = 0
    private var open: [String] = []
    /// The end of an element that ended where it began, `<c/>`.
    private var pendingEnd: String?
    private var isRootSeen = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    /// Nil at the end of the document.
    mutating func next() throws(Problem) -> Event? {
        if let name = pendingEnd {
            pendingEnd = nil
            return .end(name)
        }
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "<") else {
                if let text = try text() { return .text(text) }
                continue
            }
            if let event = try markup() { return event }
        }
        guard open.isEmpty, isRootSeen else { throw .malformed }
        return nil
    }

    /// Text up to the next markup; nil between elements of the root's level.
    private mutating func text() throws(Problem) -> String? {
        let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        let text = try XMLText.decoded(bytes[place..<end])
        place = end
        guard !open.isEmpty else {
            guard text.utf8.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) else { throw .malformed }
            return nil
        }
        return text
    }

    private mutating func markup() throws(Problem) -> Event? {
        if isAt("<!--") { return try skip(past: "-->") }
        if isAt("<![CDATA[") { return try characterData() }
        if isAt("<?") { return try skip(past: "?>") }
        if isAt("<!") { throw .hostile }
        return isAt("</") ? try endTag() : try startTag()
    }

    private mutating func skip(past mark: String) throws(Problem) -> Event? {
        guard let end = find(mark, from: place + 2) else { throw .malformed }
        place = end + mark.utf8.count
        return nil
    }

    private mutating func characterData() throws(Problem) -> Event? {
        let start = place + "<![CDATA[".utf8.count
        guard !open.isEmpty, let end = find("]]>", from: start),
            let text = String(validating: bytes[start..<end], as: UTF8.self)
        else { throw .malformed }
        place = end + 3
        return .text(text)
    }

    private mutating func endTag() throws(Problem) -> Event? {
        place += 2
        let name = try name()
        skipSpace()
        guard isAt(">"), open.popLast() == name else { throw .malformed }
        place += 1
        return .end(XMLText.localName(name))
    }

    private mutating func startTag() throws(Problem) -> Event? {
        place += 1
        let name = try name()
        guard !(open.isEmpty && isRootSeen), open.count < XMLReader.depthLimit else { throw .malformed }
        isRootSeen = true
        var attributes: [String: String] = [:]
        while true {
            skipSpace()
            if isAt(">") || isAt("/>") { break }
            guard attributes.count < XMLReader.attributeLimit else { throw .malformed }
            let (key, value) = try attribute()
            attributes[key] = value
        }
        let local = XMLText.localName(name)
        if isAt("/>") {
            place += 2
            pendingEnd = local
        } else {
            place += 1
            open.append(name)
        }
        return .start(local, attributes)
    }

    private mutating func attribute() throws(Problem) -> (String, String) {
        let name = try name()
        skipSpace()
        guard isAt("=") else { throw .malformed }
        place += 1
        skipSpace()
        guard place < bytes.count, isAt("\"") || isAt("'"),
            let end = bytes[(place + 1)...].firstIndex(of: bytes[place])
        else { throw .malformed }
        let value = try XMLText.decoded(bytes[(place + 1)..<end])
        place = end + 1
        return (XMLText.localName(name), value)
    }

    private mutating func name() throws(Problem) -> String {
        let end = bytes[place...].firstIndex { " \t\r\n/>=<\"'&".utf8.contains($0) } ?? bytes.count
        guard end > place, let name = String(validating: bytes[place..<end], as: UTF8.self) else { throw .malformed }
        place = end
        return name
    }

    private mutating func skipSpace() {
        while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    }

    private func isAt(_ mark: String) -> Bool { bytes[place...].starts(with: mark.utf8) }

    private func find(_ mark: String, from start: Int) -> Int? {
        let mark = Array(mark.utf8)
        guard start <= bytes.count - mark.count else { return nil }
        return (start...(bytes.count - mark.count)).first { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
    }
}
