import Records
import Syntax
import TestSupport
import Testing

@testable import Stats

struct ConsistencyCheckTests {
    private func faults(_ rows: [String] = [], files: [String: String] = [:]) throws -> [String] {
        var diagnostics = Diagnostics()
        let all = SmallProvince.observations(rows).merging(files) { $1 }
        let catalogue = try #require(SmallProvince.catalogue(all, diagnostics: &diagnostics))
        _ = FigureBook(catalogue, diagnostics: &diagnostics)
        return diagnostics.lines
    }

    @Test func `a form of commendation goes only to those whom the law gives it to`() throws {
        let awards = """
            - {loại: cờ thi đua, nơi tặng: bo, năm: 2018, tập thể: 3, cá nhân: 1, nguồn: bao-mau}
            - {loại: kỷ niệm chương, nơi tặng: bo, năm: 2018, tập thể: 2, nguồn: bao-mau}
            - {loại: gia đình văn hóa, nơi tặng: bo, năm: 2018, hộ gia đình: 9, cá nhân: 0, nguồn: bao-mau}
            - {loại: giấy khen, nơi tặng: bo, năm: 2018, tập thể: 1, cá nhân: 1, hộ gia đình: 1, nguồn: bao-mau}
            """
        #expect(
            try faults(files: ["commendations/a.yml": awards]) == [
                "commendations/a.yml:1:68 recipient-not-allowed", "commendations/a.yml:2:60 recipient-not-allowed",
            ])
    }

    @Test func `a place has no figures for a time in which it was not there`() throws {
        let places = """
            định danh,mã,tên,loại,trực thuộc,hiệu lực từ,hiệu lực đến
            tinh-mau,01,Tỉnh Mẫu,tỉnh,,,
            cu,00001,Xã Cũ,xã,tinh-mau,,2019-06-30
            moi,00002,Xã Mới,xã,tinh-mau,2019-07-01,
            """
        let rows = [
            "camera,cu,,2019-06-30,1,,bao-mau", "camera,cu,,2019-07-01,1,,bao-mau", "tin-bao,cu,2019-10m,,1,,bao-mau",
            "tin-bao,moi,2018,,1,,bao-mau",
        ]
        #expect(
            try faults(rows, files: ["places.csv": places]) == [
                "observations/so-lieu.csv:3:23 place-not-there <- places.csv:3:1",
                "observations/so-lieu.csv:5:19 place-not-there <- places.csv:4:1",
            ])
    }

    @Test func `a cumulative does not shrink within a year, and may begin anew in the next`() throws {
        let rows = [
            "quy,,2018,2018-12-31,\"900,5\",,bao-mau", "quy,,,2019-06-30,\"10,5\",,bao-mau",
            "quy,,,2019-09-30,10,,bao-mau",
            "quy,,,2019-10-31,12,,bao-mau",
        ]
        #expect(
            try faults(rows) == ["observations/so-lieu.csv:4:18 cumulative-shrinks <- observations/so-lieu.csv:3:19"])
    }

    @Test func `one kind of unit has one number at a place and time`() throws {
        let indicators =
            SmallProvince.indicators
            + "\n- {định danh: xa-co-loa, tên: Xã có loa, đơn vị tính: xã, phép đo: tỷ số, tính chất: thời điểm, nhóm: mô hình}"
        let rows = [
            "xa-an-toan,,2019-10m,không nêu,145/164,,bao-mau", "xa-co-loa,,2019-10m,không nêu,149/165,,bao-mau",
        ]
        #expect(
            try faults(rows, files: ["indicators.yml": indicators]) == [
                "observations/so-lieu.csv:3:31 two-denominators (warning) <- observations/so-lieu.csv:2:32"
            ])
    }
}
