import Markup
import Syntax
import TestSupport
import Testing

struct ProseCheckTests {
    private func faults(_ text: String) throws -> [String] {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "tin.md", text: text)
        let document = try #require(
            MarkdownDocument.parse(file, in: 0..<file.bytes.count, diagnostics: &diagnostics))
        ProseCheck(document, blocks: document.proseBlocks).run(diagnostics: &diagnostics)
        return diagnostics.lines
    }

    @Test func `sound prose has no faults`() throws {
        let text = """
            # Mô hình “Ba xây, ba chống”

            Ông nói: “Mô hình “Tiếng loa” đã đến 149 xã…”, nhà nhà cùng làm. Xem [bài](/ban-tin/ "Tiêu đề") và `"mã"`.

            ## Mục
            """
        #expect(try faults(text) == [])
    }

    @Test func `a quotation that is not closed is named where it begins`() throws {
        #expect(
            try faults("Có “Liên gia tự quản; “Ánh sáng an ninh” và ba” nữa\n\n“Đủ” thừa”") == [
                "tin.md:3:10 quote-not-opened (warning)"
            ])
        #expect(try faults("Có “Liên gia tự quản; “Ánh sáng an ninh”.") == ["tin.md:1:4 quote-not-closed (warning)"])
        #expect(try faults("Mô hình \"Ánh sáng\"").count == 2)
    }

    @Test(arguments: [
        ("Nh©n d©n ®­îc biÓu d­¬ng", ["tin.md:1:1 old-font (warning)"]),
        ("Có nhaân daân ñöôïc bieåu döông", ["tin.md:1:15 old-font (warning)"]),
        ("Phong trÃ o cá»§a nhân dân", ["tin.md:1:13 old-font (warning)"]),
        ("Ông Müller và bà Peña, «từ» © 2019, 25 m² · 5 µm", []),
        ("- một\n+ hai", ["tin.md:2:1 list-split (warning)"]), ("1. một\n2) hai", ["tin.md:2:1 list-split (warning)"]),
        ("- một\n\nvà\n\n+ hai", []), ("    một đoạn", ["tin.md:1:5 indented-code (warning)"]),
        ("```\nmã\n```", []), ("2019. Năm của phong trào", ["tin.md:1:1 year-as-list (warning)"]),
        ("3. Ba\n4. Bốn", []),
    ])
    func `what Word and other habits leave behind is found`(text: String, expected: [String]) throws {
        #expect(try faults(text) == expected)
    }

    @Test func `doubled words, mixed ellipses and letters that look like Đ are found`() throws {
        #expect(
            try faults("Ðến nay đã có có 5 xã. Ngày ngày làm...\n\nVà còn…") == [
                "tin.md:1:1 foreign-letter (warning)", "tin.md:1:15 doubled-word (warning)",
                "tin.md:1:37 mixed-ellipses (warning)",
            ])
    }

    @Test func `what other programs know as Markdown is said not to work`() throws {
        #expect(try faults("| xã | số |\n|---|---|\n| A | 1 |") == ["tin.md:1:1 pipe-table (warning)"])
        #expect(try faults("Kết quả[^1] tốt") == ["tin.md:1:8 footnote-mark (warning)"])
        #expect(try faults("# Một\n\n### Ba") == ["tin.md:3:1 heading-skipped (warning)"])
    }
}
