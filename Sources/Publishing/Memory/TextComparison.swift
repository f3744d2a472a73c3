import Records
import Wording

/// Whether the text of a bulletin says what it said when it was remembered.
struct TextComparison: Sendable {
    private let memory: SiteMemory
    private let publication: Publication
    private let hashes: SourceHashes
    private let changed: [String]
    /// Whether more than observations changed: then any page may be another one.
    private let isOther: Bool
    /// Whether all links lead where they led.
    private let keepsTargets: Bool

    /// - Parameter changed: files other than those of bulletins that are not as they were.
    init(
        _ memory: SiteMemory, _ publication: Publication, _ ground: Ground, _ hashes: SourceHashes, _ changed: [String]
    ) {
        self.memory = memory
        self.publication = publication
        self.hashes = hashes
        self.changed = changed
        isOther = !changed.allSatisfy(Catalogue.holdsObservations)
        keepsTargets = changed.isEmpty && memory.map == ground.map
    }

    /// Why it has to be read anew; nil where it need not.
    func reason(for bulletin: Bulletin) -> PageReason? {
        let route = Route.bulletin(bulletin.id)
        guard let page = memory.pages[route.path], let told = page.bulletin else { return .notRemembered }
        let path = bulletin.body.file.path
        if hashes[path] != told.text { return .textChanged(path) }
        if isOther || page.dependencies.areAllRecords && !changed.isEmpty { return .recordsChanged(changed) }
        return keepsTargets ? nil : TextComparison.link(page, route, publication, keepsFigures: changed.isEmpty)
    }

    /// Where a link of a page's prose leads elsewhere now, or to another number.
    static func link(
        _ page: SiteMemory.Page, _ route: Route, _ publication: Publication, keepsFigures: Bool
    ) -> PageReason? {
        guard let context = publication.manuscripts.context(of: route) else { return nil }
        let maker = PageMaker(publication, .none, route)
        let other = page.dependencies.links.first { link in
            // Where no record changed, only pages may have come or gone.
            if keepsFigures, FigureLink.isNamed(by: link.destination) { return false }
            return maker.target(of: link.destination, in: context) != link.target
        }
        return other.map { .linkChanged($0.destination) }
    }
}
