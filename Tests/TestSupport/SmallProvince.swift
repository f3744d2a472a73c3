import Records
import Syntax

/// A made-up province with as little in it as a test needs: an indicator of each nature, two places, a universe.
public enum SmallProvince {
    public static let site = """
        tiêu đề: Trang thử
        đơn vị: Đơn vị thử
        địa bàn: tinh-mau
        công khai: có
        các kỳ: [2019-10m, 2018]
        """

    public static let places = """
        định danh,mã,tên,loại,trực thuộc
        tinh-mau,01,Tỉnh Mẫu,tỉnh,
        huyen-dong,001,Huyện Đông,huyện,tinh-mau
        """

    public static let sources = """
        - định danh: bao-mau
          loại: báo chí
          tiêu đề: Bài báo mẫu
          nơi xuất bản: Báo Mẫu
          ngày: không nêu
        """

    public static let universes = """
        - định danh: xa-2019
          đơn vị tính: xã
          số lượng: 164
          hiệu lực từ: 2018-01-01
          hiệu lực đến: 2020-01-31
          nguồn: bao-mau
        - định danh: xa-2020
          đơn vị tính: xã
          số lượng: 157
          hiệu lực từ: 2020-02-01
          nguồn: bao-mau
        """

    /// `xa-an-toan` is a ratio and a stock, `tin-bao` a count and a flow, `camera` a count and a stock, `quy` money.
    public static let indicators = """
        - {định danh: xa-an-toan, tên: Xã an toàn, đơn vị tính: xã, phép đo: tỷ số, tính chất: thời điểm, mẫu số: xa-2019, nhóm: tiêu chuẩn}
        - {định danh: tin-bao, tên: Tin báo, đơn vị tính: tin, phép đo: đếm, tính chất: trong kỳ, nhóm: nguồn tin}
        - {định danh: camera, tên: Camera, đơn vị tính: hệ thống, phép đo: đếm, tính chất: thời điểm, nhóm: kỹ thuật}
        - {định danh: quy, tên: Quỹ, đơn vị tính: triệu đồng, phép đo: tiền, tính chất: lũy kế, nhóm: nguồn lực}
        """

    public static let organisations = """
        - {định danh: bo, tên: Bộ Mẫu, loại: bộ, cấp: bộ}
        - {định danh: cong-an-tinh, tên: Công an Tỉnh Mẫu, loại: công an, cấp: tỉnh}
        """

    /// With further files, or others in place of these.
    public static func texts(_ others: [String: String] = [:]) -> [String: String] {
        let own = [
            "site.yml": site, "places.csv": places, "sources.yml": sources, "universes.yml": universes,
            "indicators.yml": indicators, "organisations.yml": organisations,
        ]
        return own.merging(others) { $1 }
    }

    public static func files(_ others: [String: String] = [:]) -> SourceFolder {
        SourceFolder(files: texts(others).map { SourceFile(path: $0.key, text: $0.value) })
    }

    /// Nil where `site.yml` cannot be read.
    public static func catalogue(
        _ others: [String: String] = [:], diagnostics: inout Diagnostics
    ) -> Catalogue? {
        Catalogue.read(files(others), diagnostics: &diagnostics)
    }

    /// A sheet of observations: `chỉ tiêu,địa bàn,kỳ,tính đến,giá trị,độ chính xác,nguồn`, one row each.
    public static func observations(_ rows: [String]) -> [String: String] {
        [
            "observations/so-lieu.csv": "chỉ tiêu,địa bàn,kỳ,tính đến,giá trị,độ chính xác,nguồn\n"
                + rows.joined(separator: "\n")
        ]
    }
}
