import Records
import Syntax
import TestSupport
import Testing

@testable import Stats

struct SummaryTests {
    private func summary(of period: String, _ files: [String: String]) throws -> Summary {
        var diagnostics = Diagnostics()
        let catalogue = try #require(SmallProvince.catalogue(files, diagnostics: &diagnostics))
        let book = FigureBook(catalogue, diagnostics: &diagnostics)
        #expect(diagnostics.lines == [])
        return Summary(
            of: try #require(Period(code: period)), at: ID("tinh-mau"), catalogue, book, Targets(catalogue.targets))
    }

    private let awards = [
        "commendations/a.yml": """
        - {loại: giấy khen, nơi tặng: cong-an-tinh, năm: 2018, tập thể: 60, cá nhân: 20, nguồn: bao-mau}
        - {loại: bằng khen, nơi tặng: bo, năm: 2018, tập thể: 9, nguồn: bao-mau}
        - {loại: cờ thi đua, nơi tặng: bo, năm: 2018, tập thể: 3, nguồn: bao-mau}
        - {loại: giấy khen, nơi tặng: bo, năm: 2018, gộp: 4, nguồn: bao-mau}
        - {loại: giấy khen, nơi tặng: bo, năm: 2019, tập thể: 1, nguồn: bao-mau}
        """
    ]

    @Test func `awards are counted by year of merit, kind and level, and combined counts stay combined`() throws {
        let counts = try summary(of: "2018", awards).commendations
        #expect(
            counts.rows.map { "\($0.kind.rawValue) \($0.by.id)" } == [
                "emulation-flag bo", "certificate-of-merit bo", "certificate-of-commendation bo",
                "certificate-of-commendation cong-an-tinh",
            ])
        #expect(counts.recipientKinds == [.collective, .individual, .combined])
        #expect(counts.total(of: .collective) == 72)
        #expect(counts.total(of: .individual) == 20)
        #expect(counts.total(of: .combined) == 4)
    }

    @Test func `awards are counted by form, level and kind of recipient`() throws {
        let counts = try summary(of: "2018", awards).commendations
        #expect(counts.levels == [.ministry, .province])
        #expect(counts.total(of: .collective, at: .ministry) == 12)
        #expect(counts.total(of: .collective, at: .province) == 60)
        let merit = CommendationCounts.Cell(
            kind: .certificateOfMerit, level: .ministry, recipient: .collective, count: 9)
        #expect(counts.cells.contains(merit))
    }

    @Test func `different recipients are counted only where every one is identified`() throws {
        func distinct(_ recipients: String) throws -> Int? {
            let award = """
                - {loại: giấy khen, nơi tặng: bo, năm: 2018, tập thể: 2, nguồn: bao-mau, danh sách: [\(recipients)]}
                """
            return try summary(of: "2018", ["commendations/a.yml": award]).commendations
                .distinctRecipients(of: .collective)
        }
        let (one, other) = ("{định danh: a, tên: Đội A, loại: tập thể}", "{tên: Đội A, loại: tập thể}")
        #expect(try distinct("\(one), \(one)") == 1)
        #expect(try distinct("\(one), \(other)") == nil)
        #expect(try distinct(one) == nil)
    }

    @Test func `awards of a year never enter a report on part of a year`() throws {
        #expect(try summary(of: "2019-10m", awards).commendations.rows.isEmpty)
    }

    @Test func `figures stand in the report's order of groups, and only those of the period`() throws {
        let files = SmallProvince.observations([
            "camera,,2019-10m,không nêu,5,,bao-mau", "tin-bao,,2019-10m,,7,,bao-mau", "tin-bao,,2018,,9,,bao-mau",
            "xa-an-toan,,2019-10m,không nêu,145/164,,bao-mau", "xa-an-toan,huyen-dong,2019-10m,không nêu,1/2,,bao-mau",
        ])
        let summary = try summary(of: "2019-10m", files)
        #expect(summary.groups.map(\.group) == [.standard, .technical, .information])
        #expect(
            summary.figures.map(\.address.text) == [
                "xa-an-toan/2019-10m/tinh-mau", "camera/2019-10m/tinh-mau", "tin-bao/2019-10m/tinh-mau",
            ])
    }
}
