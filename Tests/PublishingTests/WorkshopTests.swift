import TestSupport
import Testing

@testable import Publishing

struct WorkshopTests {
    private let content = Fixtures.path("valid/tinh-mau/content")

    @Test func `its site is the one that a build publishes`() async throws {
        let output = try TemporaryFolder()
        _ = try await Publisher(content: content, jobs: 2).build(into: output.path)
        let site = try await Workshop(content: content, jobs: 2).site()
        let built = Fixtures.files(in: output.path).filter { !$0.key.hasPrefix(".loa") }
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
}

extension PreviewSite {
    /// Empty where there is no such file.
    fileprivate func text(at path: String) -> String { String(decoding: file(at: path) ?? [], as: UTF8.self) }
}
