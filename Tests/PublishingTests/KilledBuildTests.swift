import TestSupport
import Testing

@testable import Publishing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a build that is killed leaves behind at each step of docs/architecture.md, and the next one makes of it.
struct KilledBuildTests {
    private let inputs = String(repeating: "0", count: 64)
    private let old = ["a.html": "một", "b/b.html": "hai"]
    private let new = ["a.html": "một mới", "c/c.html": "ba"]

    private func manifest(_ site: [String: String]) -> Manifest {
        Manifest(files(site).map { Manifest.Entry(path: $0.path, hash: $0.hash) }, inputs: inputs)
    }

    private func files(_ site: [String: String]) -> [StoredFile] {
        site.map { StoredFile(OutputFile(path: $0.key, bytes: Array($0.value.utf8))) }
    }

    /// A folder with the old site and a file of somebody's, and a work folder as builds leave it.
    private func folder() async throws -> TemporaryFolder {
        let folder = try TemporaryFolder(["site/của-tôi.txt": "giữ"])
        _ = try await publish(old, into: folder)
        return folder
    }

    @discardableResult
    private func publish(_ site: [String: String], into folder: TemporaryFolder) async throws -> OutputFolder.Changes {
        let output = OutputFolder(path: "\(folder.path)/site")
        let work = try output.lock()
        defer { work.release() }
        let files = files(site)
        let manifest = Manifest(of: files, inputs: inputs)
        return try #require(try await output.publish(files, as: manifest, through: work))
    }

    private func write(_ site: [String: String], into folder: TemporaryFolder, at path: String) throws {
        for (name, text) in site { try folder.write(text, to: "\(path)/\(name)") }
        try folder.write(manifest(site).bytes, to: "\(path)/\(Manifest.path)")
    }

    /// The next build publishes the new site, and nothing but that and the files of others is left.
    private func expectNext(_ folder: TemporaryFolder, foreign: [String: String] = ["của-tôi.txt": "giữ"]) async throws
    {
        try await publish(new, into: folder)
        var expected = new.merging(foreign) { $1 }
        expected[Manifest.path] = String(decoding: manifest(new).bytes, as: UTF8.self)
        #expect(Fixtures.files(in: "\(folder.path)/site") == expected)
        let left = Fixtures.files(in: "\(folder.path)/.site.loa").keys.sorted()
        #expect(left == [".gitignore", "lock", "stamps"])
    }

    @Test func `while the next site is put together`() async throws {
        let folder = try await folder()
        try folder.write("một nử", to: ".site.loa/stage/a.html")
        try folder.write("rác", to: ".site.loa/trash/x/y.html")
        #expect(Fixtures.files(in: "\(folder.path)/site")["a.html"] == "một")
        try await expectNext(folder)
    }

    @Test func `before the exchange, with the journal written`() async throws {
        let folder = try await folder()
        try write(new, into: folder, at: ".site.loa/stage")
        try folder.write(manifest(new).hash, to: ".site.loa/journal")
        try await expectNext(folder)
    }

    @Test func `after the exchange, and a file that came in meanwhile moves over`() async throws {
        let folder = try await folder()
        try write(new, into: folder, at: ".site.loa/stage")
        link("\(folder.path)/site/của-tôi.txt", "\(folder.path)/.site.loa/stage/của-tôi.txt")
        try folder.write(manifest(new).hash, to: ".site.loa/journal")
        try folder.write("đến muộn", to: "site/d/muộn.txt")
        exchange("site", ".site.loa/stage", in: folder)
        try await expectNext(folder, foreign: ["của-tôi.txt": "giữ", "d/muộn.txt": "đến muộn"])
    }

    @Test func `after the old site was named so, and as it was being removed`() async throws {
        let folder = try await folder()
        rename("\(folder.path)/site", "\(folder.path)/.site.loa/trash")
        try write(new.merging(["của-tôi.txt": "giữ"]) { $1 }, into: folder, at: "site")
        try folder.write(manifest(new).bytes, to: "site/\(Manifest.path)")
        unlink("\(folder.path)/.site.loa/trash/\(Manifest.path)")
        try await expectNext(folder)
    }

    @Test func `between the two renames where folders cannot be exchanged`() async throws {
        let folder = try await folder()
        try write(new, into: folder, at: ".site.loa/stage")
        try folder.write(manifest(new).hash, to: ".site.loa/journal")
        rename("\(folder.path)/site", "\(folder.path)/.site.loa/old")
        try await expectNext(folder)
    }

    @Test func `amid files that are replaced in their places`() async throws {
        let folder = try await folder()
        try folder.write("loa-work 1\nprocess 0000000001\n", to: "site/.loa/lock")
        try folder.write(manifest(new).bytes, to: "site/.loa/journal")
        try folder.write("ba", to: "site/.loa/stage/c/c.html")
        try folder.write("một mới", to: "site/a.html")
        try await expectNext(folder)
    }

    /// By three renames: nobody reads here meanwhile.
    private func exchange(_ one: String, _ other: String, in folder: TemporaryFolder) {
        rename("\(folder.path)/\(one)", "\(folder.path)/tạm")
        rename("\(folder.path)/\(other)", "\(folder.path)/\(one)")
        rename("\(folder.path)/tạm", "\(folder.path)/\(other)")
    }
}
