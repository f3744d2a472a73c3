import Syntax
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite struct SourceFolderTests {
    @Test func `all files are read, in the order of the bytes of their paths`() throws {
        let folder = try TemporaryFolder([
            "site.yml": "tên: Ấp\r\n", "b/ấp.md": "# Ấp\n", "b-c.md": "", "B.md": "", "b/a/x.csv": "mã\n", "ấp.md": "",
        ])
        let read = try FolderReading(folder.path)
        #expect(read.paths == ["B.md", "b-c.md", "b/a/x.csv", "b/ấp.md", "site.yml", "ấp.md"])
        #expect(read.folder.files.map(\.text) == ["", "", "mã\n", "# Ấp\n", "tên: Ấp\n", ""])
        #expect(read.lines == [])
    }

    @Test func `an empty folder is no error`() throws {
        let folder = try TemporaryFolder()
        let read = try FolderReading(folder.path)
        #expect(read.paths == [])
        #expect(read.lines == [])
    }

    @Test func `faults in a file's text are told with its path`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("tên: Ấ\u{7}\n".utf8), to: "xã/ấp.yml")
        try folder.write([0xC3, 0x28], to: "bảng.csv")
        #expect(try FolderReading(folder.path).lines == ["bảng.csv:1:1 not-utf8", "xã/ấp.yml:1:7 forbidden-character"])
    }

    @Test(arguments: ["", "/", "//"])
    func `a folder that is itself a link is refused`(ending: String) throws {
        let folder = try TemporaryFolder(["thật/ấp.md": ""])
        let link = "\(folder.path)/liên kết"
        symlink("thật", link)
        expectRefusal(of: link + ending, errno: ENOTDIR)
    }

    @Test func `a folder that is not there or is a file is told with its reason`() throws {
        let folder = try TemporaryFolder(["ấp.md": ""])
        let missing = "\(folder.path)/không có"
        expectRefusal(of: missing, errno: ENOENT)
        expectRefusal(of: "", errno: ENOENT)
        let file = "\(folder.path)/ấp.md"
        expectRefusal(of: file, errno: ENOTDIR)
    }

    @Test func `slashes behind the folder's name change nothing`() throws {
        let folder = try TemporaryFolder(["xã/ấp.md": "x"])
        #expect(try FolderReading(folder.path + "//").paths == ["xã/ấp.md"])
    }

    @Test(.enabled(if: getuid() != 0, "root may read everything"))
    func `what may not be read is refused`() throws {
        let folder = try TemporaryFolder(["kín.md": "x", "kín/a.md": "x", "ấp.md": ""])
        for name in ["kín.md", "kín"] { chmod("\(folder.path)/\(name)", 0) }
        defer { chmod("\(folder.path)/kín", 0o755) }
        let read = try FolderReading(folder.path)
        #expect(read.paths == ["ấp.md"])
        #expect(read.faults == [.unreadable(errno: EACCES), .unreadable(errno: EACCES)])
    }

    @Test(.enabled(if: getuid() != 0, "root may read everything"))
    func `a folder that may not be read is told with its reason`() throws {
        let folder = try TemporaryFolder()
        chmod(folder.path, 0)
        defer { chmod(folder.path, 0o755) }
        expectRefusal(of: folder.path, errno: EACCES)
    }

    @Test func `a file above the limit is refused unread`() throws {
        let folder = try TemporaryFolder(["lớn.csv": "", "vừa.csv": ""])
        truncate("\(folder.path)/lớn.csv", SourceFolder.sizeLimit + 1)
        let read = try FolderReading(folder.path)
        #expect(read.paths == ["vừa.csv"])
        #expect(read.lines == ["lớn.csv:1:1 file-too-large"])
        #expect(read.faults == [.fileTooLarge(limit: 16_777_216)])
    }

    private func expectRefusal(
        of path: String, errno: Int32, at location: Testing.SourceLocation = #_sourceLocation
    ) {
        let error = #expect(throws: SourceFolderError.self, sourceLocation: location) { try FolderReading(path) }
        #expect(error?.path == path, sourceLocation: location)
        #expect(error?.errno == errno, sourceLocation: location)
    }
}
