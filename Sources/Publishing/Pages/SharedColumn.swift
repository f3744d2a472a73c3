import Wording

/// A column of a table, or the one sentence that all its rows would repeat.
struct SharedColumn {
    let cells: [String?]
    let remark: String?

    /// - Parameter label: before the sentence, which has no heading above it.
    init(_ texts: [String?], label: String = "") {
        let isShared = Set(texts).count == 1
        cells = isShared ? texts.map { _ in nil } : texts
        remark = isShared ? texts.first.flatMap { $0 }.map { label.isEmpty ? $0 : label + $0.lowercasedFirst } : nil
    }

    /// A cell in each row, even where all are alike.
    init(own texts: [String?]) {
        cells = texts
        remark = nil
    }
}
