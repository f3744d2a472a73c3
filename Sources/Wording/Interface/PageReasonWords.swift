/// What a build says when it is asked why it made a page.
public struct PageReasonWords: Sendable {
    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    public func noPage(at address: String) -> String {
        language.choose(vi: "Trang web không có trang \(address).", en: "The site has no page \(address).")
    }

    public func sentence(_ account: PageAccount) -> String {
        guard let reason = account.reason else {
            return language.choose(
                vi: "\(account.path): giữ nguyên, vì không điều gì làm nên trang này thay đổi.",
                en: "\(account.path): kept, since nothing that it is made from changed.")
        }
        return "\(account.path): " + language.choose(vi: "dựng lại, vì ", en: "made, since ") + clause(reason) + "."
    }

    private func clause(_ reason: PageReason) -> String {
        switch reason {
        case .nothingRemembered:
            language.choose(
                vi:
                    "chưa có lần dựng nào trước đó với cùng chương trình và tùy chọn, hoặc bản ghi nhớ không còn tin được",
                en: "there is no earlier build by the same program with the same options, or no memory of it to trust")
        case .notRemembered:
            language.choose(
                vi: "trang mới có, hoặc lần dựng trước còn cảnh báo về nó",
                en: "it is new, or the last build had a warning about it")
        case .tellsOfBulletins:
            language.choose(
                vi: "trang này liệt kê bản tin hoặc tệp của cả trang web, nên lần nào cũng dựng",
                en: "it lists bulletins or files of the whole site, and is made every time")
        case .fileChanged(let path):
            language.choose(
                vi: "tệp đã đăng \(path) bị mất hoặc bị sửa", en: "the published file \(path) is gone or was changed")
        case .textChanged(let path): language.choose(vi: "\(path) đã đổi", en: "\(path) changed")
        case .recordsChanged(let paths): language.choose(vi: "\(list(paths)) đã đổi", en: "\(list(paths)) changed")
        case .frameChanged:
            language.choose(
                vi: "tên hoặc địa chỉ có trên mọi trang đã đổi", en: "a name or address on every page changed")
        case .linkChanged(let destination):
            language.choose(
                vi: "liên kết \(destination) trong bài nay dẫn đến số hoặc trang khác",
                en: "the link \(destination) in its text leads to another number or page now")
        case .checkedNumbersChanged(let paths):
            language.choose(
                vi: "số liệu dùng để đối chiếu bài này đã đổi (\(list(paths)))",
                en: "numbers that its text is held against changed (\(list(paths)))")
        case .neighboursChanged:
            language.choose(
                vi: "bản tin trước, sau nó hoặc mới nhất về cùng kỳ đã đổi",
                en: "the bulletins before and after it, or the latest on its period, changed")
        }
    }

    /// A few are enough to go by.
    private func list(_ paths: [String]) -> String {
        let shown = paths.prefix(3).joined(separator: ", ")
        let rest = paths.count - 3
        return rest > 0 ? shown + language.choose(vi: " và \(rest) tệp khác", en: " and \(rest) more") : shown
    }
}
