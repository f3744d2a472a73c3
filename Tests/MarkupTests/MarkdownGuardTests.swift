import Markup
import Testing

@Suite struct MarkdownGuardTests {
    private static let size = 16_384

    private static func filled(_ piece: String, size: Int = size) -> String {
        String(repeating: piece, count: size / piece.utf8.count)
    }

    /// What swallows the rest of the text.
    private static let unclosed = ["<!--\n", "```\n", "~~~\na\n"]

    /// Items that each stand in the one before.
    private static func staircase(_ marker: String, step: String, depth: Int, gap: String) -> String {
        (0..<depth).map { String(repeating: step, count: $0) + marker + " ấp\n" + gap }.joined()
    }

    @Test(arguments: [
        ("> ", "1:65"), ("- ", "1:65"), ("+ ", "1:65"), (">", "1:33"), ("1. ", "1:97"), ("> - + ", "1:65"),
        ("-\t", "1:65"), ("*\t*   > ", "1:87"),
    ])
    func `too many markers on a line are refused`(marker: String, place: String) {
        let fixture = MarkdownFixture(Self.filled(marker, size: 65_536) + "ấp" + Self.filled("\n"))
        #expect(fixture.document == nil)
        #expect(fixture.faults == ["\(place) markdown-too-deep"])
    }

    @Test(arguments: ["> - ", "- - ", "* - "])
    func `markers before a rule across the page are markers`(marker: String) {
        let fixture = MarkdownFixture("Ấp\n\n" + Self.filled(marker) + "***")
        #expect(fixture.document == nil)
        #expect(fixture.faults == ["3:65 markdown-too-deep"])
    }

    @Test(arguments: ["- ", "*\t", "*"])
    func `a long rule across the page is no nesting`(mark: String) {
        #expect(MarkdownFixture(Self.filled(mark, size: 65_536)).html() == "<hr>")
        #expect(MarkdownFixture("> " + Self.filled(mark)).html() == "<blockquote>\n<hr>\n</blockquote>")
    }

    @Test(arguments: [("-", "  ", ""), ("-", "  ", "\n"), ("12.", "    ", "\n"), ("*", "\t", "\n"), ("> -", "> ", "")])
    func `indentation that nests too deep is refused`(marker: String, step: String, gap: String) {
        let fixture = MarkdownFixture(Self.staircase(marker, step: step, depth: 90, gap: gap))
        #expect(fixture.document == nil)
        #expect(fixture.diagnostics.all.map { $0.fault as? MarkupFault } == [.nestedTooDeep(limit: 32)])
    }

    @Test func `image brackets without an end are refused`() {
        let fixture = MarkdownFixture("Ấp:\n" + Self.filled("![[]()"))
        #expect(fixture.document == nil)
        #expect(fixture.faults == ["2:2401 markdown-too-many-images"])
    }

    @Test func `a text above the limit is refused`() {
        let fixture = MarkdownFixture(String(repeating: "a", count: 1 << 20) + "ấp")
        #expect(fixture.document == nil)
        #expect(fixture.faults == ["1:1048577 markdown-too-long"])
    }

    @Test(arguments: [
        "[", "[a](", "[a](b) ", "[a][b] ", "](", "[a](<b", "[a](b \"", "*", "_", "*a ", "a**b", "*a_ ", "`", "`a``b",
        "<", "a <!-- ", "a <?", "a <a b=\"", "<!--\n", "&", "&amp;", "\\", "[a]: b\n", "[a]: \n", "# ấp\n", "ấp\n=\n",
        "***\n", "* * * *\n", "```\n", "~~~\na\n", "    a\n", "\t\n", " ", "- a\n", "- a\n\n", "> a\nb\n", "> a\n>\n",
    ])
    func `other families of brackets, marks and blocks are read to the end`(piece: String) throws {
        let fixture = MarkdownFixture(Self.filled(piece) + "\n\nhết")
        let document = try #require(fixture.document)
        let end = MarkdownRenderer().html(document, link: MarkdownFixture.plain).description.suffix(20)
        #expect(end.contains("hết") || Self.unclosed.contains(piece))
    }

    @Test func `ordinary prose is let through`() {
        let rule = String(repeating: "- ", count: 40) + "\n"
        let columns = String(repeating: " ", count: 80) + "Người ký\n"
        let album = String(repeating: "- ![Ảnh chụp](anh.jpg) ấp văn hóa\n", count: 600)
        let links = String(repeating: "[950/978](figure:ap-an-toan) ấp, ", count: 900)
        let list = String(repeating: "2. Ấp, khu phố “An toàn về an ninh, trật tự”\n", count: 5_000)
        for text in [rule, columns, album, links, list] {
            let fixture = MarkdownFixture(text)
            #expect(fixture.document != nil)
            #expect(fixture.faults == [])
        }
    }

    @Test(arguments: [
        ("x" + String(repeating: "&#769;", count: 31), ["1:2 too-many-marks"]),
        ("Ấp &#27; ba", ["1:4 forbidden-character"]), ("a\n\n- Ấp &#x2028;", ["3:6 forbidden-character"]),
        ("![Ấp &#1;](/a.png)", ["1:6 forbidden-character"]), ("[ấp](/a/ 'Ấp &#xFFFE;')", ["1:14 forbidden-character"]),
        ("```csv Ấp &#1;\na\n```", ["1:11 forbidden-character"]), ("&#8211; &#38; `&#1;`\n\n    &#1;", []),
    ])
    func `a character that no text may hold cannot be named by its number either`(text: String, faults: [String]) {
        #expect(MarkdownFixture(text).faults == faults)
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["[a](", "[a](<b", "``a`", "<https:", "[a](b \"", "a``b`c```"])
    func `what is opened and never closed is looked for but once`(piece: String) throws {
        let document = try #require(MarkdownFixture("Ấp " + Self.filled(piece, size: 250_000)).document)
        #expect(document.proseBlocks.count == 1)
    }
}
