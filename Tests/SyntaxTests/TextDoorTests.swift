import Syntax
import TestSupport
import Testing

@Suite struct TextDoorTests {
    @Test(arguments: [
        ("Ấp\r\nXã\r\n", "Ấp\nXã\n"), ("Ấp\rXã\r", "Ấp\nXã\n"), ("Ấp\r\r\nXã\n\r", "Ấp\n\nXã\n\n"),
        ("\u{FEFF}Ấp\n", "Ấp\n"), ("\u{FEFF}", ""), ("", ""), ("\r\n", "\n"),
        ("A\u{302}\u{301}p Đo\u{302}\u{300}ng Kho\u{31B}\u{309}i", "Ấp Đồng Khởi"),
        ("\u{FEFF}---\r\nte\u{302}n: A\u{302}\u{301}p\r\n", "---\ntên: Ấp\n"), ("A\u{341}\u{212B}", "Á\u{C5}"),
        ("a\u{323}\u{302}", "\u{1EAD}"), ("a\u{302}\u{323}", "\u{1EAD}"), ("quế\u{200B}\tphí", "quế\u{200B}\tphí"),
    ])
    func `line ends, byte order marks and decomposed letters are put right in silence`(raw: String, clean: String) {
        let (file, faults) = read(Array(raw.utf8))
        #expect(file.bytes == Array(clean.utf8))
        #expect(faults.isEmpty)
    }

    @Test func `every precomposed Vietnamese letter passes as it is`() {
        let letters = String(VietnameseLetters.all.map(\.letter))
        #expect(read(Array(letters.utf8)).file.bytes == Array(letters.utf8))
    }

    @Test func `every decomposed Vietnamese letter is composed`() {
        for (letter, _) in VietnameseLetters.all {
            let decomposed = VietnameseLetters.decomposed(letter)
            #expect(read(Array(decomposed.utf8)).file.bytes == Array(String(letter).utf8))
        }
    }

    @Test(arguments: [
        ("Ấp\n\u{0}xã", "2:1", 0x0), ("Ấp\u{7}", "1:3", 0x7), ("Ấp\u{7F}", "1:3", 0x7F), ("Ấp\u{85}xã", "1:3", 0x85),
        ("Ấp\u{9F}xã", "1:3", 0x9F), ("Ấp\u{2028}xã", "1:3", 0x2028), ("Ấp\u{2029}xã", "1:3", 0x2029),
        ("Ấp \u{FFFD}", "1:4", 0xFFFD), ("Ấp\u{FEFF}", "1:3", 0xFEFF), ("\r\nẤp\u{B}", "2:3", 0xB),
        ("A\u{302}\u{301}p \u{1B}[0m", "1:4", 0x1B), ("Ấp\u{FFFF}", "1:3", 0xFFFF),
    ])
    func `a character that no text needs is refused where it stands`(raw: String, place: String, value: UInt32) {
        let (_, faults) = read(Array(raw.utf8))
        #expect(faults == ["\(place) \(SyntaxFault.forbiddenCharacter(value))"])
    }

