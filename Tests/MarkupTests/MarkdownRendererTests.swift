import Markup
import Testing

@Suite struct MarkdownRendererTests {
    @Test(arguments: [
        ("Xã An Hiệp\nhuyện Ba Tri", "<p>Xã An Hiệp\nhuyện Ba Tri</p>"),
        ("Một\n\nHai", "<p>Một</p>\n<p>Hai</p>"),
        ("Một  \nHai\\\nBa", "<p>Một<br>\nHai<br>\nBa</p>"),
        (
            "*nghiêng* và **đậm** và ***cả hai***",
            "<p><em>nghiêng</em> và <strong>đậm</strong> và <em><strong>cả hai</strong></em></p>"
        ),
        ("`a < b`", "<p><code>a &lt; b</code></p>"),
        (
            "```swift x\nlet a = \"<\"\n```",
            "<pre><code class=\"language-swift\">let a = &quot;&lt;&quot;\n</code></pre>"
        ),
        ("    thụt vào\n", "<pre><code>thụt vào\n</code></pre>"),
        ("Một\n***\nHai", "<p>Một</p>\n<hr>\n<p>Hai</p>"),
        (
            "> Một\n>\n> > Hai",
            "<blockquote>\n<p>Một</p>\n<blockquote>\n<p>Hai</p>\n</blockquote>\n</blockquote>"
        ),
        ("- Một\n- Hai", "<ul>\n<li>Một</li>\n<li>Hai</li>\n</ul>"),
        ("- Một\n\n- Hai", "<ul>\n<li>\n<p>Một</p>\n</li>\n<li>\n<p>Hai</p>\n</li>\n</ul>"),
        ("1. Một\n2. Hai", "<ol>\n<li>Một</li>\n<li>Hai</li>\n</ol>"),
        ("7) Bảy\n   - Trong", "<ol start=\"7\">\n<li>Bảy\n<ul>\n<li>Trong</li>\n</ul>\n</li>\n</ol>"),
        ("[chữ](/trang \"tên & tuổi\")", "<p><a href=\"/trang\" title=\"tên &amp; tuổi\">chữ</a></p>"),
        ("[chữ][nhãn]\n\n[nhãn]: https://a.vn", "<p><a href=\"https://a.vn\">chữ</a></p>"),
        (
            "<https://a.vn/ấp> <a@b.vn>",
            "<p><a href=\"https://a.vn/%E1%BA%A5p\">https://a.vn/ấp</a> <a href=\"mailto:a@b.vn\">a@b.vn</a></p>"
        ),
        (
            "![Bản *đồ*](ban-do.png \"Bến Tre\") sau",
            "<p><img src=\"ban-do.png\" alt=\"Bản đồ\" title=\"Bến Tre\"> sau</p>"
        ),
        ("[![Bản đồ](a.png) lớn](b.html)", "<p><a href=\"b.html\"><img src=\"a.png\" alt=\"Bản đồ\"> lớn</a></p>"),
        ("\\*không\\* &amp; &lt;script&gt; &#39;", "<p>*không* &amp; &lt;script&gt; &#39;</p>"),
        ("", ""),
    ])
    func `each construct has its HTML`(markdown: String, html: String) {
        let fixture = MarkdownFixture(markdown)
        #expect(fixture.html() == html)
        #expect(fixture.faults == [])
    }

    @Test func `headings have unique ids and stand below the page's own`() {
        let fixture = MarkdownFixture("# Kết quả\n\n## Kết *quả*\n\nKết quả 2\n---\n\n###### ★\n\n###### ★\n")
        #expect(
            fixture.html(headingShift: 1) == """
                <h2 id="ket-qua">Kết quả</h2>
                <h3 id="ket-qua-2">Kết <em>quả</em></h3>
                <h3 id="ket-qua-2-2">Kết quả 2</h3>
                <h6 id="muc">★</h6>
                <h6 id="muc-2">★</h6>
                """)
        #expect(fixture.html(headingShift: -3)?.hasPrefix("<h1 id=\"ket-qua\">Kết quả</h1>\n<h1 id") == true)
    }

    @Test(arguments: [
        "java&Tab;script:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)", "java&#10;script:alert(1)",
        "<java script:alert(1)>", "data:text/html,x", "//evil.vn", "\\\\\\\\evil.vn", "javascript%3Aalert(1)",
    ])
    func `a bad address loses its link and keeps its text`(address: String) {
        #expect(MarkdownFixture("[xem](\(address))").html() == "<p>xem</p>")
        #expect(MarkdownFixture("![xem](\(address))").html() == "<p>xem</p>")
    }

    @Test func `raw HTML is dropped and its text stays`() {
        let fixture = MarkdownFixture("Ấp <b onclick=\"x\">An Hiệp</b> <br>\n\n<script>\nalert(1)\n</script>\n\nHết")
        #expect(fixture.html() == "<p>Ấp An Hiệp </p>\n<p>Hết</p>")
        #expect(fixture.faults == ["1:4 raw-html", "3:1 raw-html"])
        #expect(fixture.diagnostics.hasErrors == false)
    }

    @Test func `a link within a link is text`() {
        #expect(
            MarkdownFixture("[xem <https://a.vn>](b.html) nữa").html()
                == "<p><a href=\"b.html\">xem https://a.vn</a> nữa</p>")
    }
}
