import Syntax
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite struct FolderWalkTests {
    @Test func `hidden files and what systems leave lying about are passed over`() throws {
        let folder = try TemporaryFolder([
            ".DS_Store": "\u{0}", ".git/config": "", "._A\u{302}\u{301}p.md": "\u{0}", "~$Ấp.md": "", "ấp.md~": "",
            "a/Thumbs.db": "\u{0}", "desktop.ini": "", "thumbs.md": "", "a~b.md": "",
        ])
        let read = try FolderReading(folder.path)
        #expect(read.paths == ["a~b.md", "thumbs.md"])
        #expect(read.lines == [])
    }

    @Test func `symbolic links are refused, wherever they lead`() throws {
        let outside = try TemporaryFolder(["bí mật.md": "x", "sâu/tệp.md": "x"])
        let folder = try TemporaryFolder(["ấp.md": "", "xã/a.md": ""])
        symlink("\(outside.path)/bí mật.md", "\(folder.path)/tệp.md")
        symlink("\(outside.path)/sâu", "\(folder.path)/xã/thư mục")
        symlink("không-có", "\(folder.path)/treo.md")
        symlink(".", "\(folder.path)/vòng")
        symlink("ấp.md", "\(folder.path)/.ẩn")
        let read = try FolderReading(folder.path)
        #expect(read.paths == ["xã/a.md", "ấp.md"])
        #expect(
            read.lines == [
                "treo.md:1:1 symbolic-link", "tệp.md:1:1 symbolic-link", "vòng:1:1 symbolic-link",
                "xã/thư mục:1:1 symbolic-link",
            ])
    }

    @Test func `a pipe is refused and not waited on`() throws {
        let folder = try TemporaryFolder(["ấp.md": ""])
        #expect(mkfifo("\(folder.path)/ống.md", 0o644) == 0)
        let read = try FolderReading(folder.path)
        #expect(read.paths == ["ấp.md"])
        #expect(read.lines == ["ống.md:1:1 not-a-file"])
    }

    @Test func `names that differ by case alone are refused in one folder only`() throws {
        let folder = try TemporaryFolder(["xã/Ấp.md": "", "xã/ấp.md": "", "khác/ẤP.md": "", "Đồng/a": "", "đồng/a": ""])
        let read = try FolderReading(folder.path)
        guard read.folder.files.count == 5 else { return }  // The disk itself does not tell case apart.
        #expect(read.lines == ["xã/ấp.md:1:1 names-differ-by-case", "đồng:1:1 names-differ-by-case"])
        #expect(read.faults == [.namesDifferByCase("Ấp.md"), .namesDifferByCase("Đồng")])
    }

    @Test func `a name of decomposed letters is refused`() throws {
        let name = "A\u{302}\u{301}p.md"
        let folder = try TemporaryFolder([name: "", "ấp/x.md": ""])
        let read = try FolderReading(folder.path)
        #expect(read.paths == ["ấp/x.md"])
        #expect(read.lines == ["\(name):1:1 name-not-nfc"])
    }

    @Test func `names that are not text are refused, folders too`() throws {
        let folder = try TemporaryFolder(["ấp.md": ""])
        try folder.write([], toRaw: Array("x".utf8) + [0xFF] + Array(".md".utf8))
        try folder.write([], toRaw: [0xC3] + Array("/a.md".utf8))
        let read = try FolderReading(folder.path)
        #expect(read.paths == ["ấp.md"])
        #expect(read.lines == ["x\u{FFFD}.md:1:1 name-not-utf8", "\u{FFFD}:1:1 name-not-utf8"])
    }

    @Test(arguments: ["\n", "\t", "\u{1B}", "\u{85}", "\u{2028}"])
    func `a control in a name is refused and not printed`(control: String) throws {
        let folder = try TemporaryFolder(["ấp\(control)x.md": "", "xã.md": ""])
        let read = try FolderReading(folder.path)
        #expect(read.paths == ["xã.md"])
        #expect(read.lines == ["ấp\u{FFFD}x.md:1:1 forbidden-character"])
    }

    @Test func `folders are read to the depth of thirty-two`() throws {
        let deep = Array(repeating: "ấp", count: 32).joined(separator: "/")
        let folder = try TemporaryFolder(["\(deep)/a.md": "", "\(deep)/ấp/b.md": ""])
        let read = try FolderReading(folder.path)
        #expect(read.paths == ["\(deep)/a.md"])
        #expect(read.lines == ["\(deep)/ấp:1:1 folder-too-deep"])
    }
}
