import Syntax
import TestSupport
import Testing

@testable import Publishing

/// The made-up province is published in both languages, the real site in one.
struct TwoLanguagesTests {
    @Test func `each page has its counterpart, and both name each other`() async throws {
        let files = try await RenderedSite.example.value
        let pages = files.keys.filter { $0.hasSuffix("index.html") && !$0.hasPrefix("en/") }
        #expect(pages.count > 200)
        for page in pages { #expect(files["en/" + page] != nil, "\(page)") }
        let english = try #require(files["en/2024-10m/index.html"])
        #expect(english.contains("<html lang=\"en\">"))
        #expect(
            english.contains("<link rel=\"alternate\" hreflang=\"vi\" href=\"https://tinh-sen.example/2024-10m/\">"))
        #expect(english.contains("href=\"../../2024-10m/index.html\" hreflang=\"vi\" lang=\"vi\">Tiếng Việt</a>"))
        let vietnamese = try #require(files["2024-10m/index.html"])
        #expect(vietnamese.contains("href=\"../en/2024-10m/index.html\" hreflang=\"en\" lang=\"en\">English</a>"))
    }

    @Test func `the same figure is printed as readers of each language write it`() async throws {
        let files = try await RenderedSite.example.value
        #expect(files["2024-10m/index.html"]?.contains("<b>87,11%</b>") == true)
        #expect(files["en/2024-10m/index.html"]?.contains("<b>87.11%</b>") == true)
    }

    @Test func `prose stays in its own language, its numbers too, and says so`() async throws {
        let files = try await RenderedSite.example.value
        let page = try #require(files["en/ban-tin/2024/thang-11/index.html"])
        #expect(page.contains("<div class=\"prose\" lang=\"vi\">"))
        #expect(page.contains("<h1><span lang=\"vi\">"))
        #expect(page.contains(">5.162</a>"))
        #expect(!page.contains(">5,162</a>"))
    }

    @Test func `a site in one language has no other`() async throws {
        let files = try await RenderedSite.real.value
        #expect(!files.keys.contains { $0.hasPrefix("en/") })
        #expect(files["index.html"]?.contains("hreflang") == false)
    }

    @Test func `each chart is a picture and a page to embed, with its source baked in`() async throws {
        let files = try await RenderedSite.real.value
        let picture = try #require(files["2019-10m/hinh-xa-an-toan.svg"])
        #expect(picture.contains("Nguồn: Báo Công an nhân dân."))
        #expect(picture.contains("ngày 23 tháng 11 năm 2026"))
        let page = try #require(files["2019-10m/hinh-xa-an-toan.html"])
        #expect(page.contains("<a href=\"../2019-10m/index.html#hinh-xa-an-toan\">"))
        #expect(files["2019-10m/index.html"]?.contains("<a href=\"hinh-xa-an-toan.svg\">") == true)
    }
}
