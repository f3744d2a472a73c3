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
    private func file(_ path: String, _ text: String) -> StoredFile {
        StoredFile(OutputFile(path: path, bytes: Array(text.utf8)))
    }

    private let inputs = String(repeating: "0", count: 64)

    /// Into `site` of the folder.
    private func publish(
        _ files: [StoredFile], into folder: TemporaryFolder, mayShrink: Bool = false
    ) async throws -> OutputFolder.Changes {
        let output = OutputFolder(path: "\(folder.path)/site", jobs: 2)
        let work = try output.lock()
        defer { work.release() }
        return try #require(try await output.publish(files, as: manifest(files), through: work, mayShrink: mayShrink))
    }

    private func manifest(_ files: [StoredFile]) -> Manifest {
        Manifest(files.map { Manifest.Entry(path: $0.path, hash: $0.hash) }, inputs: inputs)
    }

    /// Without the manifest.
    private func published(_ folder: TemporaryFolder) -> [String: String] {
        Fixtures.files(in: "\(folder.path)/site").filter { $0.key != Manifest.path }
    }

    private func exists(_ name: String, in folder: TemporaryFolder) -> Bool {
        access("\(folder.path)/\(name)", F_OK) == 0
    }

    private func fault(_ run: () async throws -> Void) async -> PublishingFault? {
        do {
            try await run()
            return nil
        } catch {
            return (error as? OutputError)?.fault
        }
    }

    @Test func `only what changed is written, and what is gone is removed with its empty folders`() async throws {
        let folder = try TemporaryFolder()
        _ = try await publish([file("a.html", "một"), file("b/c/d.html", "hai"), file("b/e.html", "ba")], into: folder)
        let changes = try await publish([file("a.html", "một"), file("b/e.html", "bốn")], into: folder)
        #expect(changes == OutputFolder.Changes(written: 1, unchanged: 1, removed: 1))
        #expect(published(folder) == ["a.html": "một", "b/e.html": "bốn"])
        #expect(!exists("site/b/c", in: folder))
    }

    @Test func `a file of somebody else's survives beside ours`() async throws {
        let folder = try TemporaryFolder(["site/.gitignore": "*\n", "site/b/của-tôi.txt": "giữ"])
        _ = try await publish([file("b/e.html", "ba")], into: folder)
        _ = try await publish([file("a.html", "một")], into: folder, mayShrink: true)
        #expect(published(folder) == [".gitignore": "*\n", "b/của-tôi.txt": "giữ", "a.html": "một"])
    }

    @Test func `a foreign file in the way stops the build with nothing done`() async throws {
        let folder = try TemporaryFolder(["site/b.html": "của tôi"])
        let fault = PublishingFault.foreignFile(path: "\(folder.path)/site/b.html")
        let error = await #expect(throws: OutputError.self) {
            try await publish([file("a.html", "một"), file("b.html", "hai")], into: folder)
        }
        #expect(error?.fault == fault)
        #expect(published(folder) == ["b.html": "của tôi"])
    }

    @Test func `a page changed by hand is neither overwritten nor removed`() async throws {
        let folder = try TemporaryFolder()
        _ = try await publish([file("a.html", "một"), file("b.html", "hai")], into: folder)
        try folder.write("sửa tay", to: "site/b.html")
        await #expect(throws: OutputError.self) { try await publish([file("b.html", "mới")], into: folder) }
        _ = try await publish([file("a.html", "một")], into: folder)
        #expect(published(folder) == ["a.html": "một", "b.html": "sửa tay"])
    }

    @Test func `a second build is turned away while the first holds the folder, and told by which process`()
        async throws
    {
        let folder = try TemporaryFolder()
        let place = OutputPlace("\(folder.path)/site")
        let work = try WorkFolder(for: place, inside: false)
        let first = await fault { _ = try await publish([file("a.html", "một")], into: folder) }
        #expect(first == .locked(path: place.path, process: Int(getpid())))
        work.release()
        _ = try await publish([file("a.html", "một")], into: folder)
        #expect(published(folder) == ["a.html": "một"])
    }

    @Test func `a work folder that is somebody else's is not touched`() async throws {
        let folder = try TemporaryFolder([".site.loa/của-tôi.txt": "giữ"])
        let path = OutputPlace("\(folder.path)/site").workPath
        let found = await fault { _ = try await publish([file("a.html", "một")], into: folder) }
        #expect(found == .foreignWork(path: path))
        #expect(Fixtures.files(in: folder.path)[".site.loa/của-tôi.txt"] == "giữ")
        #expect(!exists("site", in: folder))
    }

    @Test func `a lock with any byte changed is said and not taken for one`() async throws {
        let folder = try TemporaryFolder()
        _ = try await publish([file("a.html", "một")], into: folder)
        let lock = Array(try #require(Fixtures.files(in: folder.path)[".site.loa/lock"]).utf8)
        for index in lock.indices where !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(lock[index]) || index < 11 {
            var damaged = lock
            damaged[index] ^= 1
            try folder.write(damaged, to: ".site.loa/lock")
            let found = await fault { _ = try await publish([file("a.html", "hai")], into: folder) }
            #expect(found == .foreignWork(path: OutputPlace("\(folder.path)/site").workPath), "byte \(index)")
        }
        #expect(published(folder) == ["a.html": "một"])
    }

    @Test func `a manifest with any byte changed, or cut anywhere, owns nothing and is said`() async throws {
        let folder = try TemporaryFolder()
        _ = try await publish([file("a.html", "một")], into: folder)
        let manifest = manifest([file("a.html", "một")]).bytes
        let damaged = manifest.indices.map { index in
            manifest[..<index] + [manifest[index] ^ 1] + manifest[(index + 1)...]
        }
        let path = "\(OutputPlace("\(folder.path)/site").path)/\(Manifest.path)"
        for bytes in damaged + manifest.indices.map({ manifest[..<$0] }) {
            try folder.write(Array(bytes), to: "site/\(Manifest.path)")
            let found = await fault { _ = try await publish([file("a.html", "hai")], into: folder) }
            switch found {
            case .manifestDamaged(path), .manifestVersion(path, _): break
            default: Issue.record("\(String(decoding: bytes, as: UTF8.self)) gives \(String(describing: found))")
            }
        }
        #expect(published(folder) == ["a.html": "một"])
    }

    @Test func `a manifest of another version is named as one`() async throws {
        let folder = try TemporaryFolder(["site/\(Manifest.path)": "loa-manifest 9\n"])
        let found = await fault { _ = try await publish([file("a.html", "hai")], into: folder) }
        let path = "\(OutputPlace("\(folder.path)/site").path)/\(Manifest.path)"
        #expect(found == .manifestVersion(path: path, version: "9"))
    }

    @Test(arguments: ["../mật.txt", "/etc/mật.txt", "b/../../mật.txt", "./a.html", "b//a.html"])
    func `a manifest cannot lead out of the folder`(path: String) {
        let entry = Manifest.Entry(path: path, hash: file("", "giữ").hash)
        #expect(throws: Manifest.Refusal.damaged) { try Manifest(reading: Manifest([entry], inputs: inputs).bytes) }
    }

    @Test func `a list of stamps with any byte changed only costs time`() async throws {
        let folder = try TemporaryFolder()
        _ = try await publish([file("a.html", "một")], into: folder)
        let work = try OpenFolder("\(folder.path)/.site.loa")
        let list = try #require(try work.read("stamps"))
        for index in list.indices {
            try work.replace("stamps", list[..<index] + [list[index] ^ 1] + list[(index + 1)...])
            #expect(StampList(of: manifest([file("a.html", "một")]), in: work).count == 0, "byte \(index)")
        }
        try folder.write("sửa tay", to: "site/a.html")
        await #expect(throws: OutputError.self) { try await publish([file("a.html", "hai")], into: folder) }
    }

    @Test func `a link in place of a folder is not written through`() async throws {
        let folder = try TemporaryFolder(["ngoài/giữ.txt": "giữ", "site/x.txt": "x"])
        symlink("\(folder.path)/ngoài", "\(folder.path)/site/b")
        await #expect(throws: OutputError.self) { try await publish([file("b/e.html", "ba")], into: folder) }
        #expect(Fixtures.files(in: "\(folder.path)/ngoài") == ["giữ.txt": "giữ"])
    }

    /// As where something is mounted: here a name that is no text cannot be taken along.
    @Test func `a folder that cannot be exchanged gets its files one by one`() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("giữ".utf8), toRaw: Array("site/".utf8) + [0xFF])
        let old = [file("a.html", "một"), file("b", "tệp"), file("c/d.html", "ba")]
        #expect(try await publish(old, into: folder).isInPlace)
        let new = [file("a.html", "hai"), file("b/e.html", "bốn"), file("c", "tệp")]
        let second = try await publish(new, into: folder)
        #expect(second == OutputFolder.Changes(written: 3, unchanged: 0, removed: 2, isInPlace: true))
        #expect(published(folder)["a.html"] == "hai" && published(folder)["b/e.html"] == "bốn")
        #expect(published(folder)["c"] == "tệp" && published(folder)["c/d.html"] == nil)
        let foreign = Array("\(folder.path)/site/".utf8CString).dropLast() + [CChar(bitPattern: 0xFF), 0]
        #expect(access(Array(foreign), F_OK) == 0)
        #expect(published(folder).keys.filter { $0.hasPrefix(".loa/") }.sorted() == [".loa/.gitignore", ".loa/lock"])
        #expect(try await publish(new, into: folder).written == 0)
    }

    @Test func `most pages go only if that is said`() async throws {
        let folder = try TemporaryFolder()
        let pages = (1...5).map { file("\($0).html", "trang \($0)") }
        _ = try await publish(pages + [file("a.css", "")], into: folder)
        let left = Array(pages.prefix(2))
        #expect(await fault { _ = try await publish(left, into: folder) } == .shrinks(from: 5, to: 2))
        #expect(published(folder).count == 6)
        #expect(try await publish(left, into: folder, mayShrink: true).removed == 4)
        #expect(published(folder).count == 2)
    }

    @Test func `a folder that is a link is published into where it leads`() async throws {
        let folder = try TemporaryFolder(["thật/x.txt": "x"])
        symlink("thật", "\(folder.path)/site")
        _ = try await publish([file("a.html", "một")], into: folder)
        _ = try await publish([file("a.html", "hai")], into: folder)
        let found = Fixtures.files(in: "\(folder.path)/thật").filter { $0.key != Manifest.path }
        #expect(found == ["x.txt": "x", "a.html": "hai"])
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
