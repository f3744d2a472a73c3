import Records
import Syntax
import Wording

extension SiteMaking {
    /// Why pages have to be made; those that are missing here are published as they are.
    func reasons(jobs: Int) async -> [Route: PageReason] {
        let routes = publication.map.routes
        let reasons = await parallelMap(routes, jobs: jobs, reason)
        return Dictionary(
            uniqueKeysWithValues: zip(routes, reasons).compactMap { route, reason in reason.map { (route, $0) } })
    }

    private func reason(for route: Route) -> PageReason? {
        guard let recollection, let basis else { return .nothingRemembered }
        return recollection.reason(for: route, on: basis)
    }

    /// The files of pages that are published as they are.
    func kept(besides reasons: [Route: PageReason]) -> [Manifest.Entry] {
        guard let earlier = recollection?.earlier else { return [] }
        let kept = publication.map.routes.filter { reasons[$0] == nil }
        return kept.flatMap { earlier.entries(earlier.memory.pages[$0.path]?.files ?? []) }
    }

    /// What the next build is to know of this one.
    ///
    /// - Parameter made: of pages in several languages, all of them.
    func memory(_ made: [MadePage]) -> SiteMemory? {
        guard let basis, let hashes else { return nil }
        var pages = recollection?.earlier.memory.pages ?? [:]
        let there = Set(publication.map.routes.map(\.path))
        pages = pages.filter { there.contains($0.key) }
        for (route, made) in Dictionary(grouping: made, by: \.page.route) {
            pages[route.path] = page(route, made, basis, hashes)
        }
        return SiteMemory(
            sources: basis.ground.sources, frame: basis.frame, map: basis.ground.map, pages: pages)
    }

    /// Nil for one that is made every time, or about which there is something to say, which the next build must say again.
    private func page(_ route: Route, _ made: [MadePage], _ basis: Basis, _ hashes: SourceHashes) -> SiteMemory.Page? {
        guard !route.tellsOfBulletins, publication.manuscripts.isFaultless(route),
            made.allSatisfy(\.diagnostics.all.isEmpty),
            let own = made.first(where: { $0.page.language == publication.words.language })
        else { return nil }
        return SiteMemory.Page(
            files: made.flatMap(\.paths), dependencies: own.dependencies,
            bulletin: bulletin(route, basis, hashes))
    }

    private func bulletin(_ route: Route, _ basis: Basis, _ hashes: SourceHashes) -> SiteMemory.Bulletin? {
        guard case .bulletin(let id) = route, let bulletin = publication.catalogue.bulletins[id],
            let text = hashes[bulletin.body.file.path]
        else { return nil }
        return SiteMemory.Bulletin(
            text: text, checked: basis.checked(bulletin), around: basis.around(bulletin), extract: extract(of: route))
    }
}
