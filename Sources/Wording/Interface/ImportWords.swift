/// What `loa import` says beside the messages.
public struct ImportWords: Sendable {
    private let language: Language
    private let numbers: NumberFormat

    public init(_ language: Language) {
        self.language = language
        numbers = NumberFormat(language)
    }

    /// `trang “Nhập liệu”, ô B7`
    public func cell(_ address: String, sheet: String?) -> String {
        let cell = language.choose(vi: "ô \(address)", en: "cell \(address)")
        return sheet.map { language.choose(vi: "trang “\($0)”, \(cell)", en: "sheet “\($0)”, \(cell)") } ?? cell
    }

    public func line(_ number: Int) -> String { language.choose(vi: "dòng \(number)", en: "line \(number)") }

    public func imported(_ count: Int, known: Int, into file: String, isDry: Bool) -> String {
        let count = numbers.whole(count)
        let words =
            isDry
            ? language.choose(
                vi: "Sẽ nhập \(count) số liệu vào \(file)", en: "Would import \(count) figures into \(file)")
            : language.choose(vi: "Đã nhập \(count) số liệu vào \(file)", en: "Imported \(count) figures into \(file)")
        return words + skipped(known)
    }

    public func nothingNew(known: Int) -> String {
        language.choose(vi: "Không có số liệu nào mới", en: "There is nothing new") + skipped(known)
    }

    private func skipped(_ known: Int) -> String {
        guard known > 0 else { return "." }
        let known = numbers.whole(known)
        return language.choose(
            vi: "; bỏ qua \(known) số đã có, không đổi.", en: "; \(known) were there and did not change.")
    }

    public func failed(errors: Int) -> String {
        language.choose(
            vi: "\(numbers.whole(errors)) chỗ phải sửa; chưa ghi gì.",
            en: "\(numbers.whole(errors)) to mend; nothing was written.")
    }

    public func badPath(_ path: String, suggestion: String) -> String {
        language.choose(
            vi: "--to \(path): hãy viết như observations/\(suggestion).csv",
            en: "--to \(path): write something like observations/\(suggestion).csv")
    }
}
