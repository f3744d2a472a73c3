import Records
import Syntax
import TestSupport
import Testing

@testable import Publishing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Pages lie in the work folder as soon as they are made, and come into the site only with all others.
struct SpoolTests {
    private let content = Fixtures.path("valid/tinh-mau/content")

    private func work(_ folder: TemporaryFolder) throws -> WorkFolder {
        try OutputFolder(path: "\(folder.path)/site").lock()
    }

    @Test func `a site with a fault leaves no page of itself anywhere`() async throws {
        let output = try TemporaryFolder()
        let folder = try TemporaryFolder(Fixtures.files(in: content))
        _ = try await Publisher(content: folder.path, jobs: 2).build(into: "\(output.path)/site")
        let before = Fixtures.files(in: output.path)
        let faulty = "---\nngày: 2023-11-05\n---\n# Tin sai\n\n[103](figure:khong-co)\n"
        try folder.write(faulty, to: "bulletins/2023/sai.md")
        let outcome = try await Publisher(content: folder.path, jobs: 2).build(into: "\(output.path)/site")
        #expect(outcome.diagnostics.hasErrors)
        #expect(Fixtures.files(in: output.path) == before)
    }

    /// How many files were written until it was known that nobody will get them.
    private func written(_ faulty: String?, isStrict: Bool = false) async throws -> Int {
        let output = try TemporaryFolder()
        let folder = try TemporaryFolder(Fixtures.files(in: content))
        if let faulty { try folder.write("---\nngày: 2023-11-05\n---\n\(faulty)\n", to: "bulletins/2023/a.md") }
        let work = try work(output)
        defer { work.release() }
        let spool = Spool(in: work)
        defer { spool.close() }
        let rendering = try await Publisher(content: folder.path, jobs: 1, isStrict: isStrict)
            .render(into: FileStore(kind: .spool(spool), isStrict: isStrict))
        #expect(rendering.diagnostics.hasErrors == (faulty != nil))
        return Fixtures.files(in: output.path).keys.count { $0.contains("spool/") }
    }

    @Test func `what is known to be faulty before its pages are made is not written at all`() async throws {
        #expect(try await written(nil) > 40)
        #expect(try await written("![](tin.jpg)") == 0)
        #expect(try await written("# Tin \"thử\"", isStrict: true) == 0)
    }

    @Test func `after the first page with a fault no other is written`() async throws {
        let (all, some) = try await (written(nil), written("# Tin sai\n\n[103](figure:khong-co)"))
        #expect(some > 0 && some < all / 2)
    }

    @Test func `pages that a killed build left behind are gone after the next`() async throws {
        let output = try TemporaryFolder()
        let publisher = Publisher(content: content, jobs: 2)
        _ = try await publisher.build(into: "\(output.path)/site")
        try output.write("nửa trang", to: ".site.loa/spool/1")
        try output.write("trang của lần trước", to: ".site.loa/spool/9000")
        _ = try await publisher.build(into: "\(output.path)/site")
        #expect(Fixtures.files(in: "\(output.path)/.site.loa").keys.allSatisfy { !$0.hasPrefix("spool") })
        #expect(Fixtures.files(in: "\(output.path)/site").values.allSatisfy { !$0.contains("của lần trước") })
    }

    @Test func `after the first page that cannot be written no other is`() throws {
        let folder = try TemporaryFolder()
        let work = try work(folder)
        defer { work.release() }
        let spool = Spool(in: work)
        defer { spool.close() }
        #expect(spool.add(Array("trang một".utf8)) == 1)
        try folder.write("đã có", to: ".site.loa/spool/2")
        #expect(spool.add(Array("trang hai".utf8)) == nil)
        #expect(spool.failure?.fault == .unwritable(path: "\(work.folder.path)/spool/2", errno: EEXIST))
        #expect(spool.add(Array("trang ba".utf8)) == nil)
        #expect(FileStore(kind: .spool(spool)).isBroken)
        #expect(Fixtures.files(in: "\(folder.path)/.site.loa")["spool/3"] == nil)
    }

    @Test(.enabled(if: SpoolTests.hasTwoFileSystems))
    func `on another file system a page is copied`() throws {
        let folder = try TemporaryFolder()
        let work = try work(folder)
        defer { work.release() }
        let spool = Spool(in: work)
        defer { spool.close() }
        let name = try #require(spool.add(Array("trang".utf8)))
        let path = "\(SpoolTests.otherFileSystem)/loa-spool-\(getpid())"
        let other = try OpenFolder(making: path)
        defer {
            unlink("\(path)/trang.html")
            rmdir(path)
        }
        let stamp = try spool.move(name, into: other, as: "trang.html")
        #expect(try other.read("trang.html") == Array("trang".utf8))
        #expect(stamp == other.stamp("trang.html"))
    }

    private static let otherFileSystem = "/dev/shm"

    private static var hasTwoFileSystems: Bool {
        var (here, there) = (stat(), stat())
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        return stat(parent, &here) == 0 && stat(otherFileSystem, &there) == 0 && here.st_dev != there.st_dev
    }

    @Test func `a text that was let go of is read again where somebody asks for it`() async throws {
        var diagnostics = Diagnostics()
        let folder = try SourceFolder.read(at: content, diagnostics: &diagnostics)
        let catalogue = try #require(Catalogue.read(folder, diagnostics: &diagnostics))
        let texts = await Publication.make(catalogue, jobs: 2, diagnostics: &diagnostics).manuscripts
        for route in texts.routes {
            let body = texts[route]?.body
            texts.forget(route)
            #expect(texts[route]?.body == body)
        }
    }

    @Test func `what is only checked is kept nowhere, and what is compared by its hash alone`() {
        let file = OutputFile(path: "trang.html", bytes: Array("trang".utf8))
        #expect(FileStore(kind: .nowhere).store(file).isEmpty)
        let stored = FileStore(kind: .hashes).store(file)
        #expect(stored.map(\.hash) == [file.hash] && stored.allSatisfy { $0.content == nil })
        #expect(FileStore(kind: .memory).store(file).map(\.bytes) == [file.bytes])
    }
}
