import Records
import Templates
import Wording

extension PageMaker {
    /// - Parameters:
    ///   - trail: the pages between the home page and this one.
    ///   - scripts: files that the page cannot do its work without, beside what every page has.
    func frame(
        title: String, description: String? = nil, trail: [Route] = [], scripts: [String] = [Assets.script]
    ) -> Frame {
        let site = catalogue.site
        return Frame(
            words: words, title: title, description: description, siteTitle: site.title(in: words.language),
            organisation: site.organisation(in: words.language), home: address(to: .home),
            stylesheet: address(ofAsset: Assets.stylesheet), scripts: scripts.map(address(ofAsset:)),
            fonts: Assets.fonts.map(address(ofAsset:)),
            navigation: navigation,
            breadcrumbs: route == .home ? [] : ([.home] + trail).map { link(name(of: $0), to: $0) },
            notice: site.notice(in: words.language), footer: footer,
            search: route == .search ? nil : link(words[.search], to: .search),
            translations: translations, head: head(title: title, description: description))
    }

    /// The page for missing pages is there once.
    private var translations: [Frame.Translation] {
        guard route != .notFound else { return [] }
        return publication.languages.filter { $0 != words.language }.map { language in
            let other = PageMaker(publication, extracts, route, in: language)
            let names: [Language: String] = [.vietnamese: "Tiếng Việt", .english: "English"]
            return Frame.Translation(
                language: language.rawValue, name: names[language] ?? "", address: address(toPage: other.path),
                canonical: other.publicAddress(of: route))
        }
    }

    private var navigation: [Frame.NavigationItem] {
        let summary = catalogue.site.periods.first.map { [Route.summary($0)] } ?? []
        let routes = summary + [.achievements, .models, .indicators, .commendations, .bulletins, .places]
        return routes.filter(publication.map.contains).map { target in
            Frame.NavigationItem(link: link(navigationName(of: target), to: target), current: current(target))
        }
    }

    private func navigationName(of target: Route) -> String {
        if case .summary = target { words[.summaries] } else { name(of: target) }
    }

    private func current(_ target: Route) -> Frame.NavigationItem.Current? {
        if target == route { return .page }
        if case .summary = route, case .summary = target { return .section }
        return target == route.section ? .section : nil
    }

    private var footer: Frame.Footer {
        let site = catalogue.site
        let links = [Route.home, .sources, .corrections, .data] + catalogue.pages.map { Route.page($0.id) }
        return Frame.Footer(
            compiled: words.compiled(by: site.compiledBy, on: site.compiledOn), licence: site.licence,
            contact: site.contact,
            abbreviations: site.abbreviations.map { Fact(name: $0.short, detail: .text($0.long)) },
            links: links.filter(publication.map.contains).map { link(name(of: $0), to: $0) })
    }

    /// What a page is called in a link to it.
    func name(of target: Route) -> String {
        switch target {
        case .home: words[.home]
        case .notFound: words[.notFound]
        case .achievements: words[.achievements]
        case .models: words[.models]
        case .indicators: words[.indicators]
        case .bulletins: words[.bulletins]
        case .places: words[.places]
        case .commendations: words[.commendations]
        case .sources: words[.sources]
        case .corrections: words[.corrections]
        case .data: words[.openData]
        case .search: words[.search]
        case .summary(let period): words.dates.heading(period)
        case .achievement, .bulletin, .page: title(of: target)
        case .bulletinArchive(let span): archiveTitle(span)
        case .model(let id): catalogue.models[id]?.name ?? ""
        case .indicator(let id): catalogue.indicators[id].map { $0.name(in: words.language) } ?? ""
        case .place(let id): catalogue.places[id]?.name ?? ""
        case .asset(let path): path
        case .moved(_, let target): name(of: target)
        }
    }
}
