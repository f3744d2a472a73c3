import Records
import Syntax

/// A file of one figure, to which others may be added below.
public struct ObservationScaffold: Scaffold {
    private let indicator: String
    private let place: String?
    private let period: Period?
    private let asOf: Day?
    private let value: String
    private let source: String?
    private let note: String?
    private let name: String

    /// - Parameters:
    ///   - indicator, place, source: ids.
    ///   - asOf: of a stock or cumulative whose day is known.
    ///   - value: as people write it, `950/978` or `7.167`.
    ///   - name: of the file; a slug. Else it follows from indicator, time and place.
    public init(
        indicator: String, place: String? = nil, period: Period?, asOf: Day? = nil, value: String,
        source: String? = nil, note: String? = nil, name: String? = nil
    ) {
        self.indicator = indicator
        self.place = place
        self.period = period
        self.asOf = asOf
        self.value = value
        self.source = source
        self.note = note
        let parts = [indicator, period?.code ?? asOf?.iso, place].compactMap { $0 }
        self.name = name ?? Slug.make(from: parts.joined(separator: "-"))
    }

    public var path: String { "observations/\(name).yml" }

    public var text: String {
        """
        # Số liệu ghi riêng, không kèm bài viết. Muốn thêm một số nữa thì chép cả khối từ dấu “-” xuống dưới rồi sửa.
        # Nhiều số cùng lúc thì nhập bằng bảng tính: loa new sheet, rồi loa import.
        # Đừng sửa đè số đã đăng; xem mục “Sửa một số đã đăng” trong hướng dẫn.
        - \(YAMLText.line(.indicator, indicator))
          # Bỏ trống thì là cả tỉnh.
          \(YAMLText.line(.place, place))
          # Số trong kỳ thì ghi kỳ; số tại một thời điểm thì ghi ngày “tính đến”, không rõ ngày thì ghi kỳ.
          \(YAMLText.line(.period, period?.words))
          \(YAMLText.line(.asOf, asOf?.iso))
          # Số đếm ghi 7.167, tỷ lệ ghi 950/978, số tiền ghi 1.250,5.
          \(YAMLText.line(.value, value))
          # Định danh của nguồn trong sources.yml; số liệu nào cũng phải có nguồn.
          \(YAMLText.line(.source, source))
          \(YAMLText.line(.note, note))

        """
    }
}
