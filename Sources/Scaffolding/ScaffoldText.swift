import Records
import Syntax
import Wording

/// What follows front matter.
enum ProseText {
    /// Behind a blank line; nothing where there is no text yet.
    static func body(_ text: String) -> String {
        let lines = CleanText.clean(text).split(separator: "\n", omittingEmptySubsequences: false)
        let kept = lines.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed()
        return kept.isEmpty ? "" : "\n\(kept.joined(separator: "\n"))\n"
    }
}

/// The place of a record, which is the site's own where none is named.
enum PlaceHint {
    static func lines(_ place: String?) -> String {
        place.map { YAMLText.line(.place, $0) }
            ?? "# Bài nói về một huyện hay xã thì bỏ dấu # ở dòng dưới và ghi định danh của nơi ấy.\n# địa bàn: …"
    }
}

extension Period {
    /// As a file says it in words: `10 tháng đầu năm 2026`.
    var words: String { DateWords(.vietnamese).name(self) }
}
