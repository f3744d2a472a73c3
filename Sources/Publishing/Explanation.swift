import Records
import Stats
import Syntax
import Wording

/// How one figure came about, down to the line of each record.
public struct Explanation: Sendable {
    private let figure: Figure
    private let publication: Publication

    init(_ figure: Figure, _ publication: Publication) {
        self.figure = figure
        self.publication = publication
    }

    /// - Parameter folder: of the content, as the user named it.
    public func write(in language: Language, folder: String, to output: inout LineBuffer) {
        let words = PageWords(language)
        let figures = words.figures
        let name = figure.indicator.name(in: language)
        let facts: [(Phrase, String?)] = [
            (.value, "\(figures.valueAndShare(figure)) \(figure.indicator.unit)"), (.time, figures.time(figure)),
            (.formula, figures.formula(figure)), (.universe, universe(words)),
            (.status, figure.status.name(in: language)), (.source, sources),
            (.note, figure.receipts.note),
        ]
        let heading = ["\(figure.address.text)", "\(name) · \(figure.place.name)", ""]
        let lines =
            heading + facts.compactMap { phrase, text in text.map { "  \(words[phrase]): \($0)" } }
            + figures.revisions(figure).map { "  \(words[.revision]): \($0)" } + ["  \(words[.record]):"]
        for line in lines {
            output.append(line)
            output.endLine()
        }
        var (file, path): (SourceFile?, String) = (nil, "")
        for record in figure.receipts.records {
            if record.file !== file { (file, path) = (record.file, "    \(folder)/\(record.file.path):") }
            write(record, path, to: &output)
        }
    }

    private func write(_ record: SourceLocation, _ path: String, to output: inout LineBuffer) {
        let line = record.line
        output.append(path)
        output.append(line)
        output.append(":")
        output.append(record.column)
        output.append(": ")
        let excerpt = record.file.bytes(ofLine: line)
        // Hardly any record of a sheet begins with a space.
        if excerpt.first == UInt8(ascii: " ") {
            output.append(String(record.file.text(ofLine: line).drop { $0 == " " }))
        } else {
            output.append(excerpt)
        }
        output.endLine()
    }

    private func universe(_ words: PageWords) -> String? {
        figure.receipts.universe.flatMap { publication.catalogue.universes[$0] }.map { universe in
            "\(words.numbers.whole(universe.count)) \(universe.unit) (\(universe.id))"
        }
    }

    private var sources: String {
        let sources = figure.receipts.sources.compactMap { publication.catalogue.sources[$0] }
        return sources.map { "\($0.publisher), “\($0.title)” (\($0.id))" }.joined(separator: "; ")
    }
}
