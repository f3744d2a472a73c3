import Records
import Stats
import Syntax
import Wording

/// Which pages there are, each with the record that it is about.
struct SiteMap: Sendable {
    /// In the order of their paths.
    let routes: [Route]
    /// Old addresses of some of them.
    let moved: [Route]
    private let locations: [Route: SourceLocation]
    private let isFaulty: Bool
    /// By the file's path and by the folder's, both in lower case.
    private let routesByPath: [String: Route]

    init(
        _ catalogue: Catalogue, _ book: FigureBook, _ archive: BulletinArchive, diagnostics: inout Diagnostics
    ) {
        var listing = Listing(catalogue, book, archive)
        listing.addAll()
        var byPath: [String: (path: String, route: Route)] = [:]
        var locations: [Route: SourceLocation] = [:]
        byPath.reserveCapacity(listing.pages.count)
        locations.reserveCapacity(listing.pages.count)
        for (route, location) in listing.pages {
            locations[route] = location
            let path = route.path
            // Paths that differ by case alone are one file on some systems.
            guard let first = byPath.updateValue((path, route), forKey: SiteMap.lowercased(path)) else { continue }
            let related = [locations[first.route] ?? catalogue.site.location]
            diagnostics.error(PublishingFault.addressTwice(url: path), at: location, related: related)
        }
        self.locations = locations
        let folders = byPath.compactMap { key, page in SiteMap.folder(of: key).map { ($0, page.route) } }
        routesByPath = byPath.mapValues(\.route).merging(folders) { first, _ in first }
        // They are ASCII, so that this is the order of their bytes.
        let all = byPath.values.sorted { $0.path < $1.path }.map(\.route)
        isFaulty = byPath.count < listing.pages.count
        let isMoved = { (route: Route) in if case .moved = route { true } else { false } }
        moved = all.filter(isMoved)
        routes = all.filter { !isMoved($0) }
    }

    /// Of all addresses, and of where those lead that moved.
    var fingerprint: Fingerprint {
        Fingerprint(
            routes.map(\.path)
                + moved.flatMap { route in
                    if case .moved(_, let target) = route { [route.path, target.path] } else { [route.path] }
                })
    }

    /// Whether it is that of a later state too, where no record differs but bulletins.
    func holds(for bulletins: RecordSet<Bulletin>, _ archive: BulletinArchive, before old: Publication) -> Bool {
        !isFaulty && archive.pages == old.archive.pages
            && bulletins.elementsEqual(old.catalogue.bulletins) { one, other in
                one === other || one.id == other.id && one.movedFrom == other.movedFrom
            }
    }

    /// Of ASCII, most of which is in lower case already.
    private static func lowercased(_ path: String) -> String {
        path.utf8.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ? path.lowercased() : path
    }

    /// Where a folder's address leads to the page: `mo-hinh` for `mo-hinh/index.html`.
    private static func folder(of path: String) -> String? {
        guard path.utf8.count > "/index.html".utf8.count else { return path == "index.html" ? "" : nil }
        return path.hasSuffix("/index.html") ? String(path.dropLast("/index.html".count)) : nil
    }

    func contains(_ route: Route) -> Bool { locations[route] != nil }

    func location(of route: Route) -> SourceLocation? { locations[route] }

    /// The page at a path as links write it: `/mo-hinh/`, `/mo-hinh/index.html` or `mo-hinh`.
    func route(at path: String) -> Route? {
        var bytes = path.utf8[...]
        while bytes.first == UInt8(ascii: "/") { bytes.removeFirst() }
        while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        let bare = String(Substring(bytes))
        let route = routesByPath[SiteMap.lowercased(bare)]
        if case .moved(_, let target) = route { return target }
        return route
    }

    /// For «did you mean».
    var addresses: [String] {
        routes.map { "/" + ($0.path.hasSuffix("index.html") ? String($0.path.dropLast(10)) : $0.path) }
    }
}

/// Collects the pages that have something to say.
private struct Listing {
    let catalogue: Catalogue
    let book: FigureBook
    let archive: BulletinArchive
    private let toldModels: Set<ID<Model>>
    private let toldPlaces: Set<ID<Place>>
    var pages: [(Route, SourceLocation)] = []

    init(_ catalogue: Catalogue, _ book: FigureBook, _ archive: BulletinArchive) {
        self.catalogue = catalogue
        self.book = book
        self.archive = archive
        toldModels = Set(catalogue.achievements.flatMap { $0.models.map(\.id) })
        toldPlaces = Set(catalogue.achievements.map(\.place))
    }

    mutating func addAll() {
        for route in [Route.home, .notFound, .search] { add(route) }
        for period in catalogue.site.periods { add(.summary(period)) }
        add(.achievements, with: catalogue.achievements.map { (.achievement($0.id), $0.location) })
        add(.indicators, with: catalogue.indicators.map { (.indicator($0.id), $0.location) })
        add(.bulletins, with: catalogue.bulletins.map { (.bulletin($0.id), $0.location) })
        for span in archive.pages { add(.bulletinArchive(span)) }
        let told = catalogue.models.filter(hasSomethingToSay)
        if !catalogue.models.isEmpty { add(.models) }
        pages += told.map { (.model($0.id), $0.location) }
        let places = catalogue.places.filter(hasSomethingToSay)
        // A site that knows its own place alone, and says nothing of it, has nothing to list.
        if catalogue.places.count > 1 || !places.isEmpty { add(.places) }
        pages += places.map { (.place($0.id), $0.location) }
        if !catalogue.commendations.isEmpty { add(.commendations) }
        if !catalogue.sources.isEmpty { add(.sources) }
        if book.all.contains(where: \.isCorrected) { add(.corrections) }
        if !book.all.isEmpty { add(.data) }
        pages += catalogue.pages.map { (.page($0.id), $0.location) }
        addMoved()
    }

    /// Only to pages that are there.
    private mutating func addMoved() {
        let moved: [([PagePath], Route, SourceLocation)] =
            catalogue.bulletins.map { ($0.movedFrom, .bulletin($0.id), $0.location) }
            + catalogue.achievements.map { ($0.movedFrom, .achievement($0.id), $0.location) }
            + catalogue.models.map { ($0.movedFrom, .model($0.id), $0.location) }
            + catalogue.pages.map { ($0.movedFrom, .page($0.id), $0.location) }
        let there = Set(pages.map(\.0))
        for (paths, target, location) in moved where there.contains(target) {
            pages += paths.map { (.moved(from: $0, to: target), location) }
        }
    }

    private mutating func add(_ route: Route) { pages.append((route, catalogue.site.location)) }

    /// A list is there when it has an item.
    private mutating func add(_ list: Route, with items: [(Route, SourceLocation)]) {
        if !items.isEmpty { add(list) }
        pages += items
    }

    /// A model that is a bare name is listed, and has no page on which something would have to be made up.
    private func hasSomethingToSay(_ model: Model) -> Bool {
        !model.body.isBlank || toldModels.contains(model.id) || !book.figures(of: model.id).isEmpty
    }

    private func hasSomethingToSay(_ place: Place) -> Bool {
        toldPlaces.contains(place.id) || !book.figures(at: place.id).isEmpty
    }
}