    @Test func `forbidden characters are reported once a line and replaced, and the rest stays readable`() {
        let (file, faults) = read(Array("Ấp\u{1}\u{2}\nXã\u{3}: x\n".utf8))
        #expect(file.text == "Ấp\u{FFFD}\u{FFFD}\nXã\u{FFFD}: x\n")
        #expect(
            faults == ["1:3 \(SyntaxFault.forbiddenCharacter(1))", "2:3 \(SyntaxFault.forbiddenCharacter(3))"])
    }

    @Test(arguments: [
        ("Ấp x", "", "1:4"), ("Ấp\r\n", "", "2:1"), ("Ấp x", "p", "1:4"), ("Xã\nA\u{302}", "n", "2:1"), ("", "", "1:1"),
    ])
    func `more than thirty marks upon a letter are refused where the letter stands`(
        before: String, after: String, place: String
    ) {
        #expect(read(Array((before + marks(30) + after).utf8)).faults == [])
        let (file, faults) = read(Array((before + marks(100_000) + after + "\nẤp").utf8))
        #expect(faults == ["\(place) \(SyntaxFault.tooManyMarks(limit: 30))"])
        let kept = String(repeating: "\u{32D}", count: 30)
        #expect(file.text == read(Array(before.utf8)).file.text + kept + after + "\nẤp")
    }

    /// Below and above by turns, which a normaliser puts in order; no letter before them takes any in.
    private func marks(_ count: Int) -> String {
        (0..<count).map { $0 % 2 == 0 ? "\u{32D}" : "\u{33D}" }.joined()
    }

    @Test(arguments: [
        (Array("Ấp ".utf8) + [0xC3], 5, "1:4"), (Array("Ấp\nX".utf8) + [0xE3, 0x20], 6, "2:2"),
        ([0xEF, 0xBB, 0xBF] + Array("Ấp\r\n".utf8) + [0xFF], 9, "2:1"), ([0xC0, 0x80], 0, "1:1"),
        ([0xED, 0xA0, 0x80], 0, "1:1"), (Array("Ấp".utf8) + [0xF4, 0x90, 0x80, 0x80], 4, "1:3"),
        (Array("A\u{302}\u{301}p".utf8) + [0x80], 6, "1:3"),
    ])
    func `bytes that are not UTF-8 are refused once, with their offset on the disk`(
        raw: [UInt8], offset: Int, place: String
    ) {
        #expect(read(raw).faults == ["\(place) \(SyntaxFault.notUTF8(offset: offset))"])
    }

    @Test func `a Windows-1258 file is refused once and the lines after it are read`() {
        let (file, faults) = read(Array("te".utf8) + [0xEA] + Array("n: x\r\nA: b\r\n".utf8))
        #expect(faults == ["1:3 \(SyntaxFault.notUTF8(offset: 2))"])
        #expect(file.text(ofLine: 2) == "A: b")
    }

    @Test(arguments: [true, false])
    func `UTF-16 without a mark at its beginning is known by its zeros`(littleEndian: Bool) {
        let raw = "---\r\nngày: 2019-11-01\r\n---\r\nẤp, xã".utf16.flatMap { unit in
            littleEndian ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        let (file, faults) = read(raw)
        #expect(file.text == "---\nngày: 2019-11-01\n---\nẤp, xã")
        #expect(faults == ["1:1 \(SyntaxFault.utf16)"])
    }

    @Test(arguments: [true, false])
    func `UTF-16 is named as such`(littleEndian: Bool) {
        let raw = "\u{FEFF}Ấp\r\nXã".utf16.flatMap { unit in
            littleEndian ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        let (file, faults) = read(raw)
        #expect(faults == ["1:1 \(SyntaxFault.utf16)"])
        #expect(file.text == "Ấp\nXã")
    }

    @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF, 0x1E], [0xFF]] as [[UInt8]])
    func `the beginning of a UTF-16 file is no crash`(raw: [UInt8]) {
        #expect(read(raw).faults.count == 1)
    }

    @Test func `scripts that need composing besides Vietnamese are composed`() {
        #expect(read(Array("\u{1100}\u{1161} \u{928}\u{93C}".utf8)).file.bytes == Array("\u{AC00} \u{929}".utf8))
    }

    @Test func `other scripts and pictographs pass`() {
        let text = "越南 Việt Nam — “an toàn” … → ✓ ½ 🏘️ ភាសាខ្មែរ"
        #expect(read(Array(text.utf8)).file.bytes == Array(text.utf8))
    }

    private func read(_ raw: [UInt8]) -> (file: SourceFile, faults: [String]) {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "bản-tin.md", raw: raw, diagnostics: &diagnostics)
        return (file, diagnostics.sorted.map { "\($0.location.line):\($0.location.column) \($0.fault)" })
    }
}
