import Records
import Syntax
import Testing

@testable import Scaffolding

struct YAMLTextTests {
    private func readBack(_ line: String) -> String? {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "tin.yml", text: "trước: a\n\(line)\nsau: b\n")
        guard case .mapping(let entries) = YAMLReader.read(file, diagnostics: &diagnostics)?.content,
            entries.map(\.key) == ["trước", "tiêu đề", "sau"], diagnostics.all.isEmpty,
            case .scalar(let scalar) = entries[1].value.content
        else { return nil }
        return scalar.text
    }

    @Test(arguments: [
        "Tiêu đề: hai ý", "#1 về an ninh", "Loa # kẻng", "\"Loa\"", "Loa “kẻng” nói: \"hết\"", "- một", "? hỏi",
        "'nháy'",
        "C:\\Loa\\kẻng", "[Xã, phường]", "{a: b}", "*đậm*", "&neo", "!thẻ", "%YAML", "@ai", "`mã`", "|", ">", "---",
        "...",
        "không", "null", "~", "7.167", "2019-10-31", "12:30", "Loa 🔊", "Ấp: “An toàn” – 100%, #2", "<<", "a: ", "x\\",
    ])
    func `a naughty title is read back as it is`(title: String) {
        #expect(readBack(YAMLText.line(.title, title)) == CleanText.line(title))
    }

    /// Letters that YAML and our door have their own mind about, put together at random.
    @Test func `any title is read back as it is`() {
        var generator = SeededLetters(state: 20_261_124)
        for _ in 0..<3000 {
            let title = generator.text()
            guard let clean = Title(title) else { continue }
            #expect(readBack(YAMLText.line(.title, title)) == clean.text, "\(title.debugDescription)")
            #expect(CleanText.line(clean.text) == clean.text, "\(title.debugDescription)")
        }
    }

    @Test func `a plain title has no quotes`() {
        #expect(YAMLText.line(.title, "Ấp, khu phố đạt chuẩn 2019") == "tiêu đề: Ấp, khu phố đạt chuẩn 2019")
        #expect(YAMLText.line(.title, nil) == "tiêu đề:")
    }
}

private struct SeededLetters {
    var state: UInt64

    private static let letters: [Unicode.Scalar] =
        Array(
            "ấđƯ ộz0:#\"'\\-?[]{},&*!|>%@`~=<.\t\r\n\u{85}\u{A0}\u{2028}\u{FEFF}\u{FFFD}\u{0}\u{7}\u{301}\u{323}\u{1F50A}“”"
                .unicodeScalars)

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    mutating func text() -> String {
        var scalars = String.UnicodeScalarView()
        for _ in 0...next(12) {
            let any = Unicode.Scalar(UInt32(next(0x2FFF))) ?? "x"
            scalars.append(next(8) == 0 ? any : SeededLetters.letters[next(SeededLetters.letters.count)])
        }
        return String(scalars)
    }
}
