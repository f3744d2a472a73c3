import Records

/// What `loa new` asks and says.
public struct ScaffoldWords: Sendable {
    private let language: Language
    private let dates: DateWords

    public init(_ language: Language) {
        self.language = language
        dates = DateWords(language)
    }

    /// What is asked for, with the flag that answers it.
    public enum Question: String, CaseIterable, Sendable {
        case title, date, period, source, place, summary, author, figure, family, status, started, indicator, value
        case province, organisation
        case ledBy = "led-by"
        case asOf = "as-of"
        case cutOff = "cut-off"

        public var flag: String { "--\(rawValue)" }
    }

    public func ask(_ question: Question) -> String {
        switch question {
        case .title: language.choose(vi: "Tiêu đề (hay tên)", en: "Title (or name)")
        case .date: language.choose(vi: "Ngày", en: "Date")
        case .period: language.choose(vi: "Kỳ", en: "Period")
        case .source: language.choose(vi: "Nguồn", en: "Source")
        case .place: language.choose(vi: "Địa bàn", en: "Place")
        case .summary: language.choose(vi: "Tóm tắt trong một câu", en: "Summary in one sentence")
        case .author: language.choose(vi: "Tác giả", en: "Author")
        case .figure: language.choose(vi: "Chỉ tiêu có số liệu trong bài", en: "Indicator with a figure in this text")
        case .family: language.choose(vi: "Nhóm mô hình", en: "Family")
        case .status: language.choose(vi: "Trạng thái", en: "Status")
        case .started: language.choose(vi: "Ngày ra mắt", en: "Day of its start")
        case .indicator: language.choose(vi: "Chỉ tiêu", en: "Indicator")
        case .value: language.choose(vi: "Giá trị", en: "Value")
        case .province: language.choose(vi: "Tỉnh hay thành phố", en: "Province or city")
        case .organisation: language.choose(vi: "Đơn vị đăng trang", en: "Organisation that publishes")
        case .ledBy: language.choose(vi: "Đơn vị chủ trì", en: "Led by")
        case .asOf:
            language.choose(vi: "Tính đến ngày (không rõ thì bỏ trống)", en: "As of the day (empty if not known)")
        case .cutOff: language.choose(vi: "Ngày chốt số liệu", en: "Cut-off day")
        }
    }

    /// Behind a question that may go without an answer.
    public var optional: String { language.choose(vi: "bỏ trống được", en: "may be left empty") }

    /// Of how a figure of the indicator is written.
    public func valueHint(unit: String, _ measure: Measure) -> String {
        switch measure {
        case .ratio: language.choose(vi: "\(unit); viết như 950/978", en: "\(unit); like 950/978")
        case .count: language.choose(vi: "\(unit); viết như 7.167", en: "\(unit); like 7.167")
        case .money: language.choose(vi: "\(unit); viết như 1.250,5", en: "\(unit); like 1.250,5")
        }
    }

    public var chooseHint: String {
        language.choose(vi: "gõ số thứ tự hoặc một phần tên", en: "type its number or a part of its name")
    }

    /// Below the first choices of a long list.
    public func moreChoices(_ count: Int) -> String {
        language.choose(
            vi: "… và \(count) mục nữa, gõ một phần tên để tìm", en: "… and \(count) more; type a part of a name")
    }

    public func name(of period: Period) -> String { dates.name(period) }

    public func day(_ day: Day) -> String { dates.short(day) }
}

/// What is not taken for an answer.
extension ScaffoldWords {
    public var required: String {
        language.choose(vi: "Mục này không bỏ trống được.", en: "This cannot be left empty.")
    }

    public var titleWithoutLetter: String {
        language.choose(vi: "Cần có ít nhất một chữ hoặc số.", en: "It needs at least one letter or digit.")
    }

    public func noChoice(_ text: String, nearest: String?) -> String {
        let near = didYouMean(nearest, language).map { " \($0)" } ?? ""
        return language.choose(
            vi: "Không có “\(text)” trong danh sách.\(near)", en: "“\(text)” is not in the list.\(near)")
    }

    public func severalChoices(_ text: String, _ choices: [String]) -> String {
        let listed = choices.joined(separator: "; ")
        return language.choose(vi: "“\(text)” hợp với nhiều mục: \(listed).", en: "“\(text)” fits several: \(listed).")
    }

    public func objection(_ fault: RecordFault) -> String {
        let message = fault.message(in: language)
        return [message.text, message.help].compactMap { $0 }.joined(separator: " ")
    }

    public func badName(_ name: String, suggestion: String) -> String {
        objection(.badSlug(name, suggestion: suggestion))
    }

    /// Where nobody can be asked.
    public func missing(_ flags: [String]) -> String {
        let flags = flags.joined(separator: ", ")
        return language.choose(
            vi: "Thiếu \(flags). Không có cửa sổ lệnh để hỏi nên phải ghi đủ.",
            en: "\(flags) is missing, and there is no terminal to ask on.")
    }

    public func badFlag(_ flag: String, _ objection: String) -> String { "\(flag): \(objection)" }

    public var nothingWritten: String { language.choose(vi: "Chưa ghi gì.", en: "Nothing was written.") }
}

/// The last lines.
extension ScaffoldWords {
    public func made(_ file: String) -> String {
        language.choose(
            vi: "Đã tạo \(file). Mở tệp ấy bằng trình soạn thảo để viết tiếp, rồi gõ: loa check",
            en: "Made \(file). Open it in an editor to write on, then: loa check")
    }

    public func periodNotListed(_ period: Period) -> String {
        let name = dates.name(period)
        return language.choose(
            vi: "Kỳ “\(name)” chưa có trong “các kỳ” của site.yml; thêm vào thì kỳ ấy mới có báo cáo tổng hợp.",
            en: "“\(name)” is not among the “periods” of site.yml; add it for a report on that period.")
    }

    public func madeSite(_ folder: String) -> String {
        language.choose(
            vi:
                "Đã tạo trang mới trong \(folder). Vào thư mục ấy gõ: loa build; rồi đọc README.md để biết sửa gì trước.",
            en: "Made a new site in \(folder). Go there and run: loa build; README.md says what to change first.")
    }

    public func notAWorkbookName(_ file: String) -> String {
        language.choose(vi: "\(file): tên tệp phải kết thúc bằng .xlsx", en: "\(file): the name must end in .xlsx")
    }

    public func madeSheet(_ file: String) -> String {
        language.choose(
            vi: "Đã tạo bảng nhập liệu \(file). Mở bằng Excel để nhập, lưu lại, rồi gõ: loa import \(file)",
            en: "Made the sheet \(file). Fill it in with Excel, save it, then: loa import \(file)")
    }
}
