import Records
import Stats
import Syntax
import Wording

/// All that the pages are made from. It is one object that never changes, so that every page can hold it.
final class Publication: Sendable {
    let catalogue: Catalogue
    let book: FigureBook
    /// What was wrong with the figures.
    private let bookFaults: Diagnostics
    /// In the order in which the site lists its periods.
    let summaries: [Summary]
    let manuscripts: Manuscripts
    let album: Album
    let assets: AssetFiles
    let map: SiteMap
    let words: PageWords
    let targets: Targets
    /// Whether records were at fault, so that a figure that prose looks for may be missing for that reason alone.
    let isIncomplete: Bool
    /// The periods of the site and those that they are compared with.
    private let shownPeriods: [Period]
    private let achievementsByModel: [ID<Model>: [Achievement]]
    let archive: BulletinArchive
    private let bulletinPlaces: [ID<Bulletin>: Int]
    private let bulletinsByPeriod: [Period: [Bulletin]]
    private let achievementsByPlace: [ID<Place>: [Achievement]]

    /// - Parameters:
    ///   - pictures: of the content; none where no prose is to be printed.
    ///   - previous: of an earlier state of the content, for what did not change since.
    ///   - keepsFigures: whether no record differs from then but bulletins.
    ///   - mayWait: whether a text is known to have no fault and no picture, so that it is parsed when it is printed.
    static func make(
        _ catalogue: Catalogue, _ pictures: [SourcePicture] = [], keeping previous: Publication? = nil,
        keepsFigures: Bool = false, deferring mayWait: @escaping @Sendable (Draft) -> Bool = { _ in false }, jobs: Int,
        diagnostics: inout Diagnostics
    ) async -> Publication {
        let (book, bookFaults) = previous.flatMap { keepsFigures ? ($0.book, $0.bookFaults) : nil } ?? book(catalogue)
        diagnostics.append(bookFaults)
        let isIncomplete = diagnostics.hasErrors
        let (manuscripts, faults) = await Manuscripts.make(
            catalogue, book, keeping: previous?.manuscripts, deferring: mayWait, jobs: jobs)
        diagnostics.append(faults)
        let album = await Album.make(pictures, shownBy: manuscripts.images, keeping: previous?.album, jobs: jobs)
        return Publication(
            catalogue, book, bookFaults, manuscripts, album, keeping: keepsFigures ? previous : nil,
            isIncomplete: isIncomplete, diagnostics: &diagnostics)
    }

    private static func book(_ catalogue: Catalogue) -> (FigureBook, Diagnostics) {
        var diagnostics = Diagnostics()
        return (FigureBook(catalogue, diagnostics: &diagnostics), diagnostics)
    }

    private init(
        _ catalogue: Catalogue, _ book: FigureBook, _ bookFaults: Diagnostics, _ manuscripts: Manuscripts,
        _ album: Album, keeping previous: Publication?, isIncomplete: Bool, diagnostics: inout Diagnostics
    ) {
        self.catalogue = catalogue
        self.book = book
        self.bookFaults = bookFaults
        self.manuscripts = manuscripts
        self.album = album
        self.isIncomplete = isIncomplete
        let site = catalogue.site
        assets = AssetFiles(site)
        let targets = Targets(catalogue.targets)
        self.targets = targets
        let figures = book
        shownPeriods = FigureBook.periods(of: catalogue)
        summaries = site.periods.map { Summary(of: $0, at: site.place.id, catalogue, figures, targets) }
        for summary in summaries where summary.isEmpty {
            diagnostics.warning(StatsFault.periodWithoutData(summary.period), at: site.location)
        }
        let archive = BulletinArchive(catalogue.bulletins.latestFirst)
        self.archive = archive
        let kept = previous.flatMap { $0.map.holds(for: catalogue.bulletins, archive, before: $0) ? $0.map : nil }
        map = kept ?? SiteMap(catalogue, book, archive, diagnostics: &diagnostics)
        bulletinsByPeriod = Dictionary(
            grouping: archive.all.compactMap { bulletin in bulletin.period.map { ($0, bulletin) } }
        ) { $0.0 }.mapValues { $0.map(\.1) }
        bulletinPlaces = Dictionary(uniqueKeysWithValues: archive.all.enumerated().map { ($0.element.id, $0.offset) })
        achievementsByPlace = Dictionary(grouping: catalogue.achievements) { $0.place }
        var byModel: [ID<Model>: [Achievement]] = [:]
        for achievement in catalogue.achievements {
            for model in Set(achievement.models.map(\.id)) { byModel[model, default: []].append(achievement) }
        }
        achievementsByModel = byModel
        words = PageWords(site.languages.first == .english ? .english : .vietnamese)
    }

