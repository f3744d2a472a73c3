import Records

extension Key {
    /// As a file in that language writes it.
    public func name(in language: Language) -> String { language.choose(vi: vietnamese, en: rawValue) }
}

extension RecordKind {
    public func name(in language: Language) -> String {
        switch self {
        case .site: language.choose(vi: "trang", en: "site")
        case .place: language.choose(vi: "địa bàn", en: "place")
        case .universe: language.choose(vi: "mẫu số", en: "universe")
        case .source: language.choose(vi: "nguồn", en: "source")
        case .indicator: language.choose(vi: "chỉ tiêu", en: "indicator")
        case .standard: language.choose(vi: "tiêu chuẩn", en: "standard")
        case .organisation: language.choose(vi: "đơn vị", en: "organisation")
        case .model: language.choose(vi: "mô hình", en: "model")
        case .achievement: language.choose(vi: "thành tích", en: "achievement")
        case .observation: language.choose(vi: "số liệu", en: "observation")
        case .target: language.choose(vi: "kế hoạch", en: "target")
        case .commendation: language.choose(vi: "khen thưởng", en: "commendation")
        case .activity: language.choose(vi: "hoạt động", en: "activity")
        case .bulletin: language.choose(vi: "bản tin", en: "bulletin")
        case .summary: language.choose(vi: "báo cáo tổng hợp", en: "summary")
        case .page: language.choose(vi: "trang riêng", en: "page")
        case .frozen: language.choose(vi: "số liệu đã khóa", en: "frozen figure")
        }
    }

    /// Where such records are kept.
    var file: String {
        switch self {
        case .site: "site.yml"
        case .place: "places.csv"
        case .universe: "universes.yml"
        case .source: "sources.yml"
        case .indicator: "indicators.yml"
        case .standard: "standards.yml"
        case .organisation: "organisations.yml"
        case .model: "models/"
        case .achievement: "achievements/"
        case .observation: "observations/"
        case .target: "targets.csv"
        case .commendation: "commendations/"
        case .activity: "activities.csv"
        case .bulletin: "bulletins/"
        case .summary: "summaries/"
        case .page: "pages/"
        case .frozen: "frozen/"
        }
    }
}

extension RecordFault.Shape {
    func name(in language: Language) -> String {
        switch self {
        case .text: language.choose(vi: "một giá trị", en: "one value")
        case .list: language.choose(vi: "một danh sách", en: "a list")
        case .mapping: language.choose(vi: "các dòng “tên mục: giá trị”", en: "lines of “key: value”")
        case .records: language.choose(vi: "một danh sách, mỗi mục bắt đầu bằng “- ”", en: "a list of items with “- ”")
        }
    }
}

/// «Có phải là …?» where there is something near.
func didYouMean(_ nearest: String?, _ language: Language) -> String? {
    nearest.map { language.choose(vi: "Có phải là “\($0)” không?", en: "Did you mean “\($0)”?") }
}
