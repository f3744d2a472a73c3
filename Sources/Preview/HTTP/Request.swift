/// A whole request.
struct Request: Sendable {
    let head: RequestHead
    let body: [UInt8]

    /// The longest text that a form may send.
    static let bodyLimit = 1 << 20

    /// How many bytes follow the head.
    static func bodyLength(_ head: RequestHead) throws(Refusal) -> Int {
        guard try head.value("transfer-encoding") == nil else { throw .notImplemented }
        guard let text = try head.value("content-length") else {
            guard head.method != "POST" else { throw .lengthRequired }
            return 0
        }
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { throw .badRequest }
        guard let length = Int(text), length <= bodyLimit else { throw .bodyTooLarge }
        return length
    }
}
