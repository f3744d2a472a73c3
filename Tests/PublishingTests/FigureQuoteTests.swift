import Syntax
import TestSupport
import Testing

@testable import Publishing

/// Numbers that bulletins quote, by the facets of figure links.
struct FigureQuoteTests {
    private func bulletin(_ text: String) async throws -> (page: String, faults: [String]) {
        let rows = [
            "tin-bao,,2019-10m,,726,,bao-mau", "tin-bao,,2018-10m,,623,,bao-mau",
            "camera,,2019-10m,không nêu,9,,bao-mau",
            "xa-an-toan,,2019-10m,không nêu,145,,bao-mau", "xa-an-toan,,2018-10m,không nêu,140,,bao-mau",
            "xa-an-toan,huyen-dong,2019-10m,không nêu,21/24,,bao-mau",
            "xa-an-toan,huyen-tay,2019-10m,không nêu,24/24,,bao-mau",
        ]
        var files = SmallProvince.texts(SmallProvince.observations(rows))
        files["places.csv"] = SmallProvince.places + "\nhuyen-tay,002,Huyện Tây,huyện,tinh-mau\n"
        files["targets.csv"] = "chỉ tiêu,kỳ,giá trị,nguồn\ntin-bao,2019,1.000,bao-mau\n"
        files["bulletins/2019/tin.md"] = "---\nngày: 2019-11-01\nkỳ: 2019-10m\n---\n# Tin\n\nCó: \(text).\n"
        let (folder, output) = (try TemporaryFolder(files), try TemporaryFolder())
        let outcome = try await Publisher(content: folder.path, jobs: 1).build(into: output.path)
        let page = Fixtures.files(in: output.path)["ban-tin/2019/tin/index.html"] ?? ""
        return (page, outcome.diagnostics.all.filter { $0.severity == .error }.map(\.fault.code))
    }

    @Test(arguments: [
        ("tin-bao#change", "103"), ("tin-bao#change-share", "16,53%"), ("tin-bao#before", "623"),
        ("tin-bao#target", "1.000"), ("tin-bao#target-share", "72,60%"), ("xa-an-toan#points", "3,05"),
        ("xa-an-toan#change", "5"), ("xa-an-toan/2019-10m/huyen-dong#rank", "2"),
        ("xa-an-toan/2019-10m/huyen-tay#rank", "1"),
    ])
    func `a facet is filled in`(link: String, text: String) async throws {
        let (page, faults) = try await bulletin("[](figure:\(link))")
        #expect(faults == [])
        #expect(page.contains(">\(text)</a>"), "\(link)")
    }

    @Test func `what cannot be told fairly is an error with the reason`() async throws {
        #expect(try await bulletin("[](figure:camera#change)").faults == ["facet-missing"])
        #expect(try await bulletin("[](figure:camera#target)").faults == ["facet-missing"])
        #expect(try await bulletin("[](figure:tin-bao#rank)").faults == ["facet-missing"])
        #expect(try await bulletin("[](figure:tin-bao#points)").faults == ["facet-not-of-figure"])
    }

    @Test func `a source is cited by its id, and an unknown one is an error`() async throws {
        let (page, faults) = try await bulletin("theo [1](source:bao-mau), [](source:bao-mau)")
        #expect(faults == [])
        #expect(page.contains("<a href=\"../../../nguon/index.html#bao-mau\">1</a>"))
        #expect(page.contains("<a href=\"../../../nguon/index.html#bao-mau\">Báo Mẫu</a>"))
        #expect(try await bulletin("[1](source:báo)").faults == ["unknown-source"])
    }

    @Test func `a number that is none of the figures can be waived`() async throws {
        let (page, faults) = try await bulletin("[145](figure:none) bước")
        #expect(faults == [])
        #expect(page.contains("Có: 145 bước."))
    }

    @Test func `a hedge that is true stays as it is typed, one that is not is an error`() async throws {
        let (page, faults) = try await bulletin("[hơn 700](figure:tin-bao)")
        #expect(faults == [])
        #expect(page.contains(">hơn 700</a>"))
        #expect(try await bulletin("[gần 700](figure:tin-bao)").faults == ["figure-text-differs"])
    }
}
