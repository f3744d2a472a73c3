import Syntax

/// A field's name in the content's files. Its raw value is the English name, `vietnamese` the other one;
/// a file may use either. This is the one table of keys: readers, messages and docs/formats.md all take it from here.
public enum Key: String, CaseIterable, Sendable {
    case id, source, note, `public`
    case title, summary, period, place, date, author, kind, name, status
    case organisation, licence, contact, languages, periods, notice, abbreviations
    case baseURL = "base_url"
    case compiledBy = "compiled_by"
    case compiledOn = "compiled_on"
    case code, parent, successors, level
    case validFrom = "valid_from"
    case validTo = "valid_to"
    case unit, count
    case placeKinds = "place_kinds"
    case publisher, number, url
    case nameEnglish = "name_en"
    case short, measure, time, better, universe, model, standard, group, sensitive, definition
    case figures, commendations, models
    case indicator, value, of, share, precision
    case asOf = "as_of"
    case places, revises, revision, reason, figure
    case revisedOn = "revised_on"
    case breaks, projections
    case derivedFrom = "derived_from"
    case baseYear = "base_year"
    case accent, tile, predicate
    case shortEnglish = "short_en"
    case unitEnglish = "unit_en"
    case movedFrom = "moved_from"
    case titleEnglish = "title_en"
    case organisationEnglish = "organisation_en"
    case noticeEnglish = "notice_en"
    case predicateEnglish = "predicate_en"
    case cutOff = "cut_off"
    case aliases, family, started
    case ledBy = "led_by"
    case rule
    case appliesTo = "applies_to"
    case by, year, collective, individual, household, combined, unspecified, recipients, basis
    case sessions, attendances

    /// The Vietnamese name, as `docs/formats.md` lists it.
    public var vietnamese: String {
        switch self {
        case .id: "định danh"
        case .source: "nguồn"
        case .note: "ghi chú"
        case .public: "công khai"
        case .title: "tiêu đề"
        case .summary: "tóm tắt"
        case .period: "kỳ"
        case .place: "địa bàn"
        case .date: "ngày"
        case .author: "tác giả"
        case .kind: "loại"
        case .name: "tên"
        case .status: "trạng thái"
        case .organisation: "đơn vị"
        case .licence: "giấy phép"
        case .contact: "liên hệ"
        case .languages: "ngôn ngữ"
        case .periods: "các kỳ"
        case .notice: "lưu ý"
        case .abbreviations: "viết tắt"
        case .baseURL: "địa chỉ web"
        case .compiledBy: "biên soạn"
        case .compiledOn: "ngày biên soạn"
        case .code: "mã"
        case .parent: "trực thuộc"
        case .successors: "kế thừa bởi"
        case .level: "cấp"
        case .validFrom: "hiệu lực từ"
        case .validTo: "hiệu lực đến"
        case .unit: "đơn vị tính"
        case .count: "số lượng"
        case .placeKinds: "loại địa bàn"
        case .publisher: "nơi xuất bản"
        case .number: "số hiệu"
        case .url: "liên kết"
        case .nameEnglish: "tên tiếng anh"
        case .short: "tên ngắn"
        case .measure: "phép đo"
        case .time: "tính chất"
        case .better: "chiều tốt"
        case .universe: "mẫu số"
        case .model: "mô hình"
        case .standard: "tiêu chuẩn"
        case .group: "nhóm"
        case .sensitive: "nhạy cảm"
        case .definition: "định nghĩa"
        case .figures: "số liệu"
        case .commendations: "khen thưởng"
        case .models: "các mô hình"
        case .indicator: "chỉ tiêu"
        case .value: "giá trị"
        case .of: "trên"
        case .share: "tỷ lệ"
        case .precision: "độ chính xác"
        case .asOf: "tính đến"
        case .places: "các địa bàn"
        case .revises: "thay cho"
        case .revision: "loại sửa"
        case .reason: "lý do"
        case .figure: "mã số liệu"
        case .revisedOn: "ngày sửa"
        case .breaks: "đứt chuỗi"
        case .projections: "ước cả năm"
        case .derivedFrom: "tính từ lũy kế"
        case .baseYear: "năm gốc"
        case .accent: "màu nhấn"
        case .tile: "ô bản đồ"
        case .predicate: "vị ngữ"
        case .movedFrom: "địa chỉ cũ"
        case .titleEnglish: "tiêu đề tiếng anh"
        case .organisationEnglish: "đơn vị tiếng anh"
        case .noticeEnglish: "lưu ý tiếng anh"
        case .shortEnglish: "tên ngắn tiếng anh"
        case .unitEnglish: "đơn vị tính tiếng anh"
        case .predicateEnglish: "vị ngữ tiếng anh"
        case .cutOff: "ngày chốt"
        case .aliases: "tên khác"
        case .family: "nhóm mô hình"
        case .started: "bắt đầu"
        case .ledBy: "chủ trì"
        case .rule: "quy tắc"
        case .appliesTo: "áp dụng cho"
        case .by: "nơi tặng"
        case .year: "năm"
        case .collective: "tập thể"
        case .individual: "cá nhân"
        case .household: "hộ gia đình"
        case .combined: "gộp"
        case .unspecified: "không rõ"
        case .recipients: "danh sách"
        case .basis: "căn cứ"
        case .sessions: "số buổi"
        case .attendances: "lượt người"
        }
    }

    private static let byName: [String: Key] = {
        var table: [String: Key] = [:]
        for key in allCases {
            table[key.rawValue] = key
            table[key.vietnamese] = key
        }
        return table
    }()

    /// The key written in a file, in either language; a capital first letter, as in a sheet's headings, is no matter.
    public init?(written: String) {
        guard let key = Key.byName[written] ?? Key.byName[written.lowercased()] else { return nil }
        self = key
    }
}
