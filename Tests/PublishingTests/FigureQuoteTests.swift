import Syntax
import TestSupport
import Testing

@testable import Publishing

/// Numbers that bulletins quote, by the facets of figure links.
struct FigureQuoteTests {
    private func bulletin(_ text: String) async throws -> (page: String, faults: [String]) {
        let (folder, output) = (try TemporaryFolder(files(text)), try TemporaryFolder())
        let outcome = try await Publisher(content: folder.path, jobs: 1).build(into: output.path)
        let page = Fixtures.files(in: output.path)["ban-tin/2019/tin/index.html"] ?? ""
        return (page, outcome.diagnostics.all.filter { $0.severity == .error }.map(\.fault.code))
    }

    private func files(_ text: String) -> [String: String] {
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
        files["organisations.yml"] = SmallProvince.organisations
        files["indicators.yml"] = SmallProvince.indicators.replacing(
            "nhóm: tiêu chuẩn", with: "nhóm: tiêu chuẩn, mô hình: loa-va-keng")
        files["commendations/2019.yml"] =
            "- {loại: bằng khen, nơi tặng: cong-an-tinh, năm: 2019, tập thể: 60, cá nhân: 20, nguồn: bao-mau}"
        files["models/loa-va-keng.md"] = "---\ntên: Loa và kẻng\ntrạng thái: nhân rộng\n---\n"
        files["models/xe-dap.md"] = "---\ntên: Xe đạp\ntrạng thái: mới\n---\n"
        files["bulletins/2019/tin.md"] = "---\nngày: 2019-11-01\nkỳ: 2019-10m\n---\n# Tin\n\nCó: \(text).\n"
        return files
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

    @Test func `a commendation is quoted by the kind of recipient`() async throws {
        let link = "figure:certificate-of-merit/2019/cong-an-tinh"
        let (page, faults) = try await bulletin("[60](\(link)#collective), [](\(link)#individual)")
        #expect(faults == [])
        #expect(page.contains("khen-thuong/index.html#nam-2019\""))
        #expect(page.contains(">60</a>") && page.contains(">20</a>"))
        #expect(try await bulletin("[80](\(link))").faults == ["unknown-facet"])
        #expect(try await bulletin("[61](\(link)#collective)").faults == ["figure-text-differs"])
    }

    @Test func `a model is quoted by the one indicator that counts it`() async throws {
        let (page, faults) = try await bulletin("[145/164](figure:loa-va-keng)")
        #expect(faults == [])
        #expect(page.contains("chi-tieu/xa-an-toan/index.html#ky-2019-10m\""))
        #expect(try await bulletin("[](figure:xe-dap)").faults == ["figure-of-model"])
    }

    @Test func `a title and a summary may quote figures, and lists print them as text`() async throws {
        let files = files("không")
        for title in ["# Đã có [](figure:xa-an-toan) xã", "tóm tắt: Đã có [](figure:xa-an-toan) xã\n---\n# Tin"] {
            var files = files
            let head = "---\nngày: 2019-11-01\nkỳ: 2019-10m\n"
            files["bulletins/2019/tin.md"] = head + (title.hasPrefix("#") ? "---\n" : "") + title + "\n"
            let (folder, output) = (try TemporaryFolder(files), try TemporaryFolder())
            let outcome = try await Publisher(content: folder.path, jobs: 1).build(into: output.path)
            #expect(outcome.diagnostics.lines.filter { !$0.hasSuffix("(warning)") } == [])
            let pages = Fixtures.files(in: output.path)
            #expect(pages["ban-tin/2019/tin/index.html"]?.contains(">145/164</a> xã") == true)
            #expect(pages["ban-tin/index.html"]?.contains("Đã có 145/164 xã") == true)
        }
    }

    @Test func `what is wrong within a title in the front matter is pointed at`() async throws {
        var files = files("không")
        files["bulletins/2019/tin.md"] =
            "---\nngày: 2019-11-01\nkỳ: 2019-10m\ntiêu đề: Ấp đạt [146/164](figure:xa-an-toan)\n---\n"
        let folder = try TemporaryFolder(files)
        let outcome = try await Publisher(content: folder.path, jobs: 1).check()
        let faults = outcome.diagnostics.sorted.filter { $0.severity == .error }
        #expect(faults.map(\.line) == ["bulletins/2019/tin.md:4:18 figure-text-differs"])
        #expect(faults.first?.fix?.replacement == "145/164" && faults.first?.fix?.location.text == "146/164")
    }

    @Test func `slips in a title or a summary are found, and the quotes of YAML are none`() async throws {
        var files = files("không")
        files["bulletins/2019/tin.md"] =
            "---\nngày: 2019-11-01\ntiêu đề: \"Mô hình “Loa\"\ntóm tắt: Đã có có 'hai' xã\n---\n# Tin\n"
        let folder = try TemporaryFolder(files)
        let lines = try await Publisher(content: folder.path, jobs: 1).check().diagnostics.lines
        let own = lines.filter { $0.hasPrefix("bulletins") }
        #expect(
            own == [
                "bulletins/2019/tin.md:3:19 quote-not-closed (warning)",
                "bulletins/2019/tin.md:4:16 doubled-word (warning)",
            ])
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
