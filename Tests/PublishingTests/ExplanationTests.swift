import Syntax
import TestSupport
import Testing
import Wording

@testable import Publishing

struct ExplanationTests {
    private func explain(_ address: String, _ files: [String: String]) async throws -> Result<Explanation, LinkFailure>
    {
        try await explainAll(address, files).map { $0[0] }
    }

    private func explainAll(
        _ query: String, _ files: [String: String]
    ) async throws -> Result<[Explanation], LinkFailure> {
        let folder = try TemporaryFolder(files)
        return try await Publisher(content: folder.path, jobs: 1).explain(query)
    }

    private func headings(_ query: String) async throws -> [String] {
        try await explainAll(query, province).get().map { $0.lines(in: .vietnamese, folder: "content")[0] }
    }

    @Test func `a line of a file is explained by the figures that it states or quotes`() async throws {
        #expect(
            try await headings("achievements/2023-10m/ap-an-toan.md:5") == ["ap-an-toan/2023-10m/tinh-mau"])
        var files = province
        files["bulletins/2023/hinh.md"] =
            "---\nngày: 2023-11-01\nkỳ: 2023-10m\n---\n# Hình\n\nCó [](figure:ap-an-toan).\n\n![A](chart:ap-an-toan)\n"
        for line in [7, 9] {
            let found = try await explainAll("bulletins/2023/hinh.md:\(line)", files)
            #expect(try found.get().count == 1, "\(line)")
        }
        let empty = try await explainAll("achievements/2023-10m/ap-an-toan.md:1", province)
        #expect(throws: LinkFailure.self) { try empty.get() }
    }

    @Test func `a page is explained by the figures on it, an anchor by its own`() async throws {
        let all = try await headings("/chi-tieu/ap-an-toan/")
        #expect(all.contains("ap-an-toan/2023-10m/tinh-mau"))
        #expect(try await headings("chi-tieu/ap-an-toan/index.html#ky-2023-10m") == ["ap-an-toan/2023-10m/tinh-mau"])
        #expect(try await headings("/2023-10m/").contains("ap-an-toan/2023-10m/tinh-mau"))
    }

    private let province = Fixtures.files(in: Fixtures.path("valid/tinh-mau/content"))

    @Test func `a stated figure is explained down to the line of its record`() async throws {
        let lines = try await explain("ap-an-toan/2023-10m", province).get().lines(in: .vietnamese, folder: "content")
        #expect(
            lines == [
                "ap-an-toan/2023-10m/tinh-mau", "Ấp đạt tiêu chuẩn “An toàn về ANTT” · Tỉnh Mẫu", "",
                "  Giá trị: 1.048/1.063 (98,59%) ấp",
                "  Thời điểm: theo nguồn, kỳ báo cáo 10 tháng đầu năm 2023; nguồn không nêu ngày",
                "  Cách tính: 1.048/1.063: ghi đúng như nguồn; 1.048 ÷ 1.063 × 100 = 98,59%, "
                    + "làm tròn đến hai chữ số thập phân.",
                "  Mẫu số: 1.063 ấp (ap)", "  Trạng thái: không nêu",
                "  Nguồn: Ban soạn mẫu, “Báo cáo mẫu về phong trào” (bao-cao-mau)", "  Ghi chú: Nguồn không nêu ngày.",
                "  Bản ghi:", "    content/achievements/2023-10m/ap-an-toan.md:5:14: giá trị: 1.048/1.063 (98,59%)",
            ])
    }

    @Test func `a sum names every record that went in, and what it lacks`() async throws {
        let months =
            "chỉ tiêu,kỳ,giá trị,nguồn\ntin-bao,2022-q1,1.000,bao-cao-mau\ntin-bao,2022-thang-4,5,bao-cao-mau\n"
        let files = province.merging(["observations/thang.csv": months]) { $1 }
        let lines = try await explain("tin-bao/2022", files).get().lines(in: .english, folder: "c")
        #expect(
            lines[3...] == [
                "  Value: 1,005 tin", "  Time: in the year 2022 (4/12 months reported)",
                "  Formula: 1,005: the sum of the months and quarters in the period (4/12 months reported).",
                "  Status: not stated", "  Source: Ban soạn mẫu, “Báo cáo mẫu về phong trào” (bao-cao-mau)",
                "  Record:",
                "    c/observations/thang.csv:2:17: tin-bao,2022-q1,1.000,bao-cao-mau",
                "    c/observations/thang.csv:3:22: tin-bao,2022-thang-4,5,bao-cao-mau",
            ])
    }

    @Test func `an address that names nothing is answered with what there is`() async throws {
        await #expect(throws: LinkFailure.self) { try await explain("ap-an-toan/2021", province).get() }
        guard case .failure(let failure) = try await explain("ap-an-toàn/2023-10m", province) else { return }
        #expect(failure.fault == .unknownFigure(text: "ap-an-toàn", nearest: "ap-an-toan"))
    }
}

extension Explanation {
    fileprivate func lines(in language: Language, folder: String) -> [String] {
        var text = ""
        var output = LineBuffer { text += $0 }
        write(in: language, folder: folder, to: &output)
        output.flush()
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
}
