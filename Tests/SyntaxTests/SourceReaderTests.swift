import TestSupport
import Testing

@testable import Syntax

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What was a folder when it was listed may be a link when its files are opened.
@Suite struct SourceReaderTests {
    private let outside: TemporaryFolder
    private let folder: TemporaryFolder

    init() throws {
        outside = try TemporaryFolder(["ấp/tin.md": "bí mật", "tin.md": "bí mật"])
        folder = try TemporaryFolder(["xã/ấp/tin.md": "công khai", "xã/ấp/ảnh.jpg": "công khai", "tin.md": "công khai"])
    }

    /// The folder gives way to a link of its name.
    private func exchange(_ name: String, for target: String) {
        rename("\(folder.path)/\(name)", "\(folder.path)/cũ")
        symlink(target, "\(folder.path)/\(name)")
    }

    private func read(_ path: String, by reader: SourceReader) -> String {
        switch reader.read(path, limit: 99) {
        case .success(let bytes): String(decoding: bytes, as: UTF8.self)
        case .failure(let refusal): refusal.fault.code
        }
    }

    @Test(arguments: [("xã", ""), ("xã/ấp", "/ấp"), ("xã/ấp/tin.md", "/tin.md")])
    func `a link is followed at no name on the way to a file`(name: String, target: String) throws {
        exchange(name, for: outside.path + target)
        let reader = try SourceReader(at: folder.path)
        #expect(read("xã/ấp/tin.md", by: reader) == "symbolic-link")
        #expect(reader.stamp(of: "xã/ấp/tin.md") == nil)
        #expect(read("tin.md", by: reader) == "công khai")
    }

    @Test func `a folder that is held open stays the one that it was`() throws {
        let reader = try SourceReader(at: folder.path)
        #expect(read("xã/ấp/tin.md", by: reader) == "công khai")
        exchange("xã", for: outside.path)
        #expect(read("xã/ấp/tin.md", by: reader) == "công khai")
        #expect(read("tin.md", by: reader) == "công khai")
        #expect(read("xã/ấp/tin.md", by: reader) == "symbolic-link")
    }

    @Test func `a picture that is read late is not read through a link either`() throws {
        let picture = SourcePicture(path: "xã/ấp/ảnh.jpg", folder: folder.path)
        #expect(picture.stamp != nil)
        exchange("xã", for: outside.path)
        #expect(picture.stamp == nil)
        guard case .failure(let refusal) = picture.read() else { return #expect(Bool(false), "it is read") }
        #expect(refusal.fault == .symbolicLink)
    }

    @Test func `a folder that became a link since its own was listed is not listed`() throws {
        exchange("xã", for: outside.path)
        let reader = try SourceReader(at: folder.path)
        guard case .failure(let refusal) = reader.open("xã/ấp") else { return #expect(Bool(false), "it is opened") }
        #expect(refusal.fault == .symbolicLink)
    }

    @Test func `what is missing or no folder is told as the system tells it`() throws {
        let reader = try SourceReader(at: folder.path)
        #expect(read("xã/không có/tin.md", by: reader) == "unreadable")
        #expect(read("tin.md/tin.md", by: reader) == "unreadable")
        #expect(read("xã/ấp/tin.md", by: reader) == "công khai")
    }
}