    var site: Site { catalogue.site }

    /// The site's own first; its pages stand at the root, those of others in a folder of the language's code.
    var languages: [Language] {
        let own = words.language
        return [own] + site.languages.map { $0 == .english ? .english : .vietnamese }.filter { $0 != own }
    }

    func routes(in language: Language) -> [Route] {
        language == words.language ? map.routes : map.routes.filter { $0 != .notFound }
    }

    static func folder(of language: Language, _ publication: Publication) -> String {
        language == publication.words.language ? "" : "\(language.rawValue)/"
    }

    /// Whether its receipts stand on a page: all figures of the site's own place, and of the other places those that
    /// reports print. Months of a hundred communes would bury them.
    func isShown(_ figure: Figure) -> Bool {
        figure.place.id == site.place.id || shownPeriods.contains { figure.time.belongs(to: $0) }
    }

    /// The places right below the site's own, as they were at the end of the period.
    func parts(in period: Period) -> [ID<Place>] { parts(of: site.place.id, in: period) }

    /// The places right below a place, as they were at the end of the period.
    func parts(of place: ID<Place>, in period: Period) -> [ID<Place>] { places(below: place, in: period) }

    /// The place and those beside it.
    func siblings(of place: Place, in period: Period) -> [ID<Place>] { places(below: place.parent?.id, in: period) }

    private func places(below parent: ID<Place>?, in period: Period) -> [ID<Place>] {
        catalogue.places.filter { $0.parent?.id == parent && $0.validity.contains(period.lastDay) }.map(\.id)
    }

    /// The path that an address has on this site, with or without the site's own address before it; what stands behind
    /// `#` stays.
    func path(of address: String) -> String {
        guard let base = site.baseURL?.text else { return address }
        let root = base.hasSuffix("/") ? base : base + "/"
        return address.hasPrefix(root) ? "/" + address.dropFirst(root.count) : address
    }

    /// Of the record that a page is about.
    func location(of route: Route) -> SourceLocation? {
        if case .bulletin(let id) = route { catalogue.bulletins[id]?.location } else { map.location(of: route) }
    }

    /// The bulletins before and after one.
    func bulletinNeighbours(of id: ID<Bulletin>) -> (before: ID<Bulletin>?, after: ID<Bulletin>?) {
        guard let place = bulletinPlaces[id] else { return (nil, nil) }
        let all = archive.all
        return (place + 1 < all.count ? all[place + 1].id : nil, place > 0 ? all[place - 1].id : nil)
    }

    /// Whether it is among the latest, which have a picture of their own beside links to them. One takes three times as
    /// long to draw as a page to make, and hardly anybody shares old bulletins.
    func isPictured(_ id: ID<Bulletin>) -> Bool {
        bulletinPlaces[id].map(Publication.isPictured) ?? false
    }

    /// - Parameter place: in the order of all, the latest first.
    static func isPictured(_ place: Int) -> Bool { place < picturedBulletins }

    private static let picturedBulletins = 300

    /// The latest first.
    func bulletins(about period: Period) -> [Bulletin] { bulletinsByPeriod[period] ?? [] }

    /// The latest few others on the same period.
    func bulletins(beside bulletin: Bulletin) -> [Bulletin] {
        let others = bulletin.period.map(bulletins) ?? []
        return Array(
            others.prefix(Publication.relatedBulletins + 1).filter { $0.id != bulletin.id }
                .prefix(Publication.relatedBulletins))
    }

    /// All on those periods of which other bulletins are told beside them than in an earlier state.
    func bulletinsBesideChanged(since old: Publication) -> [Bulletin] {
        bulletinsByPeriod.flatMap { period, bulletins in
            let latest = bulletins.prefix(Publication.relatedBulletins + 1)
            let before = old.bulletins(about: period).prefix(Publication.relatedBulletins + 1)
            return latest.elementsEqual(before, by: ===) ? [] : bulletins
        }
    }

    private static let relatedBulletins = 3

    func achievements(about model: ID<Model>) -> [Achievement] { achievementsByModel[model] ?? [] }

    func achievements(at place: ID<Place>) -> [Achievement] { achievementsByPlace[place] ?? [] }

    func summary(of period: Period) -> Summary? { summaries.first { $0.period == period } }
}
