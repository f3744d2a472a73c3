import Records
import Spreadsheets
import Wording

/// A workbook for the figures of a site, whose drop-downs offer the site's own indicators, places, periods and sources.
/// It is in Vietnamese, as all content is.
public struct EntrySheet {
    private let catalogue: Catalogue
    private let names: NamesOfSite
    private let due: Period

    /// - Parameter due: the period whose report is being written.
    public init(_ catalogue: Catalogue, due: Period) {
        self.catalogue = catalogue
        names = NamesOfSite(catalogue)
        self.due = due
    }

    public var bytes: [UInt8] {
        EntryWorkbook(
            titles: ("Nhập liệu", "Hướng dẫn", "Danh mục"), columns: columns, lists: lists, guide: guide,
            refusal: "Hãy ghi một số từ 0 trở lên. Tỷ lệ thì ghi hai số: “giá trị” và “trên”.",
            hasDecimals: catalogue.indicators.contains { $0.measure == .money }
        ).bytes
    }

    private var lists: [[String]] {
        [
            catalogue.indicators.asListed.map { names.indicators.label(id: $0.id.text, name: $0.name) },
            catalogue.places.asListed.map { names.places.label(id: $0.id.text, name: $0.name) },
            periods.map(DateWords(.vietnamese).name),
            catalogue.sources.asListed.map { names.sources.label(id: $0.id.text, name: $0.title) },
            FigureStatus.allCases.map(\.vietnamese), RevisionKind.allCases.map(\.vietnamese),
        ]
    }

    private var columns: [EntryWorkbook.Column] {
        [
            column(.indicator, 44, .choice(list: 0, isOpen: false), "Chọn trong danh sách."),
            column(.place, 26, .choice(list: 1, isOpen: false), "Để trống là cả tỉnh."),
            column(.period, 24, .choice(list: 2, isOpen: true), "Kỳ của số liệu; kỳ khác thì gõ, ví dụ: quý III/2019."),
            column(.asOf, 14, .day, "Số tại một thời điểm mà biết ngày thì ghi ngày; không thì để trống."),
            column(.value, 14, .number, "Chỉ ghi số. Tỷ lệ thì ghi tử số ở đây, mẫu số ở cột “trên”."),
            column(.of, 14, .number, "Chỉ dùng cho tỷ lệ; để trống thì Loa lấy mẫu số của chỉ tiêu."),
            column(.source, 36, .choice(list: 3, isOpen: false), "Số liệu nào cũng phải có nguồn."),
            column(.status, 14, .choice(list: 4, isOpen: false), "Để trống là không nêu."),
            column(.note, 36, .text, "In cùng số liệu; có thể để trống."),
            column(.revises, 14, .number, "Chỉ khi sửa một số đã đăng: số cũ."),
            column(.revision, 14, .choice(list: 5, isOpen: false), "Chỉ khi sửa một số đã đăng."),
            column(.revisedOn, 14, .day, "Chỉ khi sửa một số đã đăng: ngày sửa."),
            column(.reason, 36, .text, "Chỉ khi sửa một số đã đăng: vì sao, viết cho người đọc."),
        ]
    }

    /// A star marks what every row needs.
    private func column(
        _ key: Key, _ width: Int, _ kind: EntryWorkbook.Column.Kind, _ hint: String
    ) -> EntryWorkbook.Column {
        let name = key.vietnamese.prefix(1).uppercased() + key.vietnamese.dropFirst()
        let isNeeded = Heading.needed.contains(key) || key == .source
        return EntryWorkbook.Column(isNeeded ? "\(name) *" : name, width: width, kind, hint: hint)
    }

    /// Those of the site, then all that reports of this year and the last may ask for.
    private var periods: [Period] {
        let kinds: [Period.Kind] =
            [.year, .firstMonths(10), .firstMonths(9), .firstMonths(6), .secondHalf] + (1...4).map(Period.Kind.quarter)
            + (1...12).map(Period.Kind.month)
        let usual = [due.year, due.year - 1].flatMap { year in kinds.compactMap { Period(year: year, kind: $0) } }
        let first = [due] + catalogue.site.periods.filter { $0 != due }
        return first + usual.filter { !first.contains($0) }
    }

    private var guide: [[String]] {
        let lines = [
            "Bảng nhập liệu của trang “\(catalogue.site.title)”",
            "1. Nhập ở trang “Nhập liệu”, mỗi dòng một số liệu. Cột có dấu * phải điền.",
            "2. Chỉ tiêu, địa bàn, kỳ, nguồn: bấm vào ô rồi chọn trong danh sách.",
            "3. Đừng gõ 3/4 vào một ô: bảng tính sẽ hiểu là ngày. Tỷ lệ thì ghi hai số vào hai cột.",
            "4. Đừng gộp ô, đừng đổi tên cột. Thêm dòng, ẩn cột, tô màu thì được.",
            "5. Lưu lại rồi gõ: loa import TÊN-TỆP.xlsx. Ô nào chưa đọc được, Loa nói rõ ô nào và phải ghi gì.",
            "6. Nhập lại một số đã có thì Loa bỏ qua; khác số đã có thì Loa báo lỗi. Sửa số đã đăng thì điền cả bốn cột cuối.",
        ]
        let heading = ["Chỉ tiêu", "Đơn vị tính", "Ghi thế nào", "Thời gian"]
        let rows = catalogue.indicators.asListed.map { [$0.name, $0.unit, $0.writing, $0.timing] }
        return lines.map { [$0] } + [[""], heading] + rows
    }
}

extension Indicator {
    fileprivate var writing: String {
        switch measure {
        case .count: "một số nguyên"
        case .ratio: "hai số: giá trị và trên"
        case .money: "một số, có thể có phần thập phân"
        }
    }

    fileprivate var timing: String {
        switch time {
        case .flow: "kỳ"
        case .stock, .cumulative: "ngày “tính đến”, không rõ thì kỳ"
        }
    }
}
