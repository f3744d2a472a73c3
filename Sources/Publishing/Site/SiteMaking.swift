import Records
import Syntax
import Wording

/// Makes each page and file of a site out of its publication, in whatever order and as often as they are asked for.
struct SiteMaking: Sendable {
    let publication: Publication
    private let extracts: Extracts
    private let known: KnownNumbersByContext
    /// These three where a build remembers.
    let hashes: SourceHashes?
    let recollection: Recollection?
    let basis: Basis?

    /// - Parameters:
    ///   - previous: of an earlier state with the same figures.
    ///   - memory: of the published site.
    init(
        _ publication: Publication, keeping previous: SiteMaking? = nil, with memory: BuildMemory? = nil, jobs: Int
    ) async {
        self.publication = publication
        hashes = memory?.hashes
        let ground = hashes.map { Ground(of: publication, $0) }
        if let memory, let ground {
            recollection = await memory.recollection(for: publication, on: ground, jobs: jobs)
        } else {
            recollection = nil
        }
        let kept = previous.map { (extracts: $0.extracts, manuscripts: $0.publication.manuscripts) }
        extracts = await Extracts.make(publication, keeping: kept, recalling: recollection, jobs: jobs)
        known = await KnownNumbersByContext.make(publication, jobs: jobs)
        basis = ground.map { [extracts, known] in Basis(publication, extracts, known, $0) }
    }

    /// What lists tell of a page.
    func extract(of route: Route) -> Extract { Extract(title: extracts.title(of: route), text: extracts[route] ?? "") }

    /// The site's own language first.
    var pages: [SitePage] {
        publication.languages.flatMap { language in
            publication.routes(in: language).map { SitePage(route: $0, language: language) }
        }
    }

    /// The page whose file lies at a path from the site's root.
    func page(at path: String) -> SitePage? {
        publication.languages.lazy.compactMap { language in
            let folder = Publication.folder(of: language, publication)
            guard path.hasPrefix(folder) else { return nil }
            let own = String(path.dropFirst(folder.count))
            guard let route = publication.map.route(at: own), route.path == own else { return nil }
            return SitePage(route: route, language: language)
        }.first
    }

    func make(_ page: SitePage) -> MadePage {
        var maker = PageMaker(publication, extracts, page.route, in: page.language)
        if maker.contentLanguage == nil { maker.checkNumbers(known) }
        let model = maker.page()
        return MadePage(page, model, by: maker)
    }

    /// Makes a page and hands its files over; nil where that is in vain.
    func make(_ page: SitePage, into store: FileStore) -> MadePage? {
        guard !store.isBroken else { return nil }
        let whole = make(page)
        store.note(whole.diagnostics)
        let made = MadePage(whole, storedIn: store)
        // The last page that prints it; whoever asks for it again has it read again.
        if page.language == publication.languages.last { publication.manuscripts.forget(page.route) }
        return made
    }

    /// Stylesheet, scripts and fonts, what a server should know of them, and the pictures of prose.
    var assets: [OutputFile] {
        publication.assets.files + HeaderRules(publication.site).files + publication.album.files
    }

    /// Pages, and beside them what programs read: the search index takes as long as a tenth of all pages, and one thread
    /// alone.
    /// - Parameter make: nil where a page is not made after all.
    func makeAll(
        _ pages: [SitePage], jobs: Int, by make: @escaping @Sendable (SitePage) -> MadePage?
    ) async -> (pages: [MadePage], others: [OutputFile]) {
        let works = otherKinds.map(Work.others) + pages.map(Work.page)
        let made = await parallelMap(works, jobs: jobs) { work -> (page: MadePage?, others: [OutputFile]) in
            switch work {
            case .page(let page): (make(page), [])
            case .others(let files): (nil, files())
            }
        }
        return (made.compactMap(\.page), assets + made.flatMap(\.others))
    }

    private enum Work: Sendable {
        case page(SitePage)
        case others(@Sendable () -> [OutputFile])
    }

    /// The quickly made first.
    var otherKinds: [@Sendable () -> [OutputFile]] {
        let search = publication.languages.map { language in
            { @Sendable in SearchFiles(publication, extracts, language).files }
        }
        return [
            { MovedFiles(publication: publication, extracts: extracts).files },
            { WebFiles(publication: publication, extracts: extracts).files },
            { DataFiles(publication: publication).files },
        ] + search
    }
}

extension SiteMaking {
    /// All that is wrong with the site.
    ///
    /// Nil where a page that was to be kept leads nowhere any more: whoever makes it again can say where it does.
    /// - Parameters:
    ///   - made: all pages that are not kept.
    ///   - others: all other files.
    ///   - kept: files that are published as they are.
    ///   - found: wrong with what the pages were made from.
    func finish(
        _ made: [MadePage], _ others: [OutputFile], keeping kept: [Manifest.Entry] = [], jobs: Int,
        after found: Diagnostics
    ) async -> Diagnostics? {
        var diagnostics = found
        for page in made { diagnostics.append(page.diagnostics) }
        let outcome = await check(made, others, keeping: kept, jobs: jobs, diagnostics: &diagnostics)
        return outcome == .done ? diagnostics : nil
    }

    /// What only all pages together show: pictures that none of them has, and links between them that lead nowhere.
    ///
    /// A fault may be the reason for others like that, so that they are looked for only where there is none.
    ///
    /// - Parameter kept: files that are published as they are.
    private func check(
        _ made: [MadePage], _ others: [OutputFile], keeping kept: [Manifest.Entry], jobs: Int,
        diagnostics: inout Diagnostics
    ) async -> LinkCheck.Outcome {
        // A faulty text may be the one that shows a picture.
        if !diagnostics.hasErrors { reportUnusedPictures(&diagnostics) }
        return diagnostics.hasErrors ? .done : await checkLinks(made, others, kept, jobs: jobs, &diagnostics)
    }

    private func reportUnusedPictures(_ diagnostics: inout Diagnostics) {
        for path in publication.album.unused {
            diagnostics.warning(PublishingFault.pictureNotUsed(path), at: SourceFile(path: path, text: "").start)
        }
    }

    /// Links that prose makes have been checked where they stand; this finds what only the finished pages show, such as
    /// an anchor that no heading has.
    private func checkLinks(
        _ made: [MadePage], _ others: [OutputFile], _ kept: [Manifest.Entry], jobs: Int,
        _ diagnostics: inout Diagnostics
    ) async -> LinkCheck.Outcome {
        let noLinks = PageLinks(anchors: [], links: [])
        let paths = made.flatMap(\.pathsBeside) + others.map(\.path)
        let keptPages = recollection.map { KeptPages(kept.map(\.path), of: $0.earlier) }
        let check = LinkCheck(
            made.map { ($0.path, $0.links) } + paths.map { ($0, noLinks) },
            below: PageMaker.siteRoot(publication.site), keeping: keptPages)
        let typedLinks = Dictionary(made.map { ($0.path, $0.typedLinks) }) { $1 }
        for dead in await check.deadLinks(jobs: jobs) {
            if keptPages?.contains(dead.path) == true { return .keptPageLeadsNowhere }
            if let typed = typedLinks[dead.path]?[dead.link] {
                diagnostics.error(PublishingFault.deadAnchor(typed.text), at: typed.location)
            } else {
                let route = publication.routes(in: publication.words.language).first { dead.path.hasSuffix($0.path) }
                let record = route.flatMap(publication.location)
                diagnostics.error(dead.fault, at: record ?? publication.site.location)
            }
        }
        return .done
    }
}
