import Records

/// Names of the tables of open data and of their columns.
public struct DataWords: Sendable {
    public let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    public subscript(phrase: DataPhrase) -> String { phrase.text(in: language) }

    public func figures(of period: Period) -> String {
        let name = DateWords(language).name(period)
        return language.choose(vi: "Số liệu \(name)", en: "Figures of \(name)")
    }
}

public enum DataPhrase: Sendable {
    case allFigures, allIndicators, allPlaces, allSources, allCommendations
    case indicator, indicatorName, unit, place, placeName, placeCode, time, from, to, value, of, percent, status
    case precision, complete, disclosure, revisions, sources, records
    case onYearBase, onYearChange, onYearPercent, onYearPoints, notCompared, target, reached
    case identifier, name, nameEnglish, measure, timeNature, better, group, definition, kind, parent
    case title, publisher, date, number, url, year, grantedBy, recipients, awards
    case notes, package

    func text(in language: Language) -> String {
        let (vietnamese, english) = both
        return language.choose(vi: vietnamese, en: english)
    }

    private var both: (String, String) {
        switch self {
        case .allFigures: ("Tất cả số liệu", "All figures")
        case .allIndicators: ("Các chỉ tiêu", "Indicators")
        case .allPlaces: ("Các địa bàn", "Places")
        case .allSources: ("Các nguồn", "Sources")
        case .allCommendations: ("Khen thưởng", "Commendations")
        case .indicator: ("Mã chỉ tiêu", "Indicator id")
        case .indicatorName: ("Chỉ tiêu", "Indicator")
        case .unit: ("Đơn vị tính", "Unit")
        case .place: ("Định danh địa bàn", "Place id")
        case .placeName: ("Địa bàn", "Place")
        case .placeCode: ("Mã địa bàn", "Place code")
        case .time: ("Kỳ hoặc ngày", "Period or day")
        case .from: ("Từ ngày", "From")
        case .to: ("Đến ngày", "To")
        case .value: ("Giá trị", "Value")
        case .of: ("Trên tổng số", "Of")
        case .percent: ("Tỷ lệ (%)", "Per cent")
        case .status: ("Trạng thái", "Status")
        case .precision: ("Độ chính xác", "Precision")
        case .complete: ("Đủ báo cáo", "Complete")
        case .disclosure: ("Công bố", "Disclosure")
        case .revisions: ("Số lần sửa", "Revisions")
        case .sources: ("Nguồn", "Sources")
        case .records: ("Bản ghi", "Records")
        case .onYearBase: ("So với kỳ", "Compared with")
        case .onYearChange: ("Tăng, giảm", "Change")
        case .onYearPercent: ("Tăng, giảm (%)", "Change in per cent")
        case .onYearPoints: ("Tăng, giảm (điểm %)", "Change in percentage points")
        case .notCompared: ("Lý do không so sánh", "Why not compared")
        case .target: ("Kế hoạch", "Target")
        case .reached: ("Đạt kế hoạch (%)", "Target reached in per cent")
        case .identifier: ("Định danh", "Id")
        case .name: ("Tên", "Name")
        case .nameEnglish: ("Tên tiếng Anh", "English name")
        case .measure: ("Phép đo", "Measure")
        case .timeNature: ("Tính chất", "Nature")
        case .better: ("Chiều tốt", "Better when")
        case .group: ("Nhóm", "Group")
        case .definition: ("Định nghĩa", "Definition")
        case .kind: ("Loại", "Kind")
        case .parent: ("Trực thuộc", "Part of")
        case .title: ("Tên văn bản", "Title")
        case .publisher: ("Nơi xuất bản", "Publisher")
        case .date: ("Ngày", "Date")
        case .number: ("Số hiệu", "Number")
        case .url: ("Liên kết", "Web address")
        case .year: ("Năm", "Year")
        case .grantedBy: ("Nơi tặng", "Granted by")
        case .recipients: ("Đối tượng", "Recipients")
        case .awards: ("Số lượt", "Awards")
        case .notes: ("Chú thích", "Notes")
        case .package: ("Toàn bộ, dạng gói dữ liệu", "Everything, as a data package")
        }
    }
}
