import Markup
import Records
import Templates
import Wording

/// Files beside the pages that programs look for: feeds, the list of pages, the icon.
struct WebFiles {
    let publication: Publication
    let extracts: Extracts

    var files: [OutputFile] {
        [file("favicon.svg", Icon(accent: publication.site.accent.colour).svg), manifest] + published
    }

    /// Those that need to know where the site is published.
    private var published: [OutputFile] {
        guard let feed = Feed(publication, extracts) else { return [file("robots.txt", "User-agent: *\nAllow: /\n")] }
        return [
            file(Feed.atomPath, feed.atom), OutputFile(path: Feed.jsonPath, bytes: Array(feed.json.text.utf8)),
            file("sitemap.xml", siteMap),
            file("robots.txt", "User-agent: *\nAllow: /\n\nSitemap: \(feed.home)sitemap.xml\n"),
        ]
    }

    private func file(_ path: String, _ markup: HTML) -> OutputFile { OutputFile(path: path, bytes: markup.utf8) }

    private var siteMap: HTML {
        let pages = publication.languages.flatMap { language in
            let maker = PageMaker(publication, extracts, .home, in: language)
            return publication.map.routes.filter { $0 != .notFound }.map {
                (route: $0, address: maker.publicAddress(of: $0))
            }
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            \(pages.map { page in "<url><loc>\(page.address ?? "")</loc>\(lastChange(of: page.route))</url>" })
            </urlset>

            """
    }

    /// Only of pages that have a day of their own; a made-up one would be worse than none.
    private func lastChange(of route: Route) -> HTML {
        guard case .bulletin(let id) = route, let bulletin = publication.catalogue.bulletins[id] else { return .empty }
        return "<lastmod>\(bulletin.date.iso)</lastmod>"
    }

    private var manifest: OutputFile {
        let (site, accent) = (publication.site, publication.site.accent.colour.hex)
        let json: JSON = .object([
            "name": .string(site.title), "lang": .string(publication.words.language.rawValue), "start_url": "./",
            "display": "browser", "theme_color": .string(accent), "background_color": "#fdfcfa",
            "icons": [.object(["src": "favicon.svg", "sizes": "any", "type": "image/svg+xml"])],
        ])
        return OutputFile(path: "site.webmanifest", bytes: Array(json.text.utf8))
    }
}
