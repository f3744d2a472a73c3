/// What is said of published numbers that changed.
public struct DifferenceWords: Sendable {
    private let language: Language
    private let numbers: NumberFormat

    public init(_ language: Language) {
        self.language = language
        numbers = NumberFormat(language)
    }

    public var title: String { language.choose(vi: "Số liệu thay đổi", en: "Changed figures") }

    public var nothing: String {
        language.choose(vi: "Không có số liệu nào thay đổi.", en: "No figure changed.")
    }

    /// `2 số liệu đổi, 1 thêm, 0 bỏ, 3 chỉ đổi phần so sánh.`
    public func counts(changed: Int, added: Int, removed: Int, followed: Int) -> String {
        let counts = [changed, added, removed, followed].map(numbers.whole)
        return language.choose(
            vi: "\(counts[0]) số liệu đổi, \(counts[1]) thêm, \(counts[2]) bỏ, \(counts[3]) chỉ đổi phần so sánh.",
            en: "\(counts[0]) changed, \(counts[1]) added, \(counts[2]) removed, "
                + "\(counts[3]) only in what they are compared with.")
    }

    public var added: String { language.choose(vi: "thêm", en: "added") }
    public var removed: String { language.choose(vi: "bỏ", en: "removed") }
    public var before: String { language.choose(vi: "Trước", en: "Before") }
    public var after: String { language.choose(vi: "Nay", en: "Now") }
    public var noReason: String { language.choose(vi: "Không ghi lý do.", en: "No reason recorded.") }
    public var pages: String { language.choose(vi: "Trang", en: "Pages") }
    public var sentences: String { language.choose(vi: "Câu văn", en: "Sentences") }
    /// Where there is nothing on one side.
    public var none: String { language.choose(vi: "không có", en: "none") }

    public func followsFrom(_ figures: [String]) -> String {
        let list = figures.prefix(DifferenceWords.figureLimit).joined(separator: ", ")
        let rest = figures.count - DifferenceWords.figureLimit
        let more = rest > 0 ? language.choose(vi: " và \(rest) số khác", en: " and \(rest) more") : ""
        return language.choose(vi: "Theo \(list)\(more).", en: "Follows from \(list)\(more).")
    }

    /// A province's year may follow from hundreds of figures.
    private static let figureLimit = 5

    public func left(_ count: Int) -> String {
        language.choose(
            vi: "Còn \(numbers.whole(count)) số liệu nữa; xem đủ bằng loa diff --format json.",
            en: "\(numbers.whole(count)) more; loa diff --format json has them all.")
    }

    /// Nil where neither state is at fault.
    public func faulty(before: Int, after: Int) -> String? {
        guard before + after > 0 else { return nil }
        let (before, after) = (numbers.whole(before), numbers.whole(after))
        return language.choose(
            vi: "Nội dung còn lỗi (bản cũ \(before), bản mới \(after)): số liệu dính lỗi có thể thiếu ở đây. "
                + "Xem lỗi bằng loa check.",
            en: "The content has errors (\(before) before, \(after) now): figures that they concern may be missing. "
                + "loa check lists them.")
    }
}
