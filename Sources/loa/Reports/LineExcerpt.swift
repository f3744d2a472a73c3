import Syntax

/// The line of a place as a message shows it: whole, or what is around the place where it is longer than anybody reads.
struct LineExcerpt {
    let line: String
    /// Blanks up to below the place.
    let indent: String
    /// Characters of the line that belong to the place.
    let marked: Int

    /// Characters before and behind the place.
    private static let limit = 300

    init(_ location: SourceLocation) {
        let whole = location.file.text(ofLine: location.line)
        let place = whole.index(whole.startIndex, offsetBy: location.column - 1, limitedBy: whole.endIndex)
        let before = whole[..<(place ?? whole.endIndex)]
        let behind = whole[before.endIndex...]
        let (start, end) = (before.suffix(LineExcerpt.limit), behind.prefix(LineExcerpt.limit))
        let opening = start.startIndex > whole.startIndex ? "…" : ""
        line = opening + start + end + (end.endIndex < whole.endIndex ? "…" : "")
        // A tab stays a tab, so that the caret stands below its character whatever a tab's width is.
        indent = String((opening + start).map { $0 == "\t" ? "\t" : " " })
        let text = location.file.text(location.start..<location.end)
        marked = min(text.prefix(LineExcerpt.limit).prefix { $0 != "\n" }.count, end.count)
    }
}
