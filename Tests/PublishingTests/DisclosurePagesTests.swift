import Syntax
import TestSupport
import Testing

@testable import Publishing

/// Numbers that are not told must not stand on any page, in any form.
struct DisclosurePagesTests {
    private let content = SmallProvince.texts([
        "places.csv": SmallProvince.places + "\nhuyen-tay,002,Huyện Tây,huyện,tinh-mau\n"
            + "huyen-nam,003,Huyện Nam,huyện,tinh-mau\n",
        "indicators.yml": """
        - {định danh: nguoi, tên: Người được giúp, đơn vị tính: người, phép đo: đếm, tính chất: trong kỳ, nhạy cảm: có, nhóm: nguồn tin}
        """,
        "observations/nguoi.csv": """
        chỉ tiêu,địa bàn,kỳ,giá trị,nguồn
        nguoi,huyen-dong,2019-10m,3,bao-mau
        nguoi,huyen-tay,2019-10m,7.413,bao-mau
        nguoi,huyen-nam,2019-10m,9.888,bao-mau
        nguoi,huyen-dong,2018-10m,6.222,bao-mau
        nguoi,huyen-tay,2018-10m,6.333,bao-mau
        """,
        "targets.csv": "chỉ tiêu,địa bàn,kỳ,giá trị,nguồn\nnguoi,huyen-tay,2019-10m,10.000,bao-mau\n",
        "bulletins/2019/tin.md": """
        ---
        ngày: 2019-11-01
        kỳ: 2019-10m
        ---
        # Tin

        Ở huyện Đông [](figure:nguoi/2019-10m/huyen-dong), huyện Tây [](figure:nguoi/2019-10m/huyen-tay#value).
        """,
    ])

    @Test func `what is hidden stands nowhere in the site, and prose says it in words`() async throws {
        let folder = try TemporaryFolder(content)
        let output = try TemporaryFolder()
        let outcome = try await Publisher(content: folder.path, jobs: 1).build(into: output.path)
        #expect(!outcome.diagnostics.hasErrors)
        let pages = Fixtures.files(in: output.path).filter { $0.key.hasSuffix(".html") }
        // The hidden value, its share of the target, its change on the year before.
        for secret in ["7.413", "7413", "74,13", "1.080", "17,05"] {
            #expect(pages.filter { $0.value.contains(secret) }.keys.sorted() == [], "\(secret)")
        }
        let bulletin = try #require(pages["ban-tin/2019/tin/index.html"])
        #expect(bulletin.contains(">dưới 5</a>"))
        #expect(bulletin.contains(">không công bố</a>"))
        #expect(pages["dia-ban/huyen-nam/index.html"]?.contains("9.888") == true)
        #expect(pages["2019-10m/index.html"]?.contains("17.304") == true)
    }

    @Test func `prose cannot type the number either`() async throws {
        var content = content
        content["bulletins/2019/tin.md"] = content["bulletins/2019/tin.md"]?.replacing("[](", with: "[3](")
        let folder = try TemporaryFolder(content)
        let outcome = try await Publisher(content: folder.path, jobs: 1).check()
        #expect(outcome.diagnostics.all.count { $0.fault.code == "figure-text-differs" } == 2)
    }
}
