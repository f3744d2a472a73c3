import Syntax
import TestSupport
import Testing
import Wording

@testable import Publishing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

struct OutputFolderTests {
    private func file(_ path: String, _ text: String) -> OutputFile {
        OutputFile(path: path, bytes: Array(text.utf8))
    }

    private func publish(_ files: [OutputFile], into folder: TemporaryFolder) async throws -> OutputFolder.Changes {
        try await OutputFolder(path: folder.path, jobs: 2).publish(files)
    }

    private func manifest(_ files: [OutputFile]) -> Manifest { Manifest(files, hashes: files.map(\.hash)) }

    /// Without the manifest.
    private func published(_ folder: TemporaryFolder) -> [String: String] {
        Fixtures.files(in: folder.path).filter { $0.key != Manifest.path }
    }

    @Test func `only what changed is written, and what is gone is removed with its empty folders`() async throws {
        let folder = try TemporaryFolder()
        _ = try await publish([file("a.html", "một"), file("b/c/d.html", "hai"), file("b/e.html", "ba")], into: folder)
        let changes = try await publish([file("a.html", "một"), file("b/e.html", "bốn")], into: folder)
        #expect(changes == OutputFolder.Changes(written: 1, unchanged: 1, removed: 1))
        #expect(published(folder) == ["a.html": "một", "b/e.html": "bốn"])
        #expect(access("\(folder.path)/b/c", F_OK) != 0)
    }

    @Test func `a file of somebody else's survives beside ours`() async throws {
        let folder = try TemporaryFolder([".gitignore": "*\n", "b/của-tôi.txt": "giữ"])
        _ = try await publish([file("b/e.html", "ba")], into: folder)
        _ = try await publish([file("a.html", "một")], into: folder)
        #expect(published(folder) == [".gitignore": "*\n", "b/của-tôi.txt": "giữ", "a.html": "một"])
    }

    @Test func `a foreign file in the way stops the build with nothing done`() async throws {
        let folder = try TemporaryFolder(["b.html": "của tôi"])
        let fault = PublishingFault.foreignFile(path: "\(folder.path)/b.html")
        let error = await #expect(throws: OutputError.self) {
            try await publish([file("a.html", "một"), file("b.html", "hai")], into: folder)
        }
        #expect(error?.fault == fault)
        #expect(Fixtures.files(in: folder.path) == ["b.html": "của tôi"])
    }

    @Test func `a page changed by hand is neither overwritten nor removed`() async throws {
        let folder = try TemporaryFolder()
        _ = try await publish([file("a.html", "một"), file("b.html", "hai")], into: folder)
        try folder.write("sửa tay", to: "b.html")
        await #expect(throws: OutputError.self) { try await publish([file("b.html", "mới")], into: folder) }
        _ = try await publish([file("a.html", "một")], into: folder)
        #expect(published(folder) == ["a.html": "một", "b.html": "sửa tay"])
    }

    @Test func `a build that was killed half-way leaves nothing that the next takes for foreign`() async throws {
        let folder = try TemporaryFolder()
        let old = [file("a.html", "một"), file("b.html", "hai")]
        let new = [file("a.html", "một mới"), file("c.html", "ba")]
        _ = try await publish(old, into: folder)
        // What lies there when the process dies after its first page.
        try folder.write(manifest(old).union(manifest(new)).bytes, to: Manifest.path)
        try folder.write("một mới", to: "a.html")
        try folder.write("một nử", to: "c.html.loa-tmp")
        try folder.write("một nử", to: "b.html.loa-tmp")
        _ = try await publish(new, into: folder)
        #expect(published(folder) == ["a.html": "một mới", "c.html": "ba"])
    }

    @Test func `a second build is turned away while the first holds the folder`() async throws {
        let folder = try TemporaryFolder()
        let lock = try OutputLock(folder.path)
        let error = await #expect(throws: OutputError.self) {
            try await publish([file("a.html", "một")], into: folder)
        }
        #expect(error?.fault == .locked(path: folder.path))
        lock.release()
        _ = try await publish([file("a.html", "một")], into: folder)
        #expect(published(folder) == ["a.html": "một"])
    }

    @Test func `a damaged manifest owns nothing`() async throws {
        let folder = try TemporaryFolder()
        _ = try await publish([file("a.html", "một")], into: folder)
        try folder.write("hỏng\n", to: Manifest.path)
        await #expect(throws: OutputError.self) { try await publish([file("a.html", "hai")], into: folder) }
        #expect(published(folder) == ["a.html": "một"])
    }

    @Test func `a manifest cannot lead out of the folder`() async throws {
        let outside = try TemporaryFolder(["mật.txt": "giữ", "site/x.html": "x"])
        let hash = OutputFile(path: "", bytes: Array("giữ".utf8)).hash
        try outside.write("loa-manifest 1\n\(hash) ../mật.txt\n", to: "site/\(Manifest.path)")
        _ = try await OutputFolder(path: "\(outside.path)/site").publish([file("a.html", "một")])
        #expect(Fixtures.files(in: outside.path)["mật.txt"] == "giữ")
    }

    @Test func `a link in place of a folder is not written through`() async throws {
        let folder = try TemporaryFolder(["ngoài/giữ.txt": "giữ", "site/x.txt": "x"])
        symlink("\(folder.path)/ngoài", "\(folder.path)/site/b")
        await #expect(throws: OutputError.self) {
            try await OutputFolder(path: "\(folder.path)/site").publish([file("b/e.html", "ba")])
        }
        #expect(Fixtures.files(in: "\(folder.path)/ngoài") == ["giữ.txt": "giữ"])
    }

    @Test(arguments: ["content", "content/site", ".", "/", ""])
    func `the sources, and what is around or within them, are no place to publish into`(output: String) async throws {
        let folder = try TemporaryFolder(["content/site.yml": "x"])
        let path = output == "/" ? "/" : "\(folder.path)/\(output)"
        #expect(throws: OutputError.self) { try OutputPlace.check(path, content: "\(folder.path)/content") }
    }

    @Test func `a folder beside the sources may be published into, whether it is there or not`() async throws {
        let folder = try TemporaryFolder(["content/site.yml": "x", "có/x": "x"])
        for output in ["có", "chưa/có", "content-2"] {
            try OutputPlace.check("\(folder.path)/\(output)", content: "\(folder.path)/content")
        }
    }
}
