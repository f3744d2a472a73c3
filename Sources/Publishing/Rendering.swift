import Markup
import Records
import Syntax
import Templates
import Wording

/// All files of the site in memory, and all that was found wrong on the way.
struct Rendering: Sendable {
    let files: [OutputFile]
    let pages: Int
    let diagnostics: Diagnostics

    /// With every warning made an error.
    var strict: Rendering { Rendering(files: files, pages: pages, diagnostics: diagnostics.strict) }

    private struct Made: Sendable {
        let path: String
        let file: OutputFile?
        let diagnostics: Diagnostics
        let links: PageLinks
        let typedLinks: [String: PageMaker.TypedLink]
        let charts: [(file: OutputFile, isPage: Bool)]
    }

    static func render(_ folder: SourceFolder, jobs: Int, diagnostics: Diagnostics) async -> Rendering {
        var diagnostics = diagnostics
        guard let catalogue = Catalogue.read(folder, diagnostics: &diagnostics) else {
            return Rendering(files: [], pages: 0, diagnostics: diagnostics)
        }
        let publication = await Publication.make(catalogue, folder.pictures, jobs: jobs, diagnostics: &diagnostics)
        let extracts = await Extracts.make(publication, jobs: jobs)
        let known = await KnownNumbersByContext.make(publication, jobs: jobs)
        let pagesToMake = publication.languages.flatMap { language in
            publication.routes(in: language).map { (route: $0, language: language) }
        }
        let made = await parallelMap(pagesToMake, jobs: jobs) {
            make($0.route, $0.language, publication, extracts, known)
        }
        for page in made { diagnostics.append(page.diagnostics) }
        let pages = made.compactMap(\.file)
        let assets = Assets.all(accent: catalogue.site.accent.colour, title: catalogue.site.title).map {
            OutputFile(path: $0.path, bytes: $0.bytes)
        }
        let charts = made.flatMap(\.charts)
        let files =
            charts.map(\.file) + assets + publication.album.files + (await others(publication, extracts, jobs: jobs))
        // A faulty text may be the one that shows a picture.
        if !diagnostics.hasErrors { reportUnused(publication.album, &diagnostics) }
        if !diagnostics.hasErrors { await checkLinks(made, files, publication, jobs: jobs, &diagnostics) }
        return Rendering(files: pages + files, pages: pages.count, diagnostics: diagnostics)
    }

    /// What is no page, kind by kind side by side.
    private static func others(_ publication: Publication, _ extracts: Extracts, jobs: Int) async -> [OutputFile] {
        var kinds: [@Sendable () -> [OutputFile]] = [
            { DataFiles(publication: publication).files },
            { WebFiles(publication: publication, extracts: extracts).files },
            { MovedFiles(publication: publication, extracts: extracts).files },
        ]
        for language in publication.languages {
            kinds.append { SearchFiles(publication, extracts, language).files }
        }
        return await parallelMap(kinds, jobs: jobs) { $0() }.flatMap { $0 }
    }

    private static func make(
        _ route: Route, _ language: Language, _ publication: Publication, _ extracts: Extracts,
        _ known: KnownNumbersByContext
    ) -> Made {
        var maker = PageMaker(publication, extracts, route, in: language)
        if maker.contentLanguage == nil { maker.checkNumbers(known) }
        let page = maker.page()
        // Rendering the page draws the charts of its prose.
        let file = page.map { OutputFile(path: maker.path, bytes: $0.document.utf8) }
        return Made(
            path: maker.path, file: file, diagnostics: maker.diagnostics,
            links: AttributeScan.links(in: file?.bytes ?? []),
            typedLinks: maker.anchors,
            charts: maker.chartFiles(maker.proseCharts + (page?.charts ?? [])))
    }

    private static func reportUnused(_ album: Album, _ diagnostics: inout Diagnostics) {
        for path in album.unused {
            diagnostics.warning(PublishingFault.pictureNotUsed(path), at: SourceFile(path: path, text: "").start)
        }
    }

    /// Links that prose makes have been checked where they stand; this finds what only the finished pages show, such as
    /// an anchor that no heading has.
    private static func checkLinks(
        _ made: [Made], _ assets: [OutputFile], _ publication: Publication, jobs: Int,
        _ diagnostics: inout Diagnostics
    ) async {
        let noLinks = PageLinks(anchors: [], links: [])
        let check = LinkCheck(made.map { ($0.path, $0.links) } + assets.map { ($0.path, noLinks) })
        let typedLinks = Dictionary(made.map { ($0.path, $0.typedLinks) }) { $1 }
        for dead in await check.deadLinks(jobs: jobs) {
            if let typed = typedLinks[dead.path]?[dead.link] {
                diagnostics.error(PublishingFault.deadAnchor(typed.text), at: typed.location)
            } else {
                let route = publication.routes(in: publication.words.language).first { dead.path.hasSuffix($0.path) }
                let record = route.flatMap(publication.map.location)
                diagnostics.error(dead.fault, at: record ?? publication.site.location)
            }
        }
    }
}
