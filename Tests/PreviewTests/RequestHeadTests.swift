import Testing

@testable import Preview

struct RequestHeadTests {
    private func head(_ text: String) throws -> RequestHead {
        try RequestHead(Array(text.utf8))
    }

    @Test func `method, target and fields are read, whatever the case of their names`() throws {
        let head = try head("GET /b%C3%A0i?x=1 HTTP/1.1\r\nHOST: localhost:1\r\nX-Ten: à\r\nRange:\t bytes=0- ")
        #expect(head.method == "GET")
        #expect(head.path == "/b%C3%A0i")
        #expect(try head.value("host") == "localhost:1")
        #expect(try head.value("range") == "bytes=0-")
        #expect(!head.closes)
    }

    @Test(arguments: [
        "", "GET", "GET /", "GET / HTTP/1.1 x", "GET  / HTTP/1.1", "G\u{0}T / HTTP/1.1", "GET x HTTP/1.1",
        "GET http://khac.example/ HTTP/1.1", "GET / HTTP/1.1\r\nHost : a", "GET / HTTP/1.1\r\n tiep: a",
        "GET / HTTP/1.1\r\n: a", "GET / HTTP/1.1\r\nHost", "GET / HTTP/1.1\r\nA: b\rC: d",
    ])
    func `what is not well formed is refused`(text: String) {
        #expect(throws: Refusal.badRequest) { try head(text) }
    }

    @Test func `other versions, and more fields than any browser sends, are refused`() {
        #expect(throws: Refusal.version) { try head("GET / HTTP/2.0") }
        let fields = String(repeating: "\r\na: b", count: 101)
        #expect(throws: Refusal.headTooLarge) { try head("GET / HTTP/1.1\(fields)") }
    }

    @Test func `a field that may stand once only is refused twice`() throws {
        let head = try head("GET / HTTP/1.1\r\nHost: a\r\nhost: b")
        #expect(throws: Refusal.badRequest) { try head.value("host") }
    }

    @Test func `a connection stays open unless the client says otherwise`() throws {
        #expect(try head("GET / HTTP/1.1\r\nConnection: close").closes)
        #expect(try head("GET / HTTP/1.0").closes)
        #expect(try !head("GET / HTTP/1.0\r\nConnection: Keep-Alive").closes)
    }

    @Test func `a body has a length that is told, and not too long`() throws {
        #expect(try Request.bodyLength(head("POST / HTTP/1.1\r\nContent-Length: 12")) == 12)
        #expect(try Request.bodyLength(head("GET / HTTP/1.1")) == 0)
        let faults: [(fields: String, refusal: Refusal)] = [
            ("A: b", .lengthRequired), ("Content-Length: -1", .badRequest), ("Content-Length: +1", .badRequest),
            ("Content-Length: 1x", .badRequest), ("Content-Length:", .badRequest),
            ("Content-Length: 1048577", .bodyTooLarge), ("Content-Length: 99999999999999999999999", .bodyTooLarge),
            ("Transfer-Encoding: chunked\r\nContent-Length: 3", .notImplemented),
        ]
        for (fields, refusal) in faults {
            let head = try head("POST / HTTP/1.1\r\n\(fields)")
            #expect(throws: refusal, "\(fields)") { try Request.bodyLength(head) }
        }
    }
}
