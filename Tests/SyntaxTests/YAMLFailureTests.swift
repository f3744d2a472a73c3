import Syntax
import TestSupport
import Testing

/// What is not YAML at all: a problem that a person can act on, at the place where they would look.
@Suite struct YAMLFailureTests {
    @Test(arguments: [
        ("tên: \"Đồng Khởi\nkỳ: 2019\n", "1:6"), ("a: 1\ntên: 'Đồng Khởi\n", "2:6"), ("xã: [Ấp, \"An]\n", "1:10"),
        ("tên: \"Đồng Khởi\nkỳ: \"2019\"\nxã: An\n", "1:6"), ("tên: \"Đồng\n---\nx\n", "1:6"),
    ])
    func `a quote that is never closed is shown where it opens`(text: String, place: String) {
        expect("\(place) yaml-quote-not-closed", in: text)
    }

    @Test(arguments: [
        ("xã: [An Hiệp, Ấp 1\nkỳ: 2019\n", "1:5"), ("xã: {a: 1, b: 2\nkỳ: 2019\n", "1:5"), ("xã: [Ấp", "1:5"),
        ("xã:\n  - [Ấp\n  - Xã\n", "2:5"), ("xã: [Ấp, Xã}\n", "1:5"), ("xã: {a: [Ấp}\n", "1:9"),
        ("xã: [\"Ấp 1\" \"Ấp 2\"]\n", "1:5"),
    ])
    func `a bracket that is never closed is shown where it opens`(text: String, place: String) {
        expect("\(place) yaml-bracket-not-closed", in: text)
    }

    @Test(arguments: [
        ("tiêu đề: An ninh: mười tháng\n", "1:17"), ("xã: Ấp 1: An: Hiệp\n", "1:9"), ("- tên: Ấp: x\n", "1:10"),
        ("xã: {tên: Ấp: x}\n", "1:13"), ("a: b\ntên: Ấp: @x\n", "2:8"),
    ])
    func `a colon in a value is shown where it stands`(text: String, place: String) {
        expect("\(place) yaml-colon-in-value", in: text)
    }

    @Test(arguments: [
        ("tên: Ấp\n  kỳ: 2019\n", "2:3"), ("tên:\n  kỳ: 2019\n xã: x\n", "3:2"), ("  tên: Ấp\nkỳ: 2019\n", "2:1"),
        ("xã:\n  - Ấp\n an: x\n", "3:2"), ("tên: \"Ấp\"\n  kỳ: 2019\n", "2:3"), ("tên: Ấp\n\n  kỳ: 2019\n", "3:3"),
        ("tên: Ấp\n- Xã\n", "2:1"), ("- Ấp\ntên: Xã\n", "2:1"), ("lời: |\n  Một\n hai\n", "3:2"),
        ("- - Ấp\n - Xã\n", "2:2"),
    ])
    func `a line that is indented otherwise is shown at its first letter`(text: String, place: String) {
        expect("\(place) yaml-indentation", in: text)
    }

    @Test(arguments: [
        ("kỳ: 2019\ntên Đồng Khởi\nxã: An\n", "2:1"), ("kỳ: 2019\ntên Đồng Khởi\n", "2:1"),
        ("tên Đồng Khởi\nkỳ: 2019\n", "1:1"), ("xã:\n  tên Đồng\n  kỳ: 2019\n", "2:3"), ("a: 1\nkỳ:2019\n", "2:1"),
        ("tên Đồng Khởi\n\nkỳ: 2019\n", "1:1"), ("xã:\n  - Ấp\n    kỳ: 2019\n", "2:3"),
    ])
    func `a line without a colon is shown itself and not the one after it`(text: String, place: String) {
        expect("\(place) yaml-missing-colon", in: text)
    }

