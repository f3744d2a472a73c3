import Records
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

    @Test func `of a long line what is around the place is shown, and of long typed text the ends`() {
        let text = "tên: " + String(repeating: "ấp ", count: 300) + "Xã" + String(repeating: " ấp", count: 300) + "\n"
        let start = Array("tên: ".utf8).count + 300 * "ấp ".utf8.count
        let fault = RecordFault.unknownKey(String(repeating: "ấ", count: 1_000_000), in: .site, nearest: nil)
        let lines = lines(fault, at: start..<start + "Xã".utf8.count, in: text, .vietnamese)
        #expect(lines[0].count < 600 && lines[0].hasSuffix("ấấ” trong phần trang. [unknown-key]"))
        #expect(lines[1].hasPrefix("  1 | …ấp ấp") && lines[1].hasSuffix("…") && lines[1].count < 620)
        let place = lines[1].distance(from: lines[1].startIndex, to: lines[1].firstRange(of: "Xã")!.lowerBound)
        #expect(lines[2] == "    | " + String(repeating: " ", count: place - 6) + "^~")
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
