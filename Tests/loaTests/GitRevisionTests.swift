import Publishing
import Syntax
import TestSupport
import Testing
import Wording

@testable import loa

/// Revisions of a repository that each test makes for itself.
struct GitRevisionTests {
    private func git(_ folder: TemporaryFolder, _ arguments: String...) throws {
        let person = ["-c", "user.name=Người thử", "-c", "user.email=thu@example.org", "-c", "commit.gpgsign=false"]
        var process = try #require(ChildProcess("git", ["-C", folder.path] + person + arguments))
        #expect(process.finish().status == 0, "\(arguments)")
    }

    /// Two commits: the fixture province, and the same with another number.
    private func repository() throws -> TemporaryFolder {
        let files = Fixtures.files(in: Fixtures.path("valid/tinh-mau/content"))
        let folder = try TemporaryFolder(Dictionary(uniqueKeysWithValues: files.map { ("nội dung/\($0)", $1) }))
        try folder.write("không phải nội dung", to: "nội dung/.ẩn/x.txt")
        try git(folder, "init", "--quiet")
        try git(folder, "add", "--all")
        try git(folder, "commit", "--quiet", "--message", "một")
        let path = "achievements/2023-10m/ap-an-toan.md"
        let text = try #require(files[path])
        try folder.write(text.replacing("1.048/1.063 (98,59%)", with: "1.050/1.063"), to: "nội dung/\(path)")
        try git(folder, "commit", "--quiet", "--all", "--message", "hai")
        return folder
    }

    private func edition(_ name: String, _ folder: TemporaryFolder) async throws -> Edition {
        let source = try GitRevision(name, of: "\(folder.path)/nội dung").read()
        return try #require(await Edition.make(source, jobs: 2))
    }

    @Test func `a revision is read as the folder was, and what is hidden in it is passed over`() async throws {
        let folder = try repository()
        let now = try #require(await Edition.make(EditionSource(at: "\(folder.path)/nội dung"), jobs: 2))
        let same = EditionDifferences(from: try await edition("HEAD", folder), to: now, in: .vietnamese)
        #expect(same.isEmpty && same.errorsBefore == 0)
        let changed = EditionDifferences(from: try await edition("HEAD~1", folder), to: now, in: .vietnamese)
        #expect(changed.figures.contains { $0.address == "ap-an-toan/2023-10m/tinh-mau" && $0.lacksReason })
    }

    @Test func `an unknown revision and a folder outside a repository are told apart`() async throws {
        let folder = try repository()
        func fault(_ name: String, _ content: String) -> PublishingFault? {
            do throws(OutputError) {
                _ = try GitRevision(name, of: content).read()
                return nil
            } catch { return error.fault }
        }
        let content = "\(folder.path)/nội dung"
        #expect(fault("hôm-qua", content) == .unknownRevision("hôm-qua"))
        #expect(fault("--help", content) == .unknownRevision("--help"))
        let outside = try TemporaryFolder()
        #expect(fault("HEAD", outside.path) == .gitFailed(folder: outside.path))
        try folder.write("x", to: "mới/x.md")
        #expect(fault("HEAD", "\(folder.path)/mới") == .revisionWithoutSite("HEAD"))
    }
}
