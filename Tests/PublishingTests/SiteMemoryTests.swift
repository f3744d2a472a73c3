import TestSupport
import Testing
import Wording

@testable import Publishing

/// Pages of which nothing changed are not made again, and the site is the one that a clean build gives.
struct SiteMemoryTests {
    private let content: TemporaryFolder
    private let output: TemporaryFolder

    init() throws {
        content = try TemporaryFolder(Fixtures.files(in: Fixtures.path("valid/tinh-mau/content")))
        output = try TemporaryFolder()
    }

    private var site: String { "\(output.path)/site" }
    private let memory = ".site.loa/memory"

    private func build(
        _ program: String = "một", isCompressed: Bool = false, accountingFor address: String? = nil
    ) async throws -> Publisher.Outcome {
        try await Publisher(content: content.path, jobs: 2, isCompressed: isCompressed, program: program)
            .build(into: site, mayShrink: true, accountingFor: address)
    }

    private func reason(_ address: String) async throws -> PageReason? {
        try #require(try await build(accountingFor: address).account).reason
    }

    private func published() -> [String: String] {
        Fixtures.files(in: site).filter { $0.key != Manifest.path }
    }

    @Test(arguments: 1...6) func `after any edits the site is the one that a clean build gives`(
        seed: Int
    ) async throws {
        var numbers = SeededNumbers(seed: UInt64(seed) * 77)
        let isCompressed = seed % 4 == 0
        var kept = 0
        for step in 1...20 {
            let changed = try Edit.random(in: content, step, &numbers)
            let outcome = try await build(isCompressed: isCompressed)
            let clean = Publisher(content: content.path, jobs: 2, isCompressed: isCompressed)
            let (found, differences) = try await clean.compare(with: site)
            #expect(outcome.diagnostics.lines == found.diagnostics.lines, "step \(step): \(changed)")
            guard let differences else { continue }
            kept += outcome.kept
            #expect(differences.isEmpty, "after step \(step): \(changed), \(differences)")
            #expect(outcome.pages == found.pages)
        }
        #expect(kept > 0)
    }

    private let bulletin = "bulletins/2023/tin.md"

    private func write(_ sentence: String) throws {
        try content.write(
            "---\nngày: 2023-11-06\nkỳ: 2023-10m\nđịa bàn: huyen-dong\n---\n# Tin\n\n\(sentence)\n", to: bulletin)
    }

    private func change(_ path: String, _ old: String, _ new: String) throws {
        let text = try #require(Fixtures.files(in: content.path)[path])
        try #require(text.contains(old))
        try content.write(String(text.replacing(old, with: new)), to: path)
    }

    @Test func `each reason for making a page is told`() async throws {
        try write("Riêng huyện có [](figure:tin-bao/2023-q1/huyen-dong) tin, xem [giới thiệu](/gioi-thieu/).")
        #expect(try await reason("/ban-tin/2023/tin/") == .nothingRemembered)
        #expect(try await reason("ban-tin/2023/tin/index.html") == nil)
        #expect(try await reason("/") == .tellsOfBulletins)
        try write("Huyện có [](figure:tin-bao/2023-q1/huyen-dong) tin.")
        #expect(try await reason("/ban-tin/2023/tin/") == .textChanged(bulletin))
        let reports = "observations/tin-bao-2023-huyen.csv"
        try change(reports, "2023-q1,1.000", "2023-q1,1.001")
        #expect(try await reason("/ban-tin/2023/tin/") == .linkChanged("figure:tin-bao/2023-q1/huyen-dong"))
        try change(reports, "2023-thang-10,330", "2023-thang-10,331")
        #expect(try await reason("/ban-tin/2023/tin/") == .checkedNumbersChanged([reports]))
        try change(bulletin, "# Tin", "# Tin khác")
        #expect(try await reason("/ban-tin/2023/ban-tin-mau/") == .neighboursChanged)
        try change("sources.yml", "Ban soạn mẫu", "Ban soạn khác")
        #expect(try await reason("/ban-tin/2023/tin/") == .recordsChanged(["sources.yml"]))
        try output.remove("site/ban-tin/2023/tin/index.html")
        #expect(try await reason("/ban-tin/2023/tin/") == .fileChanged("ban-tin/2023/tin/index.html"))
        #expect(try await build(accountingFor: "/khong-co/").account == nil)
    }

