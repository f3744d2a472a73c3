/// What the preview says, on the pages that it adds and on the command line.
public struct PreviewWords: Sendable {
    public let language: Language
    private let numbers: NumberFormat
    private let commands: CommandWords

    public init(_ language: Language) {
        self.language = language
        numbers = NumberFormat(language)
        commands = CommandWords(language)
    }

    public func severity(isError: Bool) -> String { commands.severity(isError: isError) }

    public var help: String { commands.help }

    /// Behind as many problems as are shown.
    public func more(_ count: Int) -> String {
        let count = numbers.whole(count)
        return language.choose(
            vi: "Còn \(count) thông báo nữa; chạy “loa check” để xem hết.",
            en: "\(count) more; run “loa check” to see them all.")
    }

    /// The heading of the overlay.
    public func counts(errors: Int, warnings: Int) -> String {
        let (some, others) = (numbers.whole(errors), numbers.whole(warnings))
        return switch (errors, warnings) {
        case (0, _): language.choose(vi: "\(others) cảnh báo", en: "Warnings: \(others)")
        case (_, 0): language.choose(vi: "Nội dung có \(some) lỗi", en: "Errors in the content: \(some)")
        default:
            language.choose(
                vi: "Nội dung có \(some) lỗi, \(others) cảnh báo",
                en: "Errors in the content: \(some); warnings: \(others)")
        }
    }

    public var warningsOnly: String {
        language.choose(vi: "Cảnh báo không ngăn việc đăng.", en: "Warnings do not keep the site from being published.")
    }

    public var lastGoodSite: String {
        language.choose(
            vi: "Trang phía sau là bản hợp lệ gần nhất. Sửa xong và lưu lại, khung này tự mất.",
            en: "The page behind this is the last one that was sound. Mend and save, and this goes by itself.")
    }

    public var noSiteYet: String {
        language.choose(
            vi: "Chưa có trang nào để xem: hãy sửa các lỗi dưới đây rồi lưu lại.",
            en: "There is no page to show yet: mend the errors below and save.")
    }

    public var title: String { language.choose(vi: "Xem trước", en: "Preview") }

    /// What leads to the forms for new texts.
    public var write: String { language.choose(vi: "Viết mới", en: "Write") }

    public var close: String { language.choose(vi: "Thu gọn", en: "Collapse") }

    /// The first line on the terminal.
    public func serving(_ address: String) -> String {
        language.choose(
            vi: "Xem trước tại \(address) (Ctrl+C để dừng).", en: "Preview at \(address) (Ctrl+C to stop).")
    }

    /// A line after every change.
    public func made(pages: Int, milliseconds: Int) -> String {
        let (pages, time) = (numbers.whole(pages), numbers.decimal(milliseconds, decimals: 3))
        return language.choose(
            vi: "Đã dựng \(pages) trang trong \(time) giây.", en: "Made \(pages) pages in \(time) s.")
    }
}
