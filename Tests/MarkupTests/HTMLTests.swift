import Markup
import Testing

@Suite struct HTMLTests {
    private let payload = #"<script>alert("Ấp An Hiệp") & 'xã'</script>"#

    @Test func `text is escaped`() {
        let html: HTML = "<p>\(payload)</p>"
        #expect(
            html.description
                == "<p>&lt;script&gt;alert(&quot;Ấp An Hiệp&quot;) &amp; &#39;xã&#39;&lt;/script&gt;</p>")
    }

    @Test func `text cannot leave a quoted attribute`() {
        let html: HTML = #"<a title="\#(#"" onclick="x' y"#)">"#
        #expect(html.description == "<a title=\"&quot; onclick=&quot;x&#39; y\">")
    }

    @Test func `text that needs no escaping comes out byte by byte`() {
        let text = "Phường Phú Khương, thành phố Bến Tre: 950/978 ấp, khu phố\tđạt chuẩn;\nnăm 2019 🎉"
        let html: HTML = "\(text)"
        #expect(html.utf8 == Array(text.utf8))
    }

    @Test func `control characters other than tab and newline are dropped`() {
        let html: HTML = "\("Đồng\u{0} K\u{1B}hởi\r\n\t\u{8}!")"
        #expect(html.description == "Đồng Khởi\n\t!")
    }

    @Test func `markup in markup stays as it is`() {
        let name: HTML = "<b>\("A & B")</b>"
        let none: HTML? = nil
        let html: HTML = "<li>\(name)\(none)\(Optional(name))</li>"
        #expect(html.description == "<li><b>A &amp; B</b><b>A &amp; B</b></li>")
    }

    @Test func `a list stands one below the other`() {
        let items: [HTML] = ["<li>1</li>", "<li>2</li>"]
        let html: HTML = "<ul>\(items)</ul>\([HTML]())"
        #expect(html.description == "<ul><li>1</li>\n<li>2</li></ul>")
    }

    @Test func `a number is plain digits`() {
        let html: HTML = "<td colspan=\"\(12)\">\(-1_234_567)</td>"
        #expect(html.description == "<td colspan=\"12\">-1234567</td>")
    }

    @Test func `an address is escaped for its attribute`() throws {
        let address = try #require(Address(checking: "https://a.vn/?a='1'&b=2"))
        let html: HTML = "<a href=\"\(address)\">"
        #expect(html.description == "<a href=\"https://a.vn/?a=&#39;1&#39;&amp;b=2\">")
    }

    @Test func `an attribute without a value is not there`() {
        let label: String? = nil
        let address: Address? = nil
        let html: HTML = """
            <a\(attribute: "aria-label", label)\(attribute: "title", "“Ấp” & \"xã\"")\(attribute: "href", address)>
            """
        #expect(html.description == "<a title=\"“Ấp” &amp; &quot;xã&quot;\">")
    }

    @Test func `a flag is there or not`() {
        let html: HTML = "<details\(flag: "open", true)\(flag: "hidden", false)>"
        #expect(html.description == "<details open>")
    }

    @Test func `the words of markup are text again`() {
        let bold: HTML = "<b>"
        let html: HTML = "\("\(bold)")"
        #expect(html.description == "&lt;b&gt;")
    }

    @Test func `pieces are joined, mapped and left out`() {
        let places = ["Ba Tri", "<Thạnh Phú>"]
        #expect(HTML.each(places) { "<li>\($0)</li>" } == "<li>Ba Tri</li>\n<li>&lt;Thạnh Phú&gt;</li>")
        #expect(HTML.joined(["a", "b", "c"], by: ", ") == "a, b, c")
        #expect(HTML.concatenated(["a", "b"]) == "ab")
        #expect(HTML.when(places.isEmpty) { "<p>Chưa có</p>" } == .empty)
        #expect(HTML.when(places.first) { "<b>\($0)</b>" } == "<b>Ba Tri</b>")
        let nobody = HTML.when(String?.none) { "<b>\($0)</b>" }
        #expect(nobody.isEmpty)
    }

    @Test func `markup is appended as it is and text escaped`() {
        var html: HTML = "<p>"
        html.append("<b>1</b>")
        html.append(text: " < 2")
        #expect(html == "<p><b>1</b> &lt; 2")
    }
}
