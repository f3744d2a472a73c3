import Syntax
import TestSupport
import Testing

@Suite struct SourceFileTests {
    @Test func `lines are counted from one and the last may lack its newline`() {
        let file = source("Ấp\n\nXã")
        #expect([0, 4, 5, 6, 9].map { file.line(at: $0) } == [1, 1, 2, 3, 3])
        #expect((1...3).map { file.text(ofLine: $0) } == ["Ấp", "", "Xã"])
    }

    @Test func `a line that is not there has no text`() {
        #expect([-1, 0, 3].map { source("Ấp\n").text(ofLine: $0) } == ["", "", ""])
    }

    @Test func `columns count letters and not bytes`() {
        let file = source("tiêu đề: Đồng Khởi\n\tấp: 🏘️👨‍👩‍👧x")
        let places = ["đề", "Khởi", "ấp", "x"].map { place(of: $0, in: file) }
        #expect(places == ["1:6", "1:15", "2:2", "2:8"])
    }

    @Test func `columns are those of the composed text`() {
        let decomposed = source("tie\u{302}u đe\u{302}\u{300}: x")
        #expect(place(of: "x", in: decomposed) == "1:10")
    }

    @Test func `columns of a long line are those that are counted from its beginning`() {
        let pieces = ["ấp \"xã\" ", "👨‍👩‍👧 ", "e\u{301}\u{323}q", "\u{600}abc", "ữ", "ngày 5"]
        let line = (0..<900).map { pieces[$0 * $0 % 37 % pieces.count] }.joined()
        let file = source("tin\n\(line)\nấp")
        let start = 4
        let end = file.bytes(ofLine: 2).endIndex
        let wrong = (start...end).filter { $0 == end || file.bytes[$0] & 0xC0 != 0x80 }.filter { offset in
            let before = String(decoding: file.bytes[start..<offset], as: UTF8.self)
            return file.column(at: offset) != before.count + 1
                || file.codePointColumn(at: offset) != before.unicodeScalars.count + 1
        }
        #expect(line.utf8.count > 4_096 && wrong.isEmpty)
    }

    @Test(.timeLimit(.minutes(1)))
    func `columns of fifty thousand places in one line are not counted from its beginning each time`() {
        let file = source(String(repeating: "tin \"ấp\" ấp. ", count: 60_000))
        let columns = stride(from: 0, to: file.bytes.count, by: 20).map { file.column(at: $0) }
        #expect(columns.last.map { $0 > 700_000 } == true)
    }

    @Test func `an offset behind the end is on the last line`() {
        let file = source("Ấp\n")
        #expect(file.location(5..<5).place == "tệp.yml:2:1")
        #expect(file.text(3..<99) == "p\n")
    }

    @Test func `the start of an empty file is its first line`() {
        #expect(source("").start.place == "tệp.yml:1:1")
    }

    @Test func `locations sort by the bytes of their path and then by place`() {
        let (lower, upper) = (source("ấp xã", at: "a.yml"), source("ấp xã", at: "Z.yml"))
        let sorted = [lower.location(5..<6), lower.location(0..<3), upper.location(5..<6)].sorted()
        #expect(sorted.map(\.place) == ["Z.yml:1:4", "a.yml:1:1", "a.yml:1:4"])
    }

    private func place(of text: String, in file: SourceFile) -> String {
        let bytes = Array(text.utf8)
        let offset = file.bytes.indices.first { file.bytes[$0...].starts(with: bytes) } ?? -1
        return "\(file.line(at: offset)):\(file.column(at: offset))"
    }
}
