/// An answer, whole or as a stream of events.
struct Response: Sendable {
    enum Body: Sendable {
        case bytes([UInt8])
        /// For as long as the reader listens.
        case events(AsyncStream<[UInt8]>)
    }

    let status: Int
    /// Beside those of every answer.
    var fields: [(name: String, value: String)]
    var body: Body

    init(_ status: Int, _ type: String, _ bytes: [UInt8]) {
        self.status = status
        fields = [("Content-Type", type)]
        body = .bytes(bytes)
    }

    init(events: AsyncStream<[UInt8]>) {
        status = 200
        fields = [("Content-Type", "text/event-stream")]
        body = .events(events)
    }

    init(_ status: Int, text: String) {
        self.init(status, MediaType.of(".txt"), Array(text.utf8))
    }

    init(_ refusal: Refusal) {
        self.init(refusal.rawValue, text: "\(refusal.rawValue)\n")
    }

    func with(_ name: String, _ value: String) -> Response {
        var response = self
        response.fields.append((name, value))
        return response
    }

    /// With what the published site says with it, and with no way for other sites to frame it.
    func asPublished(with published: [(name: String, value: String)]) -> Response {
        var response = self
        response.fields += published + [("Content-Security-Policy", "frame-ancestors 'self'")]
        return response
    }

    /// The status line and the fields, up to and with the empty line.
    func head(closes: Bool) -> [UInt8] {
        var lines = ["HTTP/1.1 \(status) \(Response.reasons[status] ?? "Unknown")"]
        let usual = Response.everywhere.filter { usual in !fields.contains { $0.name == usual.name } }
        lines += (fields + usual).map { "\($0.name): \($0.value)" }
        if case .bytes(let bytes) = body, !fields.contains(where: { $0.name == "Content-Length" }) {
            lines.append("Content-Length: \(bytes.count)")
        }
        lines.append("Connection: \(closes ? "close" : "keep-alive")")
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    /// A preview is never kept, never guessed at, and no other site's page can look into it. The policy is that of the
    /// preview's own pages; files of the site bring theirs.
    private static let everywhere: [(name: String, value: String)] = [
        ("Cache-Control", "no-store"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Referrer-Policy", "same-origin"),
        (
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; "
                + "frame-ancestors 'self'"
        ),
    ]

    private static let reasons = [
        200: "OK", 201: "Created", 206: "Partial Content", 301: "Moved Permanently", 303: "See Other",
        400: "Bad Request", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 408: "Request Timeout",
        409: "Conflict", 411: "Length Required", 413: "Content Too Large", 416: "Range Not Satisfiable",
        421: "Misdirected Request", 422: "Unprocessable Content", 431: "Request Header Fields Too Large",
        501: "Not Implemented", 503: "Service Unavailable", 505: "HTTP Version Not Supported",
    ]
}
