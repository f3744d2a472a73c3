import Markup
import Records
import Stats
import Syntax
import Wording

/// A sentence of prose that quotes figures or counts of awards, as readers read it.
struct QuotingSentence: Sendable {
    let route: Route
    let location: SourceLocation
    let text: String
    /// The source without the texts of its figure links: what the author wrote, whatever the numbers are.
    let form: String
    let quoted: Set<NumberAddress>

    /// In the order of the pages' paths, on each page in reading order.
    static func all(_ publication: Publication, _ extracts: Extracts, jobs: Int) async -> [QuotingSentence] {
        let routes = publication.manuscripts.routes.filter(publication.map.contains).sorted {
            $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
        }
        return await parallelMap(routes, jobs: jobs) { sentences(on: $0, publication, extracts) }.flatMap { $0 }
    }

    private static func sentences(
        on route: Route, _ publication: Publication, _ extracts: Extracts
    ) -> [QuotingSentence] {
        guard let manuscript = publication.manuscripts[route] else { return [] }
        var maker = PageMaker(publication, extracts, route)
        return manuscript.blocks.flatMap { Sentence.sentences(of: $0, in: publication.words.language) }.compactMap {
            QuotingSentence($0, in: manuscript.context, &maker)
        }
    }

    /// Nil where the sentence quotes nothing.
    private init?(_ sentence: Sentence, in context: FigureContext, _ maker: inout PageMaker) {
        let links = sentence.links.filter { FigureLink.isNamed(by: $0.address) }
        quoted = Set(links.compactMap { NumberAddress(FigureLink($0.address), in: context, maker.publication) })
        guard !quoted.isEmpty else { return nil }
        route = maker.route
        let file = sentence.block.location.file
        location = file.location(sentence.trimmedRange)
        form = QuotingSentence.form(of: location, without: links.map(\.text))
        text = QuotingSentence.text(of: location, in: context, &maker)
    }

    private static func form(of location: SourceLocation, without ranges: [Range<Int>]) -> String {
        var form = ""
        var start = location.start
        for range in ranges where range.lowerBound >= start {
            form += location.file.text(start..<range.lowerBound)
            start = range.upperBound
        }
        return form + location.file.text(start..<max(start, location.end))
    }

    /// Without markup, its numbers as they are printed.
    private static func text(
        of location: SourceLocation, in context: FigureContext, _ maker: inout PageMaker
    ) -> String {
        let typed = location.file.text(location.start..<location.end)
        // The page that prints it in full reports what is wrong in it.
        var ignored = Diagnostics()
        guard let document = MarkdownDocument.parse(typed, at: location, diagnostics: &ignored) else { return typed }
        let text = MarkdownRenderer().inlineText(document) { maker.resolve($0, in: context) }
        return text.isEmpty ? typed : text
    }
}

extension Sentence {
    fileprivate var links: [(text: Range<Int>, address: String)] {
        tokens.compactMap { if case .link(let text, let address) = $0 { (text, address) } else { nil } }
    }

    /// Without the space between it and the sentence before.
    fileprivate var trimmedRange: Range<Int> {
        let bytes = block.bytes
        let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
        let start = bytes[range].firstIndex { !isSpace($0) } ?? range.lowerBound
        let end = bytes[range].lastIndex { !isSpace($0) }.map { $0 + 1 } ?? range.upperBound
        return start..<max(start, end)
    }
}

extension NumberAddress {
    /// Nil for a link that names nothing.
    fileprivate init?(_ link: FigureLink, in context: FigureContext, _ publication: Publication) {
        if let commendation = publication.catalogue.commendations[ID(link.path)] {
            self = .awards(commendation.id)
        } else if case .success(let found) = link.figure(in: context, publication) {
            self = .figure(found.figure.address)
        } else {
            return nil
        }
    }
}
