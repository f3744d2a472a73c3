import TestSupport
import Testing

@testable import Publishing

/// A build of which nothing changed since the last one is not made again, and is never taken for that when it is not.
struct LastBuildTests {
    private let content: TemporaryFolder
    private let output: TemporaryFolder

    init() async throws {
        // Without its one warning: what has to be said again has to be found again.
        content = try TemporaryFolder(
            Fixtures.files(in: Fixtures.path("valid/tinh-mau/content")).mapValues { text in
                String(text.split(separator: "<b>Thẻ này bị bỏ.</b>").joined())
            })
        output = try TemporaryFolder()
        try await settle()
    }

    /// Files that were changed just now are not trusted.
    private func settle() async throws { try await Task.sleep(for: .milliseconds(150)) }

    private var site: String { "\(output.path)/site" }
    private var record: String { ".site.loa/last-build" }

    private func build(program: String? = "một") async throws -> Publisher.Outcome {
        try await Publisher(content: content.path, jobs: 2, program: program).build(into: site)
    }

    private func isRemembered() -> Bool { Fixtures.files(in: output.path)[record] != nil }

    @Test func `the second build of the same sources tells what the first one told`() async throws {
        let first = try await build()
        #expect(first.written > 20)
        #expect(isRemembered())
        let second = try await build()
        #expect((second.pages, second.written, second.removed) == (first.pages, 0, 0))
    }

    @Test func `a change of a source, of the program or of the site is seen`() async throws {
        _ = try await build()
        try content.write("---\nngày: 2023-11-05\n---\n# Tin mới\n\nMột đoạn.\n", to: "bulletins/2023/moi.md")
        #expect(try await build().written > 0)
        // The new file is too young to be trusted.
        #expect(!isRemembered())
        try await settle()
        _ = try await build()
        #expect(isRemembered())
        let other = Fixtures.files(in: output.path)[record]
        _ = try await build(program: "hai")
        #expect(Fixtures.files(in: output.path)[record] != other)
        try output.remove("site/index.html")
        #expect(try await build(program: "hai").written == 1)
    }

    @Test func `a warning is told by every build`() async throws {
        try content.write("---\nngày: 2023-11-05\n---\n# Tin\n\nMột <b>đoạn</b>.\n", to: "bulletins/2023/moi.md")
        try await settle()
        let lines = try await build().diagnostics.lines
        #expect(lines.count == 1)
        #expect(try await build().diagnostics.lines == lines)
    }

    @Test func `a damaged record is none, wherever it is damaged`() async throws {
        _ = try await build()
        let bytes = Array(try #require(Fixtures.files(in: output.path)[record]).utf8)
        for index in stride(from: 0, to: bytes.count, by: 7) {
            var damaged = bytes
            damaged[index] ^= 1
            try output.write(damaged, to: record)
            #expect(LastBuild(in: try OpenFolder("\(output.path)/.site.loa")) == nil, "byte \(index)")
        }
        try output.write(Array(bytes.dropLast(3)), to: record)
        #expect(LastBuild(in: try OpenFolder("\(output.path)/.site.loa")) == nil)
    }
}
