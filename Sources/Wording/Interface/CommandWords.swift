/// What the command line says.
public struct CommandWords: Sendable {
    private let language: Language
    private let numbers: NumberFormat

    public init(_ language: Language) {
        self.language = language
        numbers = NumberFormat(language)
    }

    public func severity(isError: Bool) -> String {
        isError ? language.choose(vi: "lỗi", en: "error") : language.choose(vi: "cảnh báo", en: "warning")
    }

    public var help: String { language.choose(vi: "gợi ý", en: "help") }

    /// Before another place to look at.
    public var seeAlso: String { language.choose(vi: "xem thêm", en: "see also") }

    /// Behind the messages on a file that has more of them than are printed.
    public func more(errors: Int, warnings: Int, in file: String) -> String {
        language.choose(
            vi: "\(file): còn \(numbers.whole(errors)) lỗi, \(numbers.whole(warnings)) cảnh báo nữa trong tệp này.",
            en: "\(file): \(numbers.whole(errors)) more errors, \(numbers.whole(warnings)) more warnings in this file.")
    }

    /// The last line of a build that published.
    public func built(pages: Int, milliseconds: Int, written: Int, removed: Int, open: String) -> String {
        let time = numbers.decimal(milliseconds, decimals: 3)
        return language.choose(
            vi: "Đã dựng \(numbers.whole(pages)) trang trong \(time) giây (ghi \(numbers.whole(written)) tệp, "
                + "xóa \(numbers.whole(removed))). Mở \(open) bằng trình duyệt để xem.",
            en: "Built \(numbers.whole(pages)) pages in \(time) s (\(numbers.whole(written)) files written, "
                + "\(numbers.whole(removed)) removed). Open \(open) in a browser.")
    }

    /// Where the file system let no folder change places with another.
    public func replacedInPlace(_ output: String) -> String {
        language.choose(
            vi: "\(output): không tráo được cả thư mục, nên đã thay từng tệp một.",
            en: "\(output) cannot be exchanged as a whole; its files were replaced one by one.")
    }

    public func checked(pages: Int, warnings: Int = 0) -> String {
        guard warnings == 0 else {
            return language.choose(
                vi: "Nội dung đăng được nhưng còn \(numbers.whole(warnings)) cảnh báo ở trên, hãy đọc lại: "
                    + "\(numbers.whole(pages)) trang sẵn sàng để dựng.",
                en: "The content can be published, with warnings to read above: \(numbers.whole(warnings)). "
                    + "\(numbers.whole(pages)) pages ready to build.")
        }
        return language.choose(
            vi: "Nội dung hợp lệ: \(numbers.whole(pages)) trang sẵn sàng để dựng.",
            en: "The content is sound: \(numbers.whole(pages)) pages ready to build.")
    }

    public func frozen(file: String) -> String {
        language.choose(
            vi: "Đã khóa số liệu vào \(file). Từ nay sửa số nào phải ghi “thay cho”.",
            en: "Froze the figures into \(file). From now on a change needs “revises”.")
    }

    public func fixed(_ fixes: Int, files: Int, isDry: Bool) -> String {
        let (fixes, files) = (numbers.whole(fixes), numbers.whole(files))
        return isDry
            ? language.choose(
                vi: "Sẽ sửa \(fixes) chỗ trong \(files) tệp.", en: "Would fix \(fixes) places in \(files) files.")
            : language.choose(
                vi: "Đã sửa \(fixes) chỗ trong \(files) tệp.", en: "Fixed \(fixes) places in \(files) files.")
    }

    public var dryRunWithoutFix: String {
        language.choose(vi: "--dry-run chỉ dùng cùng --fix", en: "--dry-run goes with --fix only")
    }

    public func failed(errors: Int, warnings: Int) -> String {
        language.choose(
            vi: "\(numbers.whole(errors)) lỗi, \(numbers.whole(warnings)) cảnh báo; chưa xuất bản gì.",
            en: "\(numbers.whole(errors)) errors, \(numbers.whole(warnings)) warnings; nothing was published.")
    }

    public func badJobs(_ count: Int) -> String {
        language.choose(
            vi: "--jobs \(count): số việc song song phải từ 1 trở lên",
            en: "--jobs \(count): the number of parallel jobs must be at least 1")
    }
}
