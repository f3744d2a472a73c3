/// What the forms for new texts say.
public struct EditWords: Sendable {
    public let language: Language
    private let numbers: NumberFormat

    public init(_ language: Language) {
        self.language = language
        numbers = NumberFormat(language)
    }

    public var chooser: String { language.choose(vi: "Viết mới", en: "Write") }

    public func heading(isBulletin: Bool) -> String {
        isBulletin
            ? language.choose(vi: "Bản tin mới", en: "New bulletin")
            : language.choose(vi: "Thành tích mới", en: "New achievement")
    }

    public var explanation: String {
        language.choose(
            vi:
                "Vừa gõ vừa thấy trang và lỗi. Bấm “Lưu” thì Loa ghi một tệp văn bản vào thư mục nội dung; chưa đăng gì cả.",
            en: "The page and its errors show as you type. “Save” writes a text file into the content folder; "
                + "nothing is published.")
    }

    public var title: String { language.choose(vi: "Tiêu đề", en: "Title") }
    public var date: String { language.choose(vi: "Ngày", en: "Date") }
    public var period: String { language.choose(vi: "Kỳ", en: "Period") }

    public var periodHint: String {
        language.choose(
            vi: "Kỳ mà bài nói tới, ví dụ: 10 tháng đầu năm 2026. Có thể bỏ trống.",
            en: "That the text is about, such as: 10 tháng đầu năm 2026. It may be left empty.")
    }

    public var source: String { language.choose(vi: "Nguồn", en: "Source") }

    public var sourceHint: String {
        language.choose(
            vi: "Chưa có nguồn cần dùng thì thêm vào tệp sources.yml.", en: "Others are added in sources.yml.")
    }

    public var figures: String { language.choose(vi: "Số liệu", en: "Figures") }

    public var figuresHint: String {
        language.choose(
            vi: "Số đếm ghi 7.167, tỷ lệ ghi 950/978. Bỏ trống dòng không dùng.",
            en: "A count as 7.167, a ratio as 950/978. Leave rows empty that are not needed.")
    }

    public func indicator(_ row: Int) -> String {
        language.choose(vi: "Chỉ tiêu, dòng \(numbers.whole(row))", en: "Indicator, row \(numbers.whole(row))")
    }

    public func value(_ row: Int) -> String {
        language.choose(vi: "Giá trị, dòng \(numbers.whole(row))", en: "Value, row \(numbers.whole(row))")
    }

    public var body: String { language.choose(vi: "Bài viết", en: "Text") }

    public var bodyHint: String {
        language.choose(
            vi: "Để trống một dòng giữa hai đoạn. Số liệu cứ gõ bình thường: Loa báo số nào không khớp.",
            en: "An empty line parts two paragraphs. Type figures as usual: Loa tells which of them disagree.")
    }

    public var name: String { language.choose(vi: "Tên tệp", en: "File name") }

    public var nameHint: String {
        language.choose(vi: "Bỏ trống thì lấy theo tiêu đề.", en: "Left empty, it comes from the title.")
    }

    public var choose: String { language.choose(vi: "– chọn –", en: "– choose –") }
    public var save: String { language.choose(vi: "Lưu", en: "Save") }
    public var tryIt: String { language.choose(vi: "Xem thử", en: "Show") }
    public var draft: String { language.choose(vi: "Bản nháp", en: "Draft") }
    public var toSite: String { language.choose(vi: "Về trang xem trước", en: "To the preview") }

    public func missing(_ field: String) -> Message {
        Message(language.choose(vi: "Chưa ghi: \(field).", en: "Still missing: \(field)."))
    }

    public func valueWithoutIndicator(_ value: String) -> Message {
        Message(language.choose(vi: "“\(value)” chưa có chỉ tiêu.", en: "“\(value)” has no indicator yet."))
    }

    public var notYet: String {
        language.choose(vi: "Chưa đủ để thành một trang:", en: "Not enough for a page yet:")
    }

    public func sound(_ path: String) -> String {
        language.choose(
            vi: "Không có lỗi. Lưu thì thành tệp \(path).", en: "No errors. Saved, it becomes the file \(path).")
    }

    public func faulty(_ count: Int) -> String {
        language.choose(
            vi: "\(numbers.whole(count)) điều cần xem lại:", en: "Things to look at: \(numbers.whole(count))")
    }

    public var contentUnreadable: String {
        language.choose(
            vi: "Không đọc được tệp site.yml: hãy xem lỗi ở trang xem trước.",
            en: "site.yml cannot be read: see the errors in the preview.")
    }
}
