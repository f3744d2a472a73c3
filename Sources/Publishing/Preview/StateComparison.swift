import Records

/// Which pages two states of the content have alike, where no more than bulletins changed between them.
struct StateComparison {
    private let new: Publication
    private let old: Publication

    /// Nil where figures or other records may differ, or there are other pages: then any page may be another one.
    init?(_ new: Groundwork, _ old: Groundwork) {
        guard new.keepsFigures, let making = new.making, let old = old.making?.publication else { return nil }
        guard making.publication.map.routes == old.map.routes, making.publication.album.isSame(as: old.album) else {
            return nil
        }
        self.new = making.publication
        self.old = old
    }

    func isSame(_ page: SitePage) -> Bool {
        switch page.route {
        case .bulletin(let id): isSame(id)
        case let route: !route.tellsOfBulletins
        }
    }

    /// A bulletin's page names those before and after it, and the latest on the same period.
    private func isSame(_ id: ID<Bulletin>) -> Bool {
        let (before, after) = new.bulletinNeighbours(of: id)
        guard (before, after) == old.bulletinNeighbours(of: id), new.isPictured(id) == old.isPictured(id) else {
            return false
        }
        let related = self.related(id, new)
        guard related == self.related(id, old) else { return false }
        return ([id] + [before, after].compactMap { $0 } + related).allSatisfy { isSameText(.bulletin($0)) }
    }

    private func related(_ id: ID<Bulletin>, _ publication: Publication) -> [ID<Bulletin>] {
        publication.catalogue.bulletins[id].map(publication.bulletins(beside:))?.map(\.id) ?? []
    }

    private func isSameText(_ route: Route) -> Bool { new.manuscripts.isSame(route, in: old.manuscripts) }
}
