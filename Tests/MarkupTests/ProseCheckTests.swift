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
