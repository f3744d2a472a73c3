import Syntax
import TestSupport
import Testing

@testable import Records

/// Addresses that pages had before become files of the site.
struct PagePathTests {
    private func read(_ path: String) -> (file: String?, lines: [String]) {
        let text = "địa chỉ cũ: \(path)\n"
        let file = SourceFile(path: "tin.md", text: text)
        let start = "địa chỉ cũ: ".utf8.count
        var findings = Findings()
        let read = PagePath(text: path, at: file.location(start..<text.utf8.count - 1), into: &findings)
        return (read?.file, findings.diagnostics.lines)
    }

    private func name(_ count: Int) -> String { String(repeating: "a", count: count) }

    @Test func `an address is a file in the folders that it names`() {
        #expect(read("/ban-tin/2019/tin-cu/").file == "ban-tin/2019/tin-cu/index.html")
        #expect(read("/tin cũ/").lines == ["tin.md:1:13 bad-page-path"])
    }

    @Test func `what disks do not bear is an error at its place, however it is too long`() {
        let (longest, whole) = ("/\(name(120))", String(repeating: "/\(name(99))", count: 8))
        #expect(read(longest).file == "\(name(120))/index.html")
        #expect(read(whole).file?.utf8.count == 810)
        for path in [longest + "a", whole + "/", "/\(name(1 << 20))", String(repeating: "/a", count: 1 << 19)] {
            let (file, lines) = read(path)
            #expect(file == nil && lines == ["tin.md:1:13 page-path-too-long"])
        }
    }
}
