import Syntax
import TestSupport
import Testing
import Wording

@testable import loa

struct DiagnosticTextTests {
    private func lines(_ fault: any Fault, at range: Range<Int>, in text: String, _ language: Language) -> [String] {
        let file = SourceFile(path: "mô-hình.yml", text: text)
        let diagnostic = Diagnostic(fault: fault, location: file.location(range))
        return DiagnosticText(language, folder: "nội-dung").lines(for: diagnostic)
    }

    @Test func `the caret stands below the character after Vietnamese letters`() {
        let text = "tên: Ấp, khu phố\ntên: lặp\n"
        let start = Array("tên: Ấp, khu phố\n".utf8).count
        let lines = lines(SyntaxFault.duplicateKey("tên"), at: start..<start + "tên".utf8.count, in: text, .vietnamese)
        #expect(
            lines == [
                "nội-dung/mô-hình.yml:2:1: lỗi: Mục “tên” viết hai lần. [yaml-duplicate-key]",
                "  2 | tên: lặp",
                "    | ^~~",
                "  gợi ý: Hãy giữ một dòng “tên:” và xóa dòng kia.",
            ])
    }

    @Test func `a tab before the place stays a tab`() {
        let lines = lines(SyntaxFault.tab, at: 1..<2, in: "\tx", .english)
        #expect(lines[1...2] == ["  1 | \tx", "    | \t^"])
    }

    @Test func `a file without text has no excerpt`() {
        let lines = lines(SyntaxFault.symbolicLink, at: 0..<0, in: "", .english)
        #expect(
            lines == [
                "nội-dung/mô-hình.yml:1:1: error: This is a symbolic link. [symbolic-link]",
                "  help: Copy the file itself into the content folder.",
            ])
    }
}
