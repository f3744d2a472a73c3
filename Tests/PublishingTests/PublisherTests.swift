import Syntax
import TestSupport
import Testing

@testable import Publishing

struct PublisherTests {
    private let content = Fixtures.path("valid/tinh-mau/content")

    @Test func `the whole site of the fixture province is as recorded`() async throws {
        let output = try TemporaryFolder()
        let outcome = try await Publisher(content: content, jobs: 2).build(into: "\(output.path)/site")
        #expect(outcome.diagnostics.lines == ["achievements/2023-10m/ap-an-toan.md:12:36 raw-html (warning)"])
        let actual = recordable(Fixtures.files(in: "\(output.path)/site"))
        let expected = Fixtures.files(in: Fixtures.path("valid/tinh-mau/site"))
        if Baseline.isRecording {
            try Recording.replace(Fixtures.path("valid/tinh-mau/site"), with: actual)
            Issue.record("recorded anew")
        } else {
            #expect(Baseline.differences(actual, from: expected) == [])
        }
    }

    /// Fonts and workbooks are no text; what the workbooks hold is in the CSV files too. The manifest follows from all
    /// others. Assets lie in the repository once already, and their names would change every page with each of them.
    private func recordable(_ files: [String: String]) -> [String: String] {
        let kept = files.filter {
            ![".woff2", ".xlsx", Manifest.path].contains(where: $0.key.hasSuffix)
                && !$0.key.hasPrefix(AssetFiles.folder)
        }
        return kept.mapValues { $0.replacing(/(giao-dien\/[a-z0-9-]+)-[0-9a-f]{8}\./) { "\($0.output.1)-HASH." } }
    }

    @Test(arguments: [1, 2, 3, 8])
    func `any number of jobs gives the same bytes`(jobs: Int) async throws {
        for content in [content, Fixtures.realContent] {
            let output = try TemporaryFolder()
            _ = try await Publisher(content: content, jobs: 1).build(into: "\(output.path)/one")
            _ = try await Publisher(content: content, jobs: jobs).build(into: "\(output.path)/many")
            let one = Fixtures.files(in: "\(output.path)/one")
            #expect(Baseline.differences(Fixtures.files(in: "\(output.path)/many"), from: one) == [])
            #expect(one.count > 20)
        }
    }

    @Test func `a second build writes nothing`() async throws {
        let output = try TemporaryFolder()
        let publisher = Publisher(content: content, jobs: 2)
        let first = try await publisher.build(into: "\(output.path)/site")
        let second = try await publisher.build(into: "\(output.path)/site")
        #expect(first.written > first.pages)
        #expect(second.written == 0)
        #expect(second.removed == 0)
    }

    @Test func `an error publishes nothing and leaves what is there`() async throws {
        let output = try TemporaryFolder()
        _ = try await Publisher(content: content, jobs: 1).build(into: output.path)
        let before = Fixtures.files(in: output.path)
        let faulty = try TemporaryFolder(Fixtures.files(in: content))
        try faulty.write("---\nsố liệu:\n  tin-bao: 7.16\n---\n# Tin báo", to: "achievements/2023-10m/moi.md")
        let outcome = try await Publisher(content: faulty.path, jobs: 2).build(into: output.path)
        #expect(outcome.diagnostics.lines.first == "achievements/2023-10m/ap-an-toan.md:12:36 raw-html (warning)")
        #expect(outcome.diagnostics.lines.last == "achievements/2023-10m/moi.md:3:12 bad-number")
        #expect(outcome.written == 0)
        #expect(Fixtures.files(in: output.path) == before)
    }

    @Test func `a strict run takes warnings for errors and publishes nothing`() async throws {
        let output = try TemporaryFolder()
        let outcome = try await Publisher(content: content, jobs: 1, isStrict: true).build(into: output.path)
        #expect(outcome.diagnostics.hasErrors)
        #expect(Fixtures.files(in: output.path).isEmpty)
    }

    @Test func `a content folder that is not there is an error of its own`() async throws {
        await #expect(throws: OutputError.self) {
            try await Publisher(content: "/không/có", jobs: 1).check()
        }
    }
}
