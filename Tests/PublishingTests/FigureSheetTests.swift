import Records
import Syntax
import TestSupport
import Testing

@testable import Publishing

struct FigureSheetTests {
    private func sheet(of period: String?) async throws -> [String] {
        var files = SmallProvince.texts(
            SmallProvince.observations([
                "tin-bao,,2019-10m,,726,,bao-mau", "tin-bao,,2018-10m,,623,,bao-mau",
                "quy,,,2019-10-31,\"1.250,5\",,bao-mau",
                "xa-an-toan,,2019-10m,không nêu,145,,bao-mau", "tin-bao,huyen-dong,2019-thang-9,,3,,bao-mau",
            ]))
        files["indicators.yml"] = SmallProvince.indicators.replacing(
            "nhóm: nguồn tin", with: "nhóm: nguồn tin, nhạy cảm: có")
        let folder = try TemporaryFolder(files)
        let sheet = try #require(try await Publisher(content: folder.path, jobs: 1).figures().sheet)
        let period = try period.map { try #require(Period(code: $0)) }
        return sheet.text(of: period).split(separator: "\n").map(String.init)
    }

    @Test func `each figure is one row in plain digits, and a hidden one has no number`() async throws {
        let rows = try await sheet(of: nil)
        #expect(rows.first?.hasPrefix("figure,indicator,time,place,value,of,share,") == true)
        #expect(
            rows.contains("quy/2019-10-31/tinh-mau,quy,2019-10-31,tinh-mau,1250.5,,,,,no,stated,0,open"))
        #expect(
            rows.contains(
                "xa-an-toan/2019-10m/tinh-mau,xa-an-toan,2019-10m,tinh-mau,145,164,88.41,,,no,stated-over-universe,0,open"
            ))
        #expect(
            rows.contains(
                "tin-bao/2019-thang-9/huyen-dong,tin-bao,2019-thang-9,huyen-dong,,,,,,no,stated,0,fewer-than-five"))
    }

    @Test func `of a period the comparisons stand behind the figures`() async throws {
        let rows = try await sheet(of: "2019-10m")
        #expect(
            rows.contains(
                "tin-bao/2019-10m/tinh-mau,tin-bao,2019-10m,tinh-mau,726,,,,,no,stated,0,open,"
                    + "tin-bao/2018-10m/tinh-mau,103,1653,,,,,"))
        #expect(rows.contains { $0.hasPrefix("quy/") && $0.hasSuffix(",no-figure,,,") })
    }
}
