import Syntax
import TestSupport
import Testing

@Suite struct YAMLReaderTests {
    @Test func `a mark that cuts a value and a comma that splits a name are warned of`() {
        let text = """
            tên: Tổ #1 của ấp
            số: 5 # theo báo cáo
            hỏi: "Tổ #1" #2
            nơi: [Xã, phường, "Ấp", khu phố, xa-an-hiep, xa-an-dong]
            """
        var diagnostics = Diagnostics()
        _ = YAMLReader.read(SourceFile(path: "trang.yml", text: text), diagnostics: &diagnostics)
        #expect(
            diagnostics.lines == [
                "trang.yml:1:9 yaml-comment-cuts (warning)", "trang.yml:4:11 yaml-comma-splits (warning)",
            ])
    }

    @Test func `keys, values and lists are told with their places`() {
        let text = "tên: Đồng Khởi\nkỳ:  2019-10m\nxã:\n  - An Hiệp\n  - {mã: 01, số: [2, 3]}\n"
        #expect(
            read(text).outlineWithPlaces
                == "{tên@1:1: Đồng Khởi@1:6, kỳ@2:1: 2019-10m@2:6, "
                + "xã@3:1: [An Hiệp@4:5, {mã@5:6: 01@5:10, số@5:14: [2@5:19, 3@5:22]}]}")
    }

    @Test func `no scalar is taken for anything but text`() {
        let text = "[7.167, 010, 12:30, No, true, 2026-02-30, 1e3, .inf, 0x1F, 1_000]"
        #expect(read(text).outline == text)
    }

    @Test func `quoted and block scalars are told from plain ones`() {
        let text = "a: 'It''s'\nb: \"Ấp\\t\\\"An\\\"\\u1EA4\"\nc: |\n  Một\n\n  hai\nd: >-\n  Ba\n  bốn\n"
        #expect(read(text).outline == "{a: \"It's\", b: \"Ấp\t\"An\"Ấ\", c: |Một\\n\\nhai\\n|, d: |Ba bốn|}")
    }

    @Test func `plain and quoted text over several lines is joined`() {
        #expect(read("a: Đồng\n  Khởi\nb: \"An\n  Hiệp\"\n").outline == "{a: Đồng Khởi, b: \"An Hiệp\"}")
    }

    @Test func `an empty value is empty text just behind its colon or hyphen`() {
        #expect(read("tên:\nxã: # không\n").outlineWithPlaces == "{tên@1:1: @1:5, xã@2:1: @2:4}")
        #expect(read("-\n- ''\n").outlineWithPlaces == "[@1:2, \"\"@2:3]")
    }

    @Test(arguments: ["", "\n\n", "# Chỉ có lời chú\n", "  \n"])
    func `a file without a value is nothing`(text: String) {
        var diagnostics = Diagnostics()
        #expect(YAMLReader.read(source(text), diagnostics: &diagnostics)?.outline == nil)
        #expect(diagnostics.lines == [])
    }

    @Test func `a comment and a fence at the beginning are passed over`() {
        #expect(read("# Lời chú\n---\ntên: Ấp # ghi chú\n").outlineWithPlaces == "{tên@3:1: Ấp@3:6}")
    }

    @Test func `a colon, a hash or a quote within a word needs no quotes`() {
        #expect(
            read("a: 12:30\nb: số#1\nc: O'Brien\nd: Ấp \"An\"\ne: -5\n").outline
                == "{a: 12:30, b: số#1, c: O'Brien, d: Ấp \"An\", e: -5}")
    }

    @Test(arguments: ["\r\n", "\r"])
    func `line ends of other systems give the same tree`(newline: String) {
        let text = "tên: Ấp\nlời: |\n  Một\n  hai\nxã:\n  - \"An\n    Hiệp\"\n"
        let other = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: newline)
        #expect(read(other).outlineWithPlaces == read(text).outlineWithPlaces)
    }

    @Test func `a byte order mark and decomposed letters give the same tree`() {
        let decomposed = "\u{FEFF}te\u{302}n: Đo\u{302}\u{300}ng Kho\u{31B}\u{309}i\nxa\u{303}: [a\u{302}\u{301}p]\n"
        #expect(read(decomposed).outlineWithPlaces == "{tên@1:1: Đồng Khởi@1:6, xã@2:1: [ấp@2:6]}")
    }

    @Test func `places after wide letters and pictographs are counted in letters`() {
        #expect(read("{🏘️ấp: 👨‍👩‍👧, xã: 越南}").outlineWithPlaces == "{🏘️ấp@1:2: 👨‍👩‍👧@1:7, xã@1:10: 越南@1:14}")
    }

    @Test func `a stretch of a file is read with the places of the file`() {
        let file = source("---\ntên: Ấp\nxã: [\"An\"]\n---\n# Bài: [\n")
        let range = 4..<(file.bytes.count - 14)
        var diagnostics = Diagnostics()
        let node = YAMLReader.read(file, in: range, diagnostics: &diagnostics)
        #expect(node?.outlineWithPlaces == "{tên@2:1: Ấp@2:6, xã@3:1: [\"An\"@3:6]}")
        #expect(diagnostics.lines == [])
    }

    @Test func `a node's location covers it`() {
        let file = source("tên: \"Đồng Khởi\" # lời\nxã: [An, Hiệp]\n")
        var diagnostics = Diagnostics()
        guard case .mapping(let entries) = YAMLReader.read(file, diagnostics: &diagnostics)?.content else {
            Issue.record("no mapping")
            return
        }
        #expect(entries.map(\.keyLocation.text) == ["tên", "xã"])
        #expect(entries.map(\.value.location.text) == ["\"Đồng Khởi\"", "[An, Hiệp"])
    }

    @Test func `twenty thousand lines are read`() {
        let text = (0..<20_000).map { "ấp\($0): {số: \($0), ghi chú: }\n" }.joined()
        guard case .mapping(let entries) = read(text).content else {
            Issue.record("no mapping")
            return
        }
        #expect(entries.count == 20_000)
        #expect(
            entries.last?.value.outlineWithPlaces == "{số@20000:11: 19999@20000:15, ghi chú@20000:22: @20000:31}")
    }

    /// Of text that is known to be right.
    private func read(_ text: String) -> YAMLNode {
        var diagnostics = Diagnostics()
        let file = source(text)
        let node = YAMLReader.read(file, diagnostics: &diagnostics)
        #expect(diagnostics.lines == [])
        return node ?? .plain("(nothing)", at: file.start)
    }
}
