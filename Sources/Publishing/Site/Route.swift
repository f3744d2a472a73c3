import Records

/// A file of the published site, by what it shows.
enum Route: Hashable, Sendable {
    case home, notFound
    case achievements, models, indicators, bulletins, places, commendations, sources, data, search, corrections
    case summary(Period)
    case achievement(ID<Achievement>)
    case model(ID<Model>)
    case indicator(ID<Indicator>)
    case bulletin(ID<Bulletin>)
    case bulletinArchive(BulletinArchive.Span)
    case place(ID<Place>)
    case page(ID<ProsePage>)
    case asset(String)
    /// An address that a page had before.
    indirect case moved(from: PagePath, to: Route)

    /// Relative to the site's root. Pages are `index.html` in a folder of their own, and links name that file, so that
    /// the site also works when it is opened from a disk.
    var path: String {
        switch self {
        case .home: "index.html"
        case .notFound: "404.html"
        case .achievements: "thanh-tich/index.html"
        case .models: "mo-hinh/index.html"
        case .indicators: "chi-tieu/index.html"
        case .bulletins: "ban-tin/index.html"
        case .places: "dia-ban/index.html"
        case .commendations: "khen-thuong/index.html"
        case .sources: "nguon/index.html"
        case .corrections: "dinh-chinh/index.html"
        case .search: "\(SearchFiles.folder)/index.html"
        case .data: "\(DataFiles.folder)/index.html"
        case .summary(let period): "\(period.code)/index.html"
        case .achievement(let id): "thanh-tich/\(id)/index.html"
        case .model(let id): "mo-hinh/\(id)/index.html"
        case .indicator(let id): "chi-tieu/\(id)/index.html"
        case .bulletin(let id): "ban-tin/\(id)/index.html"
        case .bulletinArchive(let span):
            "ban-tin/luu-tru/\(span.year)/\(span.month.map { "\($0 < 10 ? "0" : "")\($0)/" } ?? "")index.html"
        case .place(let id): "dia-ban/\(id)/index.html"
        case .page(let id): "\(id)/index.html"
        case .asset(let path): path
        case .moved(let from, _): from.file
        }
    }

    /// Whether it lists bulletins, or tells of all files of the site, so that any new bulletin may change it.
    var tellsOfBulletins: Bool {
        switch self {
        case .home, .notFound, .search, .bulletins, .bulletinArchive, .summary, .data, .places: true
        default: false
        }
    }

    /// The list that the page belongs to, for the navigation and the breadcrumbs.
    var section: Route? {
        switch self {
        case .achievement: .achievements
        case .model: .models
        case .indicator: .indicators
        case .bulletin, .bulletinArchive: .bulletins
        case .place: .places
        default: nil
        }
    }
}
