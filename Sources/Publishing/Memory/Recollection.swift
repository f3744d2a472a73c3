import Records
import Stats
import Syntax
import Wording

/// Which pages of the last site are what would be made now, and why the others are not.
struct Recollection: Sendable {
    let earlier: EarlierSite
    private let publication: Publication
    /// Files other than those of bulletins that are not as they were.
    private let changed: [String]
    /// Why bulletins are to be read anew; those that are missing here need not be.
    private let textReasons: [Route: PageReason]

    init(
        _ earlier: EarlierSite, _ publication: Publication, _ ground: Ground, _ hashes: SourceHashes, jobs: Int
    ) async {
        self.earlier = earlier
        self.publication = publication
        let changed = Recollection.differences(earlier.memory.sources, ground.sources)
        self.changed = changed
        let reading = TextComparison(earlier.memory, publication, ground, hashes, changed)
        let bulletins = Array(publication.catalogue.bulletins)
        let reasons = await parallelMap(bulletins, jobs: jobs, reading.reason)
        textReasons = Dictionary(
            uniqueKeysWithValues: zip(bulletins, reasons).compactMap { bulletin, reason in
                reason.map { (.bulletin(bulletin.id), $0) }
            })
    }

    private static func differences(_ old: [SiteMemory.Source], _ new: [SiteMemory.Source]) -> [String] {
        let known = Dictionary(old.map { ($0.path, $0.fingerprint) }) { $1 }
        let paths = Set(new.map(\.path))
        return (new.filter { known[$0.path] != $0.fingerprint }.map(\.path) + known.keys.filter { !paths.contains($0) })
            .sorted()
    }

    /// What lists tell of a bulletin, if its text and the numbers in it are as they were.
    func extract(of route: Route) -> Extract? {
        guard case .bulletin = route, textReasons[route] == nil else { return nil }
        return earlier.memory.pages[route.path]?.bulletin?.extract
    }

    /// Why a page has to be made; nil where it need not.
    func reason(for route: Route, on basis: Basis) -> PageReason? {
        if route.tellsOfBulletins { return .tellsOfBulletins }
        guard let page = earlier.memory.pages[route.path] else { return .notRemembered }
        if let reason = textReasons[route] { return reason }
        if let file = page.files.first(where: { !earlier.holds($0) }) { return .fileChanged(file) }
        guard basis.frame == earlier.memory.frame else {
            return changed.isEmpty ? .frameChanged : .recordsChanged(changed)
        }
        if case .bulletin(let id) = route { return reason(id, page, basis) }
        return changed.isEmpty
            ? TextComparison.link(page, route, publication, keepsFigures: true) : .recordsChanged(changed)
    }

    private func reason(_ id: ID<Bulletin>, _ page: SiteMemory.Page, _ basis: Basis) -> PageReason? {
        guard let bulletin = publication.catalogue.bulletins[id], let told = page.bulletin else {
            return .notRemembered
        }
        if !changed.isEmpty, basis.checked(bulletin) != told.checked { return .checkedNumbersChanged(changed) }
        return basis.around(bulletin) == told.around ? nil : .neighboursChanged
    }
}
