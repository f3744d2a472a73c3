import TestSupport
import Testing

@testable import Publishing

struct WorkshopTests {
    private let content = Fixtures.path("valid/tinh-mau/content")

    @Test func `its site is the one that a build publishes`() async throws {
        let output = try TemporaryFolder()
        _ = try await Publisher(content: content, jobs: 2).build(into: output.path)
        let site = try await Workshop(content: content, jobs: 2).site()
        let built = Fixtures.files(in: output.path).filter { $0.key != Manifest.path }
        #expect(built.count > 20)
        for (path, text) in built {
            let isSame = site.text(at: path) == text
            #expect(isSame, "\(path)")
        }
    }

    @Test func `an unsaved text is shown and checked as if it lay in the folder`() async throws {
        let workshop = Workshop(content: content, jobs: 2)
        let draft = UnsavedFile(
            path: "bulletins/2023/nhap.md",
            text: "---\nngày: 2023-11-05\n---\n# Bản nháp\n\nĐoạn đầu, có [liên kết](/khong-co/) hỏng.\n")
        let site = try await workshop.site(with: [draft])
        #expect(site.text(at: "ban-tin/2023/nhap/index.html").contains("Bản nháp"))
        #expect(site.diagnostics.lines.contains("bulletins/2023/nhap.md:6:25 dead-link"))
        let without = try await workshop.site().text(at: "ban-tin/2023/nhap/index.html")
        #expect(without == "")
    }

    @Test func `a change on the disk is seen the next time`() async throws {
        let folder = try TemporaryFolder(Fixtures.files(in: content))
        let workshop = Workshop(content: folder.path, jobs: 2)
        let before = try await workshop.site().text(at: "ban-tin/2023/moi/index.html")
        #expect(before == "")
        try folder.write("---\nngày: 2023-11-05\n---\n# Tin mới\n\nMột đoạn.\n", to: "bulletins/2023/moi.md")
        let after = try await workshop.site(changed: ["bulletins/2023/moi.md"]).text(at: "ban-tin/2023/moi/index.html")
        #expect(after.contains("Tin mới"))
    }

    /// What is kept from one state to the next must never be told from what is made anew.
    @Test(arguments: 1...6) func `after any edits its site is the one of the same files read anew`(
        seed: Int
    ) async throws {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let folder = try TemporaryFolder(Fixtures.files(in: content))
        let workshop = Workshop(content: folder.path, jobs: 2)
        for step in 1...25 {
            let changed = try Edit.random(in: folder, step, &numbers)
            let site = try await workshop.site(changed: step % 3 == 0 ? nil : changed)
            let found = await site.check(jobs: 2)
            let fresh = try await Workshop(content: folder.path, jobs: 2).site()
            #expect(found.lines == (await fresh.check(jobs: 2)).lines, "step \(step): \(changed)")
            guard !found.hasErrors else { continue }
            let rendering = try await Publisher(content: folder.path, jobs: 2).render(into: .memory)
            for file in rendering.files {
                let isSame = site.file(at: file.path) == file.bytes
                #expect(isSame, "\(file.path) after step \(step): \(changed)")
            }
        }
    }

    @Test func `a text that did not change is not read again, and neither are figures`() async throws {
        let folder = try TemporaryFolder(Fixtures.files(in: content))
        let workshop = Workshop(content: folder.path, jobs: 2)
        let first = try await workshop.site()
        _ = await first.check(jobs: 2)
        try folder.write("---\nngày: 2023-11-05\n---\n# Tin mới\n\nMột đoạn.\n", to: "bulletins/2023/moi.md")
        let second = try await workshop.site(changed: ["bulletins/2023/moi.md"])
        #expect(second.keepsFigures)
        try folder.write("- {}\n", to: "targets.yml")
        let third = try await workshop.site(changed: ["targets.yml"])
        #expect(!third.keepsFigures)
        #expect(third.diagnostics.hasErrors)
    }
}

extension PreviewSite {
    /// Empty where there is no such file.
    fileprivate func text(at path: String) -> String { String(decoding: file(at: path) ?? [], as: UTF8.self) }
}
