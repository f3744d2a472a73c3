import Syntax
import TestSupport
import Testing

@testable import Publishing

/// The first real site, as its readers see it.
struct RealSiteTests {
    private func build(_ content: String = Fixtures.realContent) async throws -> [String: String] {
        let output = try TemporaryFolder()
        let outcome = try await Publisher(content: content, jobs: 2).build(into: output.path)
        #expect(outcome.diagnostics.lines == [])
        return Fixtures.files(in: output.path)
    }

    @Test func `the ten months of 2019 print all eight figures with their source, and no award`() async throws {
        let page = try #require(try await build()["2019-10m/index.html"])
        for figure in [
            "950/978 (97,14%)", "145/164 (88,41%)", "1.048/1.063 (98,59%)", "149/164 (90,85%)", ">7.167<", ">56<",
            ">9<", ">8<",
        ] {
            #expect(page.contains(figure), "\(figure)")
        }
        #expect(page.split(separator: "Báo Công an nhân dân</a>").count > 8)
        for award in ["tập thể", "Giấy khen", "Bằng khen", "Cờ thi đua", "giấy khen", "bằng khen"] {
            // The note on praise says that it is not added to these; it names them without a number.
            let told = page.replacing("không cộng chung với cờ thi đua, bằng khen và giấy khen", with: "")
                .replacing("là tập thể hay cá nhân", with: "")
            #expect(!told.contains(award), "\(award)")
        }
    }

    @Test func `2018 prints the awards by kind of recipient`() async throws {
        let page = try #require(try await build()["2018/index.html"])
        for award in [
            "Cờ thi đua xuất sắc: 3 tập thể", "Bằng khen: 9 tập thể", "Giấy khen: 60 tập thể, 20 cá nhân",
        ] {
            #expect(page.contains(award), "\(award)")
        }
    }

    @Test func `a missing figure of the year before is said rather than hidden`() async throws {
        let page = try #require(try await build()["2019-10m/index.html"])
        #expect(page.contains("Chưa có số liệu 10 tháng đầu năm 2018"))
    }

    @Test func `shifting one digit changes exactly the pages that print it`() async throws {
        let path = "achievements/2019-10m/camera-an-ninh.md"
        let before = try await build()
        var content = Fixtures.files(in: Fixtures.realContent)
        content[path] = content[path]?.replacing("7.167", with: "7.168")
        let shifted = try TemporaryFolder(content)
        let after = try await build(shifted.path)
        // The index of the search has 7 and 167 as two words.
        let changed = Set(before.keys.filter { before[$0] != after[$0] && !$0.hasPrefix("tim-kiem/chi-muc/") })
        // Open data has it without its separator.
        let printing = Set(before.filter { $0.value.contains("7.167") || $0.value.contains("7167") }.keys)
        #expect(changed == printing.union([Manifest.path]))
        #expect(before.keys.sorted() == after.keys.sorted())
        #expect(printing.count > 3)
    }
}
