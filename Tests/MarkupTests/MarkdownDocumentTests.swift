import Markup
import Testing

@Suite struct MarkdownDocumentTests {
    private func document(_ text: String) throws -> MarkdownDocument {
        try #require(MarkdownFixture(text).document)
    }

    private func figures(_ link: MarkdownLink) -> LinkRendering? {
        link.text.isEmpty ? .replaced("<b>950/978</b>", text: "950/978") : MarkdownFixture.plain(link)
    }

    @Test func `the title is the level-1 heading at the beginning, and the rest goes without it`() throws {
        let document = try document("# Ấp *an toàn* [2019](a)\n\nĐoạn đầu.\n\n# Không phải tên\n")
        #expect(document.title?.text == "Ấp an toàn 2019")
        #expect(document.title?.id == "ap-an-toan-2019")
        #expect(document.title?.location.line == 1)
        #expect(
            MarkdownRenderer().html(document.withoutTitle, link: figures)
                == "<p>Đoạn đầu.</p>\n<h1 id=\"khong-phai-ten\">Không phải tên</h1>")
    }

    @Test func `a document that begins otherwise has no title`() throws {
        let document = try document("Đoạn đầu.\n\n# Kết quả\n")
        #expect(document.title == nil)
        #expect(document.withoutTitle == document)
        #expect(document.headings.map(\.text) == ["Kết quả"])
    }

    @Test func `a title or summary is rendered without its tags`() throws {
        let document = try document("Có **[](figure:a)** ấp & khu phố\n\nĐoạn sau")
        #expect(
            MarkdownRenderer().inlineHTML(document, link: figures)
                == "Có <strong><b>950/978</b></strong> ấp &amp; khu phố")
    }

    @Test func `the first paragraph is plain text with the links filled in`() throws {
        let text =
            "# Tên\n\n![Biểu đồ](chart:a)\n\nCó **[](figure:a)** ấp\n*an toàn*, [xem](b) `<x>` ![ảnh](c).\n\nĐoạn sau"
        #expect(
            MarkdownRenderer().firstParagraphText(try document(text), link: figures)
                == "Có 950/978 ấp an toàn, xem <x> ảnh.")
        #expect(MarkdownRenderer().firstParagraphText(try document("# Tên"), link: figures) == "")
    }

    @Test func `deep nesting that is allowed is walked to its end`() throws {
        let quotes = String(repeating: ">", count: 32) + "sâu"
        let html = try #require(MarkdownFixture(quotes).html())
        #expect(html.split(separator: "\n").count == 65)
        let emphasis = String(repeating: "*a ", count: 20_000) + String(repeating: "b* ", count: 20_000)
        let nested = try document(emphasis)
        #expect(nested.events.count { $0 == .enterEmphasis } == 20_000)
        #expect(nested.events.count { $0 == .leaveEmphasis } == 20_000)
    }
}
