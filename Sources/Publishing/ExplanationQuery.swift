import Markup
import Records
import Stats
import Syntax
import Templates
import Wording

/// What may be asked of `loa explain`: a figure's address, a line of a source file, or a page of the site.
struct ExplanationQuery {
    let text: String
    let publication: Publication
    /// Of the content, as the user named it: paths may begin with it.
    let folder: String

    func figures(_ extracts: Extracts) -> Result<[Figure], LinkFailure> {
        if let (path, line) = sourceLine { return found(figures(at: path, line: line)) }
        if let (route, anchor) = page { return found(figures(on: route, anchor: anchor, extracts)) }
        let link = FigureLink("\(FigureLink.scheme):\(text)")
        let context = FigureContext(period: nil, place: publication.site.place.id)
        var guesses = Guesses()
        return link.figure(in: context, publication).map { [$0.figure] }
            .mapError { $0.guessed(in: publication.catalogue, &guesses) }
    }

    private func found(_ figures: [Figure]) -> Result<[Figure], LinkFailure> {
        figures.isEmpty ? .failure(LinkFailure(.nothingToExplain(text))) : .success(figures)
    }

    /// `content/observations/2019.csv:12`, with or without the folder and a column.
    private var sourceLine: (path: String, line: Int)? {
        let parts = text.split(separator: ":")
        guard (2...3).contains(parts.count), let line = Int(parts[1]) else { return nil }
        let path = String(parts[0])
        return (path.hasPrefix("\(folder)/") ? String(path.dropFirst(folder.count + 1)) : path, line)
    }

    /// Those that a record on the line states, and those that links on it name.
    private func figures(at path: String, line: Int) -> [Figure] {
        let stated = publication.book.all.filter { figure in
            figure.completeness == nil
                && figure.receipts.records.contains { $0.file.path == path && $0.line == line }
        }
        let quoted = publication.manuscripts.links.filter { link, _ in
            link.location.file.path == path && link.location.line == line
        }
        return stated + quoted.flatMap { link, context in named(by: link, in: context) }
    }

    /// The figure of a link, or those of a chart or table.
    private func named(by link: MarkdownLink, in context: FigureContext) -> [Figure] {
        let single = link.scheme == FigureLink.scheme ? [FigureLink(link.destination)] : []
        return (EmbedAddress(link.destination)?.links ?? single).compactMap { link in
            guard case .success(let found) = link.figure(in: context, publication) else { return nil }
            return found.figure
        }
    }

    /// `/chi-tieu/xa-an-toan/#ky-2019-10m`, or the whole address of the published page.
    private var page: (route: Route, anchor: String?)? {
        let parts = publication.path(of: text).split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            .map(String.init)
        guard let file = parts.first, file.hasPrefix("/") || file.hasSuffix(".html"),
            let route = publication.map.route(at: file)
        else { return nil }
        return (route, parts.count > 1 ? parts[1] : nil)
    }

    /// Those whose receipts the page has, and those that it links to, in the order of their addresses.
    private func figures(on route: Route, anchor: String?, _ extracts: Extracts) -> [Figure] {
        var maker = PageMaker(publication, extracts, route)
        guard let page = maker.page() else { return [] }
        let scan = AttributeScan.links(in: page.document.utf8)
        let links = Set(scan.links)
        return publication.book.all.filter { figure in
            let address = maker.receipts(of: figure).text
            if let anchor { return address == "#\(anchor)" && scan.anchors.contains(anchor) }
            return links.contains(Substring(address))
                || address.hasPrefix("#") && scan.anchors.contains(String(address.dropFirst()))
        }
    }
}
