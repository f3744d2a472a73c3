import Markup
import Syntax
import Testing

@Suite struct MarkdownLinkTests {
    private func links(_ text: String) -> [MarkdownLink] { MarkdownFixture(text).document?.links ?? [] }

    private func places(_ text: String) -> [String] {
        links(text).map { "\($0.location.line):\($0.location.column)" }
    }

    private func html(_ text: String, link: (MarkdownLink) -> LinkRendering?) -> HTML? {
        MarkdownFixture(text).document.map { MarkdownRenderer().html($0, link: link) }
    }

    @Test func `a link is told with all that was typed`() throws {
        let link = try #require(links("Đạt [950/978](figure:ap-an-toan/2019-10m#share \"Tỷ lệ\").").first)
        #expect(link.kind == .link)
        #expect(link.destination == "figure:ap-an-toan/2019-10m#share")
        #expect(link.scheme == "figure")
        #expect(link.title == "Tỷ lệ")
        #expect(link.text == "950/978")
        #expect(link.standsAlone == false)
        #expect(link.location.file.text(link.location.start..<link.location.end) == link.destination)
        let text = try #require(link.textLocation)
        #expect(text.file.text(text.start..<text.end) == "950/978")
    }

    @Test func `addresses are found after Vietnamese text, equal ones in their order`() {
        let text = """
            # Ấp [một](a)

            Xã Mỹ Thạnh, huyện Ba Tri: [1](a) và
            [2](<b> "t"), [3](a), ![Ảnh](c(1).png) <https://đ.vn> [4][nhãn] [5](x\\_y)

            [nhãn]: d
            """
        #expect(places(text) == ["1:12", "3:32", "4:6", "4:19", "4:30", "4:41", "3:1", "3:1"])
    }

    @Test func `a text with markup has no place of its own`() {
        #expect(links("[**950**/978](figure:ap) [](figure:ap)").map { $0.textLocation == nil } == [true, false])
    }

    @Test func `the body of a file keeps the lines of the file`() {
        let file = SourceFile(path: "a.md", text: "---\ntitle: Ấp\n---\nXem [đây](x).\n")
        var diagnostics = Diagnostics()
        let body = file.bytes.count - "Xem [đây](x).\n".utf8.count..<file.bytes.count
        let document = MarkdownDocument.parse(file, in: body, diagnostics: &diagnostics)
        #expect(document?.links.map { "\($0.location.line):\($0.location.column)" } == ["4:11"])
    }

    @Test func `text from elsewhere has the place it is given`() {
        let file = SourceFile(path: "a.yaml", text: "tóm tắt: \"Xem [đây](x)\"")
        var diagnostics = Diagnostics()
        let document = MarkdownDocument.parse("Xem [đây](x)", at: file.location(11..<26), diagnostics: &diagnostics)
        #expect(document?.links.map(\.location) == [file.location(11..<26)])
    }

    @Test func `the caller fills, replaces and drops links in one pass`() {
        var asked: [String] = []
        let rendered = html("[](figure:a) [cũ](figure:b) [chữ](figure:c) [*giữ*](d)") { link in
            asked.append(link.destination)
            switch link.destination {
            case "figure:a": return .address(Address(path: "a.html"), filling: "950/978")
            case "figure:b": return .replaced("<data>97,14%</data>", text: "97,14%")
            case "d": return .address(Address(path: "d.html"))
            default: return nil
            }
        }
        #expect(
            rendered
                == "<p><a href=\"a.html\">950/978</a> <data>97,14%</data> chữ <a href=\"d.html\"><em>giữ</em></a></p>")
        #expect(asked == ["figure:a", "figure:b", "figure:c", "d"])
    }

    @Test func `a link without a text shows its address`() {
        #expect(MarkdownFixture("[](https://a.vn)").html() == "<p><a href=\"https://a.vn\">https://a.vn</a></p>")
    }

    @Test func `a chart takes the place of the paragraph that it stands alone in`() {
        let rendered = html("Trước\n\n![Tỷ lệ](chart:a)\n\n- ![Số](chart:b)\n- sau\n\nTrong ![câu](chart:c) chữ") {
            link in
            .block("<figure>\(link.text)</figure>")
        }
        #expect(
            rendered == """
                <p>Trước</p>
                <figure>Tỷ lệ</figure>
                <ul>
                <li><figure>Số</figure>
                </li>
                <li>sau</li>
                </ul>
                <p>Trong câu chữ</p>
                """)
    }

    @Test func `an image needs a text`() {
        let fixture = MarkdownFixture("Ảnh chụp ở ấp: ![](anh-chup.jpg)")
        #expect(fixture.faults == ["1:20 image-without-text"])
        #expect(fixture.diagnostics.hasErrors)
    }

    @Test func `a refused address is told at its place`() throws {
        let link = try #require(links("Ở ấp Giồng Trôm [xem](JavaScript:alert(1))").first)
        var diagnostics = Diagnostics()
        #expect(link.address(diagnostics: &diagnostics) == nil)
        #expect(
            diagnostics.all.map { $0.fault as? MarkupFault } == [
                .address("JavaScript:alert(1)", .unknownScheme("javascript"))
            ])
        #expect(diagnostics.all.map(\.location.column) == [23])
    }
}
