import Markup
import Records
import Stats
import Templates
import Wording

/// What the head of a page tells programs. Most of it needs to know where the site is published.
extension PageMaker {
    func head(title: String, description: String?) -> Head {
        let canonical = route == .notFound ? nil : publicAddress(of: route)
        let hasFeeds = catalogue.site.baseURL != nil
        return Head(
            canonical: canonical, kind: isArticle ? .article : .website, published: published?.iso,
            icon: address(to: .asset("favicon.svg")), manifest: address(to: .asset("site.webmanifest")),
            feeds: hasFeeds ? feeds : [], picture: shareLink,
            data: canonical.flatMap { data(title, description, at: $0) })
    }

    private var feeds: [Head.Feed] {
        let title = catalogue.site.title(in: words.language)
        return [
            Head.Feed(title: title, type: "application/atom+xml", address: address(to: .asset(Feed.atomPath))),
            Head.Feed(title: title, type: "application/feed+json", address: address(to: .asset(Feed.jsonPath))),
        ]
    }

    private var isArticle: Bool {
        switch route {
        case .bulletin, .achievement: true
        default: false
        }
    }

    private var published: Day? {
        if case .bulletin(let id) = route { catalogue.bulletins[id]?.date } else { nil }
    }

    private func data(_ title: String, _ description: String?, at address: String) -> JSON? {
        switch route {
        case .bulletin: article(title, description, at: address)
        case .summary(let period):
            dataset(
                title, description, at: address, time: "\(period.firstDay.iso)/\(period.lastDay.iso)",
                files: period.code)
        case .indicator: dataset(title, description, at: address, time: nil)
        case .home:
            .object([
                "@context": "https://schema.org", "@type": "WebSite", "name": .string(title), "url": .string(address),
                "inLanguage": .string(words.language.rawValue), "publisher": publisher,
            ])
        default: nil
        }
    }

    private func article(_ title: String, _ description: String?, at address: String) -> JSON {
        .object([
            "@context": "https://schema.org", "@type": "Article", "headline": .string(title),
            "description": description.map(JSON.string), "url": .string(address),
            "datePublished": published.map { .string($0.iso) }, "inLanguage": .string(words.language.rawValue),
            "author": publisher, "publisher": publisher, "image": shareLink.map { .string($0.address) },
        ])
    }

    private func dataset(
        _ title: String, _ description: String?, at address: String, time: String?, files: String? = nil
    ) -> JSON {
        .object([
            "@context": "https://schema.org", "@type": "Dataset",
            "name": .string("\(title), \(catalogue.site.title(in: words.language))"),
            "description": .string(description ?? catalogue.site.notice(in: words.language) ?? title),
            "url": .string(address),
            "temporalCoverage": time.map(JSON.string),
            "spatialCoverage": catalogue.places[catalogue.site.place.id].map { .string($0.name) },
            "license": catalogue.site.licence.map(JSON.string), "creator": publisher,
            "inLanguage": .string(words.language.rawValue), "isAccessibleForFree": true,
            "distribution": files.map { .array(downloads($0)) },
        ])
    }

    private func downloads(_ name: String) -> [JSON] {
        [("csv", "text/csv"), ("json", "application/json")].map { ending, type in
            .object([
                "@type": "DataDownload", "encodingFormat": .string(type),
                "contentUrl": publicAddress(of: .asset(DataFiles.path(name, ending))).map(JSON.string),
            ])
        }
    }

    private var publisher: JSON {
        .object(["@type": "Organization", "name": .string(catalogue.site.organisation(in: words.language))])
    }
}
