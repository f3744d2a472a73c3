import Records
import Syntax
import TestSupport
import Testing

@testable import Publishing

/// Pictures beside links that people pass on.
struct SharePictureTests {
    private static func build(_ content: [String: String]) async throws -> [String: String] {
        let folder = try TemporaryFolder(content)
        let output = try TemporaryFolder()
        _ = try await Publisher(content: folder.path, jobs: 2).build(into: output.path)
        return Fixtures.files(in: output.path)
    }

    @Test func `each report and bulletin names a picture that is there, and says what it shows`() async throws {
        let files = try await RenderedSite.example.value
        let address = /<meta property="og:image" content="https:\/\/tinh-sen.example\/([^"]+)">/
        let named = files.filter { $0.key.hasSuffix(".html") }.compactMapValues { page in
            page.firstMatch(of: address).map { String($0.output.1) }
        }
        #expect(named["2024-10m/index.html"] == "2024-10m/chia-se.png")
        #expect(named["en/2024-10m/index.html"] == "en/2024-10m/chia-se.png", "its words are English")
        #expect(named["ban-tin/2024/thang-11/index.html"] == "ban-tin/2024/thang-11/chia-se.png")
        #expect(named["en/ban-tin/2024/thang-11/index.html"] == "ban-tin/2024/thang-11/chia-se.png", "one text")
        #expect(Set(named.values) == Set(files.keys.filter { $0.hasSuffix(".png") && !$0.contains("hinh") }))
        for path in Set(named.values) { #expect(files[path]?.contains("PNG") == true, "\(path)") }
        let page = try #require(files["2024-10m/index.html"])
        #expect(page.contains("<meta property=\"og:image:width\" content=\"1200\">"))
        #expect(page.contains("<meta property=\"og:image:alt\" content=\"10 tháng đầu năm 2024 ở Tỉnh Sen. 87,11% "))
        #expect(page.contains("Số liệu bịa: tỉnh này không có thật"), "the notice travels with the picture")
    }

    @Test func `a site that does not say where it is published has no such pictures`() async throws {
        let files = try await RenderedSite.real.value
        #expect(!files.keys.contains { $0.hasSuffix("chia-se.png") })
        #expect(files["2019-10m/index.html"]?.contains("og:image") == false)
    }

    @Test func `old bulletins show the picture of the latest report, and do not change with its numbers`() async throws
    {
        var diagnostics = Diagnostics()
        let folder = try SourceFolder.read(
            at: Fixtures.path("../../examples/tinh-sen/content"), diagnostics: &diagnostics)
        let catalogue = try #require(Catalogue.read(folder, diagnostics: &diagnostics))
        let publication = await Publication.make(catalogue, jobs: 1, diagnostics: &diagnostics)
        let picture = try #require(PageMaker(publication, .none, .bulletins).reportPicture)
        #expect(picture.address == "https://tinh-sen.example/2024/chia-se.png")
        #expect(picture.text == "Năm 2024")
        #expect((299...300).map(Publication.isPictured) == [true, false])
    }

    @Test(arguments: [("chính thức", true), ("sơ bộ", false), ("ước tính", false)])
    func `a number that may still change stands on no picture, where no note can stand by it`(
        status: String, isThere: Bool
    ) async throws {
        var content = Fixtures.files(in: Fixtures.path("valid/tinh-mau/content"))
        content["site.yml"] = "\(content["site.yml"] ?? "")\nđịa chỉ web: https://mau.example/\n"
        let path = "achievements/2022-10m/tin-bao.md"
        content[path] = content[path]?.replacing("giá trị: 7000", with: "giá trị: 7000\n    trạng thái: \(status)")
        let page = try #require(try await Self.build(content)["2022-10m/index.html"])
        let text = try #require(page.firstMatch(of: /og:image:alt" content="([^"]+)"/)).output.1
        #expect(text.hasPrefix("10 tháng đầu năm 2022. "))
        #expect(text.contains("7.000") == isThere)
    }
}
