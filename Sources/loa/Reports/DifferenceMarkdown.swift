import Publishing
import Wording

/// Changed figures as a comment on a pull request. What staff typed is shown as text, whatever marks it holds.
struct DifferenceMarkdown {
    private let words: DifferenceWords
    /// Of a comment on GitHub, with some room for what a workflow adds, in bytes.
    private static let limit = 60_000

    init(_ language: Language) {
        words = DifferenceWords(language)
    }

    func text(of differences: EditionDifferences) -> String {
        var parts = ["### \(words.title)", escaped(differences.counts(words))]
        if let remark = words.faulty(before: differences.errorsBefore, after: differences.errorsAfter) {
            parts.append("> \(escaped(remark))")
        }
        var size = parts.reduce(0) { $0 + $1.utf8.count }
        let blocks = differences.figures.map(block).prefix { block in
            size += block.utf8.count + 2
            return size < DifferenceMarkdown.limit
        }
        parts += blocks
        let left = differences.figures.count - blocks.count
        if left > 0 { parts.append(escaped(words.left(left))) }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func block(_ figure: FigureDifference) -> String {
        let heading = ["**\(escaped(figure.name))**", figure.mark(words).map(escaped), "`\(figure.address)`"]
        var parts = [heading.compactMap { $0 }.joined(separator: " ")]
        if !figure.numbers.isEmpty { parts.append(table(figure.numbers)) }
        parts += figure.explanations(words).map(escaped)
        let pages = figure.pages.map { "- `\($0)`" }
        if !pages.isEmpty { parts.append(details("\(words.pages) (\(pages.count))", pages)) }
        let sentences = figure.sentences.map(quotation)
        if !sentences.isEmpty { parts.append(details("\(words.sentences) (\(sentences.count))", sentences)) }
        return parts.joined(separator: "\n\n")
    }

    private func table(_ numbers: [FigureDifference.Number]) -> String {
        let rows = numbers.map { number in
            let cells = [number.label, number.before ?? words.none, number.after ?? words.none]
            return "| \(cells.map(escaped).joined(separator: " | ")) |"
        }
        return (["| | \(words.before) | \(words.after) |", "|---|---|---|"] + rows).joined(separator: "\n")
    }

    private func quotation(_ sentence: FigureDifference.Sentence) -> String {
        let texts = [(words.before, sentence.before), (words.after, sentence.after)].compactMap { name, text in
            text.map { "  - \(name): \(escaped($0))" }
        }
        return (["- `\(sentence.page)` (`\(sentence.place)`)"] + texts).joined(separator: "\n")
    }

    private func details(_ summary: String, _ lines: [String]) -> String {
        "<details><summary>\(summary)</summary>\n\n\(lines.joined(separator: "\n"))\n\n</details>"
    }

    /// Nothing in it is markup, and nobody is called by it.
    private func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!": result += "\\\(character)"
            case "<": result += "&lt;"
            case "&": result += "&amp;"
            case "@": result += "@<!-- -->"
            case "\n": result += " "
            default: result.append(character)
            }
        }
    }
}
