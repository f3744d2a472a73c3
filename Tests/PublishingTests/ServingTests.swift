import Syntax
import TestSupport
import Testing

@testable import Publishing

/// What a server hands out and says with it.
struct ServingTests {
    private let content = Fixtures.path("valid/tinh-mau/content")

    private func build(isCompressed: Bool = false) async throws -> TemporaryFolder {
        let output = try TemporaryFolder()
        _ = try await Publisher(content: content, jobs: 2, isCompressed: isCompressed).build(into: output.path)
        return output
    }

    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")])
    func `base 64 is as RFC 4648 has it`(plain: String, coded: String) {
        #expect(Base64.text(of: Array(plain.utf8)) == coded)
    }

    @Test func `the policy allows nothing inline but the style of charts, by its hash`() async throws {
        let output = try await build()
        let site = Fixtures.files(in: output.path)
        let headers = try #require(site["_headers"])
        #expect(headers.hasPrefix("/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'; "))
        #expect(!headers.contains("unsafe"))
        let picture = try #require(site.first { $0.key.hasSuffix(".svg") && $0.key.contains("hinh-") }?.value)
        let style = String(try #require(picture.firstMatch(of: /<style>(?s:(.*?))<\/style>/)?.output.1))
        let plain = style.replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
        #expect(headers.contains("'sha256-\(Base64.text(of: digest(of: plain)))'"))
    }

    private func digest(of text: String) -> [UInt8] {
        let digits = Array(Manifest.hash(of: Array(text.utf8)[...]))
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...($0 + 1)]), radix: 16) ?? 0 }
    }

    @Test func `an asset is named after its bytes, and pages and the stylesheet ask for it so`() async throws {
        let output = try await build()
        let folder = try OpenFolder(output.path)
        let assets = try folder.entries(in: AssetFiles.folder).map(\.name)
        #expect(assets.count == 6)
        for name in assets {
            let bytes = try folder.read("\(AssetFiles.folder)/\(name)") ?? []
            #expect(name.contains("-\(Manifest.hash(of: bytes[...]).prefix(8))."))
        }
        let page = String(decoding: try folder.read("index.html") ?? [], as: UTF8.self)
        let style = try #require(assets.first { $0.hasSuffix(".css") })
        #expect(page.contains("<link rel=\"stylesheet\" href=\"\(AssetFiles.folder)/\(style)\">"))
        let css = String(decoding: try folder.read("\(AssetFiles.folder)/\(style)") ?? [], as: UTF8.self)
        for font in assets where font.hasSuffix(".woff2") { #expect(css.contains("url(\"\(font)\")")) }
    }

    @Test func `compressed copies are smaller, of texts only, and on request only`() async throws {
        let sizes = try sizes(in: await build(isCompressed: true))
        let copies = sizes.filter { $0.key.hasSuffix(".gz") || $0.key.hasSuffix(".br") }
        #expect(copies.count > 50 && copies["index.html.br"] != nil)
        #expect(copies.allSatisfy { $0.value < sizes[String($0.key.dropLast(3)), default: 0] })
        #expect(!copies.keys.contains { $0.contains("woff2") || $0.contains("webp") || $0.contains("xlsx") })
        let plain = try self.sizes(in: await build())
        #expect(plain.count > 50 && plain.keys.allSatisfy { !$0.hasSuffix(".br") && !$0.hasSuffix(".gz") })
    }

    private func sizes(in output: TemporaryFolder) throws -> [String: Int64] {
        let folder = try OpenFolder(output.path)
        let paths = try Manifest.read(in: folder)?.entries.map(\.path) ?? []
        return Dictionary(uniqueKeysWithValues: paths.map { ($0, folder.stamp($0)?.size ?? -1) })
    }

    @Test func `a plan puts what pages show before them, lists behind them and removals last`() async throws {
        let folder = try await build()
        let first = try DeployPlan(of: folder.path, since: nil)
        let steps = first.text.matches(of: /"step": "([a-z-]+)"/).map { String($0.output.1) }
        #expect(steps == ["assets", "pages", "feeds", "delete", "delete-assets"])
        let places = ["giao-dien/loa-", "\"index.html\"", "loa-manifest.txt", "\"delete\": ["].map {
            first.text.firstRange(of: $0)?.lowerBound
        }
        #expect(places == places.compactMap { $0 }.sorted())
        let since = Manifest(
            [
                Manifest.Entry(path: "ban-tin/cu/index.html", hash: String(repeating: "0", count: 64)),
                Manifest.Entry(path: "giao-dien/loa-00000000.css", hash: String(repeating: "0", count: 64)),
            ], inputs: "")
        try folder.write(since.bytes, to: "cũ.txt")
        let next = try DeployPlan(of: folder.path, since: "\(folder.path)/cũ.txt").text
        #expect(next.contains(/"delete": \[\s*"ban-tin\/cu\/index.html"\s*\]/))
        #expect(next.contains(/"after_hours": 24,\s*"delete": \[\s*"giao-dien\/loa-00000000.css"\s*\]/))
    }

    @Test func `no list goes before the pages that it names, nor a copy of it`() throws {
        let folder = try TemporaryFolder()
        let wanted = ["giao-dien/loa.css", "index.html", "tin/index.html.br", "feed.xml", "feed.xml.gz", "sitemap.xml"]
        let entries = wanted.map { Manifest.Entry(path: $0, hash: String(repeating: "0", count: 64)) }
        try folder.write(Manifest(entries, inputs: "").bytes, to: Manifest.path)
        let plan = try DeployPlan(of: folder.path, since: nil).text
        let paths = plan.matches(of: /"path": "([^"]+)"/).map { String($0.output.1) }
        #expect(paths == wanted + [Manifest.path])
    }

    @Test func `a plan from a site to itself has nothing but the manifest in it`() async throws {
        let folder = try await build()
        let plan = try DeployPlan(of: folder.path, since: "\(folder.path)/\(Manifest.path)").text
        #expect(plan.matches(of: /"path"/).count == 1)
    }
}
