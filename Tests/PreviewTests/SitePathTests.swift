import Testing

@testable import Preview

struct SitePathTests {
    @Test(arguments: [
        ("/", ""), ("/ban-tin/", "ban-tin/"), ("/ban-tin/m%E1%BB%9Bi", "ban-tin/mới"), ("/a%20b", "a b"),
        ("/%2541", "%41"), ("/...", "..."), ("/.well-known/x", ".well-known/x"),
    ])
    func `a path is decoded once`(sent: String, text: String) throws {
        #expect(try SitePath(sent).text == text)
    }

    @Test(arguments: [
        "", "x", "/../x", "/a/../../etc/passwd", "/..", "/%2e%2e/x", "/%2E%2E/", "/.%2e/x", "/a/%2e%2e%2fx", "/./x",
        "//x", "//etc/passwd", "/a//b", "/%2fetc/passwd", "/..%5cx", "/a\\b", "/%00", "/a%00.html", "/%0a",
        "/%0d%0aX: y", "/%7f", "/%", "/%2", "/%zz", "/%ff", "/%c0%ae%c0%ae/x", "/%ed%a0%80",
    ])
    func `what leads out, hides something or is no text is refused`(sent: String) {
        #expect(throws: Refusal.badRequest) { try SitePath(sent) }
    }
}
