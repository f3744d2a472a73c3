import Syntax
import Testing
import TestSupport
@Test func explore() {
    let cases = [
        "tên: \"Đồng Khởi\nkỳ: 2019\n", "a: 1\ntên: 'Đồng Khởi\nkỳ: 2019\n", "xã: [An Hiệp, Ấp 1\nkỳ: 2019\n", "xã: {a: 1, b: 2\nkỳ: 2019\n", "xã: [An Hiệp, Ấp 1",
        "xã:\n  - [An Hiệp\n  - Ấp\n", "xã: [a b: c]\n", "xã: [a, b]]\n", "xã: [a, b}\n",
        "tên: Ấp\n  kỳ: 2019\n", "tên:\n  kỳ: 2019\n huyện: x\n", "  tên: a\nkỳ: 2019\n", "xã:\n  - a\n b\n", "xã:\n- a\n  - b\n", "xã: - a\n",
        "tiêu đề: An ninh: mười tháng\n", "tiêu đề: Ấp: x\nkỳ: a\n", "tên: @ấp\n", "tên: `ấp\n", "tên: %ấp\n", "%ấp: 1\n", "@ấp: 1\n", "xã:\n  - @ấp\n",
        "tên: \"Đồng\\q\"\n", "tên: \"C:\\Đồng\"\n", "tên: \"\\xZZ\"\n", "tên Đồng Khởi\nkỳ: 2019\n", "kỳ: 2019\ntên Đồng Khởi\nhuyện: a\n", "kỳ: 2019\ntên Đồng Khởi\n", "kỳ:2019\ntên:a\n", "a: 1\nkỳ:2019\n", "a: 1\nkỳ:2019\nb: 2\n",
        "tên: \"Đồng\" Khởi\n", "tên: 'Đồng' Khởi\nb: 1\n", "tên: |x\n  a\n", "tên: |\n  a\n b\n", "tên: > \n   \n a\n", "? a\n", "? [a, b]\n: c\n", "{a: b}: c\n", "a: b\n---\nc: d\n", "a: b\n...\nc: d\n", "%YAML 1.2\n---\na: b\n", "%YAML 9.9.9\n---\na: b\n", "a: b\n- c\n", "- a\nb: c\n", "a: &x b\nc: *x\n", "a: !x b\n", "a: !<x b\n", "a: &\n", "a: *\n", "<<: a\n", ", a\n", "a: , b\n", "a: ] b\n", "a: # b\n", "a: #b\n", "a: [,]\n", "a: \"x\ny: z\"\nw: \"1\n", "a: - b\n", "- - a\n - b\n","a: 'b'c'\n", "a: it's\n", "a: 'it's'\n", "key: \"Ấp\n---\nb\n", "? a\nb", "a\n", "a: >5x\n", "a: b\n c: d\n", "a: |\n\tb\n", "a:\tb\t\nc: d\n", "\ta: b\n", "a: \"x\ty\"\n", "a: b # \tc\n", "a:\n  b\n", "a: - \n", ":", ": a", "-", "?", "a: {b", "a: {b: c: d}", "a: {b: [c}", "[a, b\n]", "a: [\n  b\n  c: d\n]\n", "a: 1\n  b: 2\n  c: 3\nd:\n", "a: \"1\"\n  b: 2\n", "a: [b\n\nc: d\n\ne: f\n", "tên: \"a\"b: c\n", "!!", "a: %b", "a: \"\\u12\"", "a: b: c: d\ne: @f\n", String(repeating: "a", count: 1030) + ": b\n", "a: b\n\u{1F600}@: c\n: d\n",
    ]
    for text in cases {
        var d = Diagnostics()
        let node = YAMLReader.read(source(text), diagnostics: &d)
        print(text.debugDescription.prefix(80))
        for e in d.sorted { print("      ", e.line.dropFirst(8), "[\(e.location.text.prefix(20).debugDescription)]", { if case .yaml(.other(let w))? = e.fault as? SyntaxFault { return w } else { return "" } }()) }
        print("      ", node?.outlineWithPlaces.prefix(120) ?? "nil")
    }
}
