/// The first lines of a request (RFC 9112), read strictly: whoever sends something else gets an answer that says so.
struct RequestHead: Sendable, Equatable {
    let method: String
    /// As sent: still encoded, and with its query.
    let target: String
    let isVersionOne: Bool
    private let fields: [Field]

    struct Field: Sendable, Equatable {
        /// In lower case.
        let name: String
        let value: String
    }

    /// Browsers send one or two kilobytes.
    static let sizeLimit = 16 << 10
    static let fieldLimit = 100

    /// - Parameter bytes: up to the empty line and without it.
    init(_ bytes: [UInt8]) throws(Refusal) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard !bytes.contains(0), text.utf8.elementsEqual(bytes) else { throw .badRequest }
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.last == "\r" ? line.dropLast() : line
        }
        guard !lines.contains(where: { $0.contains("\r") }) else { throw .badRequest }
        let start = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard start.count == 3, RequestHead.isToken(start[0]), start[1].utf8.first == UInt8(ascii: "/") else {
            throw .badRequest
        }
        guard ["HTTP/1.1", "HTTP/1.0"].contains(start[2]) else { throw .version }
        guard lines.count <= RequestHead.fieldLimit else { throw .headTooLarge }
        method = start[0]
        target = start[1]
        isVersionOne = start[2] == "HTTP/1.0"
        fields = try lines.map { line throws(Refusal) in try RequestHead.field(String(line)) }
    }

    /// The value of a field that may stand once only; of one that may not be there at all, nil.
    func value(_ name: String) throws(Refusal) -> String? {
        let values = fields.filter { $0.name == name }
        guard values.count <= 1 else { throw .badRequest }
        return values.first?.value
    }

    /// Whether the client asks for the connection to be closed after the answer.
    var closes: Bool {
        let wishes = fields.filter { $0.name == "connection" }.map { $0.value.lowercased() }
        return isVersionOne ? !wishes.contains("keep-alive") : wishes.contains { $0.contains("close") }
    }

    /// The part of the target before the query.
    var path: String { String(target.prefix { $0 != "?" }) }

    private static func field(_ line: String) throws(Refusal) -> Field {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw .badRequest }
        let name = String(line[..<colon])
        // A space before the colon or at the beginning of a line has been used to smuggle fields past others.
        guard isToken(name) else { throw .badRequest }
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        var value = line.utf8[line.utf8.index(after: colon)...].drop(while: isBlank)
        while let last = value.last, isBlank(last) { value = value.dropLast() }
        return Field(name: name.lowercased(), value: String(Substring(value)))
    }

    private static func isToken(_ text: String) -> Bool {
        let others = Array("!#$%&'*+-.^_`|~".utf8)
        return !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                case UInt8(ascii: "0")...UInt8(ascii: "9"): true
                default: others.contains(byte)
                }
            }
    }
}

/// Why a request is not answered, as the status that says so.
enum Refusal: Int, Error {
    case badRequest = 400
    case foreign = 403
    case slow = 408
    case lengthRequired = 411
    case bodyTooLarge = 413
    case otherName = 421
    case headTooLarge = 431
    case notImplemented = 501
    case version = 505
}