    @Test(arguments: [
        ("tên: \"Đồng\" Khởi\n", "1:13"), ("tên: 'Đồng' Khởi\nkỳ: x\n", "1:13"), ("tên: 'Ấp 'An' ấy'\n", "1:11"),
        ("xã: [Ấp, Xã]]\n", "1:13"), ("xã: [Ấp] và xã\n", "1:10"), ("\"Ấp\" An\n", "1:6"),
        ("tên: \"Ấp \"An\"\"\nkỳ: \"x\"\n", "1:11"),
    ])
    func `text behind a closed quote or bracket is shown where it begins`(text: String, place: String) {
        expect("\(place) yaml-text-after-value", in: text)
    }

    @Test(arguments: [("xã: - Ấp\n", "1:5"), ("tên: - Đồng Khởi\nkỳ: 2019\n", "1:6"), ("xã: -\n", "1:5")])
    func `a list on the line of its key is shown at its hyphen`(text: String, place: String) {
        expect("\(place) yaml-list-beside-key", in: text)
    }

    @Test(arguments: [
        ("tên: @Ấp\n", "1:6"), ("tên: `Ấp`\n", "1:6"), ("tỷ lệ: %\n", "1:8"), ("%Ấp: 1\n", "1:1"), ("@Ấp: 1\n", "1:1"),
        ("xã:\n  - @Ấp\n", "2:5"), ("tên: *Ấp*\n", "1:6"), ("tên: **Ấp**\n", "1:6"), ("tên: & Ấp\n", "1:6"),
        ("tên: !Ấp\n", "1:6"), ("tên: > 5 xã\n", "1:6"), ("tên: |Ấp\n", "1:6"), ("tên: , Ấp\n", "1:6"),
        ("tên: ] Ấp\n", "1:6"), ("xã: [Ấp, , Xã]\n", "1:10"), ("tên: !x!Ấp\n", "1:6"), ("tên: !x!ap\n", "1:6"),
    ])
    func `a mark that no value can begin with is shown itself`(text: String, place: String) {
        expect("\(place) yaml-reserved-start", in: text)
    }

    @Test(arguments: [
        ("tên: \"Đồng\\q\"\n", "1:11"), ("tên: \"C:\\Đồng\"\n", "1:9"), ("tên: \"Ấp \\xZZ\"\n", "1:10"),
        ("tên: \"Ấp \\uD800\"\n", "1:10"), ("tên: \"Ấp \\u1\"\n", "1:10"),
    ])
    func `a backslash that means nothing is shown itself`(text: String, place: String) {
        expect("\(place) yaml-bad-escape", in: text)
    }

    @Test func `what stands before the problem is judged in the same run`() {
        expect(
            ["1:4 yaml-tab", "2:1 yaml-duplicate-key <- tệp.yml:1:1", "3:5 yaml-reserved-start"],
            in: "xã:\tẤp\nxã: An\nkỳ: @\n")
    }

    @Test func `a problem in a stretch has its place in the file`() {
        let file = source("---\ntên: @Ấp\n---\nBài\n")
        var diagnostics = Diagnostics()
        #expect(YAMLReader.read(file, in: 4..<17, diagnostics: &diagnostics)?.outline == nil)
        #expect(diagnostics.lines == ["tệp.yml:2:6 yaml-reserved-start"])
    }

    @Test(arguments: [("xã: @Ấp", "@"), ("xã: \"Ấp", "\""), ("xã: x\nấp", "ấ")])
    func `the place of a problem covers one letter`(text: String, letter: String) {
        var diagnostics = Diagnostics()
        _ = YAMLReader.read(source(text), diagnostics: &diagnostics)
        #expect(diagnostics.all.map(\.location.text) == [letter])
    }

    private func expect(_ fault: String, in text: String, at location: Testing.SourceLocation = #_sourceLocation) {
        expect([fault], in: text, at: location)
    }

    /// Each as `line:column code`, and no tree.
    private func expect(
        _ faults: [String], in text: String, at location: Testing.SourceLocation = #_sourceLocation
    ) {
        var diagnostics = Diagnostics()
        let node = YAMLReader.read(source(text), diagnostics: &diagnostics)
        #expect(diagnostics.lines == faults.map { "tệp.yml:\($0)" }, sourceLocation: location)
        #expect(node?.outline == nil, sourceLocation: location)
    }
}
