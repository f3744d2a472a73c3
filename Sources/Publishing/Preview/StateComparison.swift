import Records

/// Which pages two states of the content have alike, where no more than bulletins changed between them.
///
/// A bulletin whose file did not change is the same object in both, so that ten thousand are compared in a few
/// milliseconds.
struct StateComparison {
    /// Those whose pages may differ.
    private let others: Set<ID<Bulletin>>

    /// Nil where figures or other records may differ, or there are other pages: then any page may be another one.
    init?(_ new: Groundwork, _ old: Groundwork) {
        guard new.keepsFigures, let making = new.making, let old = old.making?.publication else { return nil }
        guard making.publication.map.routes == old.map.routes, making.publication.album.isSame(as: old.album) else {
            return nil
        }
        others = StateComparison.others(new: making.publication, old: old)
    }

    /// The pages that may differ.
    func differing(among pages: [SitePage]) -> [SitePage] { pages.filter { !isSame($0.route) } }

    private func isSame(_ route: Route) -> Bool {
        switch route {
        case .bulletin(let id): !others.contains(id)
        default: !route.tellsOfBulletins
        }
    }

    /// A bulletin's page names those before and after it, and the latest on the same period.
    private static func others(new: Publication, old: Publication) -> Set<ID<Bulletin>> {
        let (all, before) = (new.archive.all, old.archive.all)
        let places = Dictionary(before.enumerated().map { (ObjectIdentifier($1), $0) }) { first, _ in first }
        var others: Set<ID<Bulletin>> = []
        for (index, bulletin) in all.enumerated() {
            guard let place = places[ObjectIdentifier(bulletin)],
                isSame(all, index - 1, before, place - 1), isSame(all, index + 1, before, place + 1),
                Publication.isPictured(index) == Publication.isPictured(place)
            else {
                others.insert(bulletin.id)
                continue
            }
        }
        for bulletin in new.bulletinsBesideChanged(since: old) { others.insert(bulletin.id) }
        return others
    }

    private static func isSame(_ one: [Bulletin], _ place: Int, _ other: [Bulletin], _ otherPlace: Int) -> Bool {
        let (isThere, isThereToo) = (one.indices.contains(place), other.indices.contains(otherPlace))
        guard isThere, isThereToo else { return isThere == isThereToo }
        return one[place] === other[otherPlace]
    }
}
