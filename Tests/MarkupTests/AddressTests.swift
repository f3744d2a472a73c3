import Markup
import Testing

@Suite struct AddressTests {
    @Test(arguments: [
        ("https://bentre.gov.vn/tin-tuc?trang=2#dau", "https://bentre.gov.vn/tin-tuc?trang=2#dau"),
        ("HTTP://A.vn", "http://A.vn"),
        ("mailto:ban.bien.tap@a.vn", "mailto:ban.bien.tap@a.vn"),
        ("tel:+84275123456", "tel:+84275123456"),
        ("../2019-10m/index.html#x", "../2019-10m/index.html#x"),
        ("#ket-qua", "#ket-qua"),
        ("?q=ấp", "?q=%E1%BA%A5p"),
        ("/a:b", "/a:b"),
        ("  tệp đính kèm.pdf\n", "t%E1%BB%87p%20%C4%91%C3%ADnh%20k%C3%A8m.pdf"),
        ("https://a.vn/100%25/%c3%a8/5%", "https://a.vn/100%25/%c3%a8/5%25"),
        ("a\"<>`{}|^b", "a%22%3C%3E%60%7B%7D%7C%5Eb"),
    ])
    func `a good address is made safe for a URL`(typed: String, text: String) {
        #expect(Address(checking: typed)?.text == text)
    }

    @Test(
        arguments: [
            ("", .empty),
            (" \t\u{0}\n", .empty),
            ("javascript:alert(1)", .unknownScheme("javascript")),
            ("JaVaScRiPt:alert(1)", .unknownScheme("javascript")),
            ("java\tscript:alert(1)", .unknownScheme("javascript")),
            ("\u{1}java\r\nscript\u{0}:alert(1)", .unknownScheme("javascript")),
            (" javascript :alert(1)", .unknownScheme("javascript ")),
            ("javascript%3Aalert(1)", .unknownScheme("javascript%3aalert(1)")),
            ("data:text/html;base64,PHN2Zz4=", .unknownScheme("data")),
            ("vbscript:x", .unknownScheme("vbscript")),
            ("file:///etc/passwd", .unknownScheme("file")),
            (":x", .unknownScheme("")),
            ("figure:ap-an-toan/2019-10m#share", .unknownScheme("figure")),
            ("//evil.vn/x", .noScheme),
            ("/\t/evil.vn", .noScheme),
            (#"\\evil.vn"#, .backslash),
            (#"/\evil.vn"#, .backslash),
            ("https:evil.vn", .incomplete),
            ("https:///evil.vn", .incomplete),
            ("https://", .incomplete),
            ("mailto:", .incomplete),
        ] as [(String, Address.Problem)])
    func `anything else is refused, and the reason is told`(typed: String, problem: Address.Problem) {
        #expect(Address.check(typed) == .failure(problem))
    }

    @Test(arguments: [
        ("../2019-10m/index.html#x", "../2019-10m/index.html#x"),
        ("/assets/loa.css?v=1", "/assets/loa.css?v=1"),
        ("tệp 100%.pdf", "t%E1%BB%87p%20100%25.pdf"),
        ("javascript:alert(1)", "javascript%3Aalert(1)"),
        ("//evil.vn", "/evil.vn"),
        ("/\\evil.vn", "/%5Cevil.vn"),
    ])
    func `a path of the program is never a scheme or a host`(path: String, text: String) {
        #expect(Address(path: path).text == text)
    }

    @Test func `the scheme of an address of ours is told`() {
        #expect(Address.scheme(of: "Figure:ap-an-toan") == "figure")
        #expect(Address.scheme(of: "../figure:ap-an-toan") == nil)
    }
}
