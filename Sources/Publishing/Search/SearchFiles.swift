import Markup
import Records
import Stats
import Wording

/// The index as files: which parts there are, the parts, and the pages by tens. A part's name is more than its key,
/// since Windows knows no file `con.json`.
struct SearchFiles {
    static let folder = "tim-kiem"
    private static let pagesInFile = 10

    let index: SearchIndex

    private let folder: String

    init(_ publication: Publication, _ extracts: Extracts, _ language: Language) {
        folder = Publication.folder(of: language, publication) + SearchFiles.folder
        index = SearchIndex(
            publication.searchOrder.compactMap { PageMaker(publication, extracts, $0, in: language).searchEntry })
    }

    var files: [OutputFile] {
        let parts = index.parts
        return [file("chi-muc", outline(parts.map(\.key)))]
            + parts.map { file("chi-muc/s-\($0.key)", part($0.postings)) }
            + stride(from: 0, to: index.pages.count, by: SearchFiles.pagesInFile).map { start in
                let pages = index.pages[start..<min(start + SearchFiles.pagesInFile, index.pages.count)]
                return file("trang/\(start / SearchFiles.pagesInFile)", .array(pages.map(page)))
            }
    }

    private func file(_ name: String, _ json: JSON) -> OutputFile {
        OutputFile(path: "\(folder)/\(name).json", bytes: json.compact)
    }

    private func outline(_ keys: [String]) -> JSON {
        .object(["parts": .array(keys.map(JSON.string)), "pagesInFile": .number(SearchFiles.pagesInFile)])
    }

    /// Numbers as their differences, which are small.
    private func part(_ postings: [(folded: String, forms: [String: [Int]])]) -> JSON {
        .object(
            postings.map { folded, forms in
                let members = forms.keys.sorted().map { form in
                    let numbers = forms[form] ?? []
                    let steps = zip(numbers, [0] + numbers).map { JSON.number($0 - $1) }
                    return JSON.Member(name: form, value: .array(steps))
                }
                return JSON.Member(name: folded, value: .object(members))
            })
    }

    private func page(_ page: SearchIndex.Page) -> JSON {
        [.string(page.address), .string(page.title), .string(page.kind), .string(page.text)]
    }
}

extension Publication {
    /// Reports first, then what figures are about, then what was told, the latest first.
    fileprivate var searchOrder: [Route] {
        let first: [Route] =
            summaries.map { .summary($0.period) } + catalogue.indicators.asListed.map { .indicator($0.id) }
        let told: [Route] =
            catalogue.models.map { .model($0.id) } + archive.all.map { .bulletin($0.id) }
            + catalogue.achievements.map { .achievement($0.id) } + catalogue.places.map { .place($0.id) }
        let rest: [Route] = catalogue.pages.map { .page($0.id) } + [.commendations, .sources, .data, .places]
        return (first + told + rest).filter(map.contains)
    }
}

extension PageMaker {
    /// This page as the search finds it.
    fileprivate var searchEntry: SearchIndex.Page {
        let (kind, text) = searchKindAndText
        return SearchIndex.Page(
            address: route.path, title: name(of: route), kind: kind, text: String((text ?? "").prefix(160)))
    }

    private var searchKindAndText: (kind: String, text: String?) {
        switch route {
        case .summary(let period):
            let entries = publication.summary(of: period)?.entries ?? []
            return (
                words[.summaryReport], words.figures.headline(of: entries, in: period)?.plainText ?? extracts[route]
            )
        case .indicator(let id): return (words[.indicator], catalogue.indicators[id]?.definition)
        case .model(let id):
            let aliases = catalogue.models[id]?.aliases ?? []
            return (words[.models], ([extracts[route]].compactMap { $0 } + aliases).joined(separator: " · "))
        case .bulletin(let id):
            let day = catalogue.bulletins[id].map { " · \(words.dates.short($0.date))" } ?? ""
            return (words[.bulletins] + day, extracts[route])
        case .achievement(let id):
            let period = catalogue.achievements[id].map { " · \(words.dates.name($0.period))" } ?? ""
            return (words[.achievements] + period, extracts[route])
        case .place(let id):
            return (words[.places], catalogue.places[id]?.parent.flatMap { catalogue.places[$0.id]?.name })
        default: return ("", extracts[route])
        }
    }
}
