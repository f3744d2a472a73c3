/// Lines of text that are as wide as there is room for.
///
/// Of what does not fit no more is measured than shows that: a title may be a single word of a megabyte.
struct LineBreaking {
    /// For a line.
    let room: Int
    /// To the next letter.
    let advance: (Unicode.Scalar) -> Int

    private static let dots: Character = "…"

    private struct Line {
        var text: String
        /// More than there is room for where it does not fit.
        var width: Int
    }

    /// Broken at spaces; the last ends with `…` where there is more.
    func lines(of text: String, count: Int) -> [String] {
        var lines: [Line] = []
        var rest = text[...]
        // One more tells that there is more.
        while lines.count <= count, let word = LineBreaking.takeWord(from: &rest) { add(word, to: &lines) }
        let fitted = lines.prefix(count).map { fits($0) ? $0.text : cut($0.text) }
        guard lines.count > count, let last = fitted.last else { return fitted }
        let whole = last + [LineBreaking.dots]
        return fitted.dropLast() + [fits(whole) ? whole : cut(whole)]
    }

    private static func takeWord(from rest: inout Substring) -> Substring? {
        rest = rest.drop(while: \.isWhitespace)
        guard !rest.isEmpty else { return nil }
        let word = rest.prefix { !$0.isWhitespace }
        rest = rest[word.endIndex...]
        return word
    }

    private func add(_ word: Substring, to lines: inout [Line]) {
        let width = width(of: word)
        let wider = lines.last.map { $0.width + advance(" ") + width }
        if let wider, wider <= room {
            lines[lines.count - 1].text += " \(word)"
            lines[lines.count - 1].width = wider
        } else {
            lines.append(Line(text: String(word), width: width))
        }
    }

    /// Letters behind the first that does not fit are not looked at.
    private func width(of text: some StringProtocol) -> Int {
        var width = 0
        for scalar in text.unicodeScalars where width <= room { width += advance(scalar) }
        return width
    }

    private func fits(_ line: Line) -> Bool { line.width <= room }

    private func fits(_ text: String) -> Bool { width(of: text) <= room }

    /// By words, or by letters where the first word alone is too long.
    private func cut(_ line: String) -> String {
        var words = line.split(separator: " ")
        while words.count > 1 {
            words.removeLast()
            let shorter = words.joined(separator: " ") + [LineBreaking.dots]
            if fits(shorter) { return shorter }
        }
        return words.first.map(beginning) ?? line
    }

    /// As many letters as fit before the dots, one at least.
    private func beginning(of word: Substring) -> String {
        var left = room - String(LineBreaking.dots).unicodeScalars.reduce(0) { $0 + advance($1) }
        var letters = word.prefix { letter in
            left -= letter.unicodeScalars.reduce(0) { $0 + advance($1) }
            return left >= 0
        }
        while letters.last == LineBreaking.dots { letters.removeLast() }
        return (letters.isEmpty ? String(word.prefix(1)) : String(letters)) + [LineBreaking.dots]
    }
}
