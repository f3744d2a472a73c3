import Syntax
import TestSupport
import Testing

/// What is YAML and refused all the same.
@Suite struct YAMLRefusalTests {
    @Test func `a key written twice is an error that shows the first`() {
        let faults = read("tên: Ấp\nxã: {tên: x}\ntên: Xã\n\"tên\": x\n").lines
        #expect(
            faults == [
                "tệp.yml:3:1 yaml-duplicate-key <- tệp.yml:1:1", "tệp.yml:4:1 yaml-duplicate-key <- tệp.yml:1:1",
            ])
    }

    @Test func `a key twice is one key whether its letters are composed or not`() {
        #expect(read("đề: a\nđe\u{302}\u{300}: b\n").lines == ["tệp.yml:2:1 yaml-duplicate-key <- tệp.yml:1:1"])
    }

    @Test(arguments: [
        ("tên: &ap Ấp\nxã: *ap\n", ["1:6 yaml-anchor", "2:5 yaml-alias"]),
        ("tên: *chua-co\n", ["1:6 yaml-alias"]), ("xã: &x [*x]\n", ["1:5 yaml-anchor", "1:9 yaml-alias"]),
        ("tên: !loại Ấp\n", ["1:6 yaml-reserved-start"]), ("tên: !!str Ấp\n", ["1:6 yaml-tag"]),
        ("xã: !x {a: !y [b]}\n", ["1:5 yaml-tag", "1:12 yaml-tag"]),
        ("nền: {a: 1}\ntên:\n  <<: {b: 2}\n", ["3:3 yaml-merge-key"]), ("\"<<\": Ấp\n", []),
        ("? [Ấp, Xã]\n: x\n", ["1:3 yaml-key"]), ("xã: {[Ấp]: x}\n", ["1:6 yaml-key"]),
        ("tên: Ấp\n---\ntên: Xã\n", ["2:1 yaml-second-document"]), ("tên: Ấp\n---\n", ["2:1 yaml-second-document"]),
        ("%YAML 1.1\n---\ntên: Ấp\n", ["1:1 yaml-directive"]),
        ("%TAG ! tag:x,2026:\n---\ntên: Ấp\n", ["1:1 yaml-directive"]),
    ])
    func `what reports never need is refused at its place`(text: String, faults: [String]) {
        #expect(read(text).lines == faults.map { "tệp.yml:\($0)" })
    }

    @Test func `what is refused leaves the rest readable`() {
        let text = "tên: &a !!str Ấp\nxã: *a\n? [x]\n: y\n---\nkhác: z\n"
        #expect(read(text).outline == "{tên: Ấp, xã: , : y}")
    }

    @Test(arguments: [
        ("tên:\tẤp\n", ["1:5"]), ("xã:\n\t- Ấp\n\t- Xã\n", ["2:1", "3:1"]), ("tên: Ấp\t\n", ["1:8"]),
        ("tên: Ấp\txã\tx\n", ["1:8"]), ("tên: |\n  Ấp\txã\n", ["2:5"]), ("tên: Ấp #\tx\n", ["1:10"]),
    ])
    func `a tab is one error a line, at its column`(text: String, places: [String]) {
        #expect(read(text).lines == places.map { "tệp.yml:\($0) yaml-tab" })
    }

    @Test func `a tab is read as a space, so that nothing follows from it`() {
        #expect(read("xã:\n\t- Ấp\n\t-\tXã\ntên:\tx\n").outline == "{xã: [Ấp, Xã], tên: x}")
    }

    @Test func `tabs outside the stretch that is read are none of its business`() {
        var diagnostics = Diagnostics()
        let file = source("tên: x\n\tbài\n")
        _ = YAMLReader.read(file, in: 0..<8, diagnostics: &diagnostics)
        #expect(diagnostics.lines == [])
    }

    @Test(arguments: [("[", 65), ("{ấp: ", 321), ("- ", 129), ("? ", 129)])
    func `nesting without end is refused at its sixty-fifth level`(piece: String, column: Int) {
        let (lines, outline) = read(String(repeating: piece, count: 100_000))
        #expect(lines == ["tệp.yml:1:\(column) yaml-too-deep"])
        #expect(outline == nil)
    }

    @Test func `nesting by indentation is refused at its sixty-fifth level`() {
        let text = (0..<1_000).map { String(repeating: " ", count: $0) + "ấp:\n" }.joined()
        #expect(read(text).lines == ["tệp.yml:65:65 yaml-too-deep"])
    }

    @Test(arguments: ["<<: *a\n", "a: b\n", "- &a x\n", "\t\n"])
    func `what has a thousand errors is read no further`(line: String) {
        let (lines, outline) = read(String(repeating: line, count: 100_000))
        #expect(lines.contains("tệp.yml:1:1 too-many-faults"))
        #expect(lines.count <= Diagnostics.errorLimit + 2)
        #expect(outline == nil)
    }

    @Test func `warnings without end stop no reading`() {
        let text = String(repeating: "- Ấp #1\n", count: 2_000)
        #expect(read(text).outline?.hasPrefix("[Ấp, Ấp, ") == true)
    }

    @Test func `sixty-four levels are enough for everyone`() {
        let text = String(repeating: "[", count: 64) + "ấp" + String(repeating: "]", count: 64)
        #expect(read(text) == ([], text))
    }

    @Test(arguments: ["]", "}", "'", "\"", ":", "? ", "&a ", "!", "|", "\n-", "%", "{", ",", "- \n", "a: "])
    func `no run of marks brings the reader down`(piece: String) {
        #expect(read(String(repeating: piece, count: 20_000)).lines.count < 20_002)
    }

    @Test(arguments: ["\\0", "\\u001b", "\\x85", "\\L", "\\ufffe"])
    func `an escape for a character that no text may hold is refused as the character is`(escape: String) {
        #expect(read("tên: \"Ấp \(escape)\"\n").lines == ["tệp.yml:1:6 forbidden-character"])
    }

    @Test func `letters that escapes take apart are put together`() {
        #expect(read("tên: \"A\\u0302\\u0301p\"\n") == ([], "{tên: \"Ấp\"}"))
    }

    private func read(_ text: String) -> (lines: [String], outline: String?) {
        var diagnostics = Diagnostics()
        let node = YAMLReader.read(source(text), diagnostics: &diagnostics)
        return (diagnostics.lines, node?.outline)
    }
}