    @Test func `an edit of one bulletin makes few pages, on a site with feeds and pictures for links too`() async throws
    {
        try change("site.yml", "công khai: có", "công khai: có\nđịa chỉ web: https://loa.example/tinh-mau/")
        for month in 1...9 {
            let matter = "ngày: 2021-0\(month)-05\nđịa chỉ cũ: [/tin/\(month)/]"
            try content.write("---\n\(matter)\n---\n# Tin \(month)\n\nĐoạn.\n", to: "bulletins/2021/\(month).md")
        }
        let first = try await build()
        try change("bulletins/2021/5.md", "# Tin 5", "# Tin năm")
        let second = try await build()
        // Itself, its neighbours, and the lists.
        #expect(second.pages == first.pages && second.kept > first.pages / 2)
        let (five, eight) = ("/ban-tin/2021/5/", "/ban-tin/2021/8/")
        #expect(try await reason(five) == nil)
        try content.remove("bulletins/2021/5.md")
        #expect(try await reason(eight) == nil)
        #expect(try await build().written == 0)
    }

    @Test func `a kept page whose link leads nowhere any more is told with its line`() async throws {
        try write("Đoạn đầu.\n\n## Kết quả\n\nĐoạn sau.")
        try content.write(
            "---\nngày: 2021-01-05\n---\n# Cũ\n\nXem [kết quả](/ban-tin/2023/tin/#ket-qua).\n",
            to: "bulletins/2021/cu.md")
        for day in 1...3 {
            try content.write(
                "---\nngày: 2022-01-0\(day)\n---\n# Tin \(day)\n\nĐoạn.\n", to: "bulletins/2022/\(day).md")
        }
        #expect(try await build().diagnostics.lines.filter { $0.contains("bulletins") } == [])
        #expect(try await reason("/ban-tin/2021/cu/") == nil)
        try write("Đoạn đầu.\n\n## Kết quả khác\n\nĐoạn sau.")
        #expect(
            try await build().diagnostics.lines.filter { $0.contains("2021") } == [
                "bulletins/2021/cu.md:6:15 dead-anchor"
            ])
    }

    @Test func `a memory that is damaged, of another program or of other options is none`() async throws {
        _ = try await build()
        let pages = try await build().kept
        #expect(pages > 10)
        #expect(try await build("hai").kept == 0)
        #expect(try await build("hai", isCompressed: true).kept == 0)
        _ = try await build()
        let folder = try OpenFolder("\(output.path)/.site.loa")
        let bytes = try #require(try folder.read("memory"))
        let manifest = try #require(try Manifest.read(in: OpenFolder(site))).hash
        func read() -> SiteMemory? { SiteMemoryFile.read(by: "một plain", of: manifest, in: folder) }
        #expect(read() != nil)
        for index in stride(from: 0, to: bytes.count, by: 41) {
            var damaged = bytes
            damaged[index] ^= 1
            try output.write(damaged, to: memory)
            #expect(read() == nil, "byte \(index)")
        }
        try output.write(Array(bytes.dropLast(3)), to: memory)
        #expect(try await build().kept == 0)
    }

    @Test func `what is remembered reads back as it was`() async throws {
        try write("Đạt [](figure:ap-an-toan/2023-10m/huyen-dong#share).")
        let rendering = try await Publisher(content: content.path, jobs: 2).render(isRemembered: true)
        let memory = try #require(rendering.memory)
        var writer = MemoryWriter()
        writer.add(memory)
        var reader = MemoryReader(writer.bytes[...])
        #expect(reader.memory() == memory)
        for length in stride(from: 0, to: writer.bytes.count, by: 13) {
            var cut = MemoryReader(writer.bytes[..<length])
            #expect(cut.memory() == nil, "\(length) bytes")
        }
    }
}
