import Testing

@testable import Preview

struct HostCheckTests {
    private func head(_ fields: String) throws -> RequestHead {
        try RequestHead(Array("GET / HTTP/1.1\r\n\(fields)".utf8))
    }

    @Test(arguments: ["127.0.0.1:4321", "localhost:4321", "LocalHost:4321"])
    func `this computer's own names are answered`(host: String) throws {
        try HostCheck(address: "127.0.0.1", port: 4321).check(head("Host: \(host)"))
    }

    @Test(arguments: [
        "khac.example", "khac.example:4321", "127.0.0.1", "127.0.0.1:80", "localhost.khac.example:4321",
        "127.0.0.1.khac.example:4321", "localhost:4321.khac.example", "192.0.2.1:4321", "[::1]:4321", "", ":4321",
        "127.0.0.1:4321@khac.example",
    ])
    func `another name, as after rebinding, is not`(host: String) throws {
        let head = try head("Host: \(host)")
        #expect(throws: Refusal.otherName) { try HostCheck(address: "127.0.0.1", port: 4321).check(head) }
    }

    @Test func `no name at all is a bad request`() throws {
        let head = try head("A: b")
        #expect(throws: Refusal.badRequest) { try HostCheck(address: "127.0.0.1", port: 4321).check(head) }
    }

    @Test func `on all addresses any address is answered, and still no name`() throws {
        let check = HostCheck(address: "0.0.0.0", port: 4321)
        try check.check(head("Host: 192.0.2.7:4321"))
        let name = try head("Host: khac.example:4321")
        #expect(throws: Refusal.otherName) { try check.check(name) }
    }

    @Test func `a form is taken from our own pages only`() throws {
        let check = HostCheck(address: "127.0.0.1", port: 4321)
        let ours = "Host: localhost:4321\r\nOrigin: http://localhost:4321"
        try check.checkOrigin(head(ours))
        try check.checkOrigin(head("\(ours)\r\nSec-Fetch-Site: same-origin"))
        for fields in [
            "Host: localhost:4321", "Host: localhost:4321\r\nOrigin: null",
            "Host: localhost:4321\r\nOrigin: http://khac.example",
            "Host: localhost:4321\r\nOrigin: http://127.0.0.1:4321", "\(ours)\r\nSec-Fetch-Site: cross-site",
        ] {
            let head = try head(fields)
            #expect(throws: Refusal.foreign) { try check.checkOrigin(head) }
        }
    }
}
