import Syntax
import Wording

/// What a site is to hold: files that were made, and files of the published site that stay as they are; and all that was
/// found wrong on the way.
struct Rendering: Sendable {
    let files: [StoredFile]
    let kept: [Manifest.Entry]
    /// How many there are, made or kept.
    let pages: Int
    /// How many of them are kept.
    let keptPages: Int
    let diagnostics: Diagnostics
    /// One hash of all sources as they were read. Their names and single hashes are nobody's business: not all of them
    /// are public.
    let inputs: String
    /// For the next build; nil where it is not to know of this one.
    let memory: SiteMemory?
    let reasons: PageReasons?
    /// Their links above all.
    private let made: [MadePage]

    /// With every warning made an error.
    var strict: Rendering {
        Rendering(
            files: files, kept: kept, pages: pages, keptPages: keptPages, diagnostics: diagnostics.strict,
            inputs: inputs, memory: memory, reasons: reasons, made: made)
    }

    /// - Parameters:
    ///   - diagnostics: of the folder.
    ///   - isRemembered: whether the next build is to know what the pages were made from.
    ///   - earlier: the published site, if it is known what its pages were made from.
    ///   - store: for what is made. Once it is broken nothing more is, and what comes out is not to be published.
    static func render(
        _ folder: SourceFolder, jobs: Int, diagnostics: Diagnostics, isRemembered: Bool = false,
        following earlier: EarlierSite? = nil, into store: FileStore
    ) async -> Rendering {
        let hashes = await SourceHashes(of: folder, jobs: jobs)
        let memory = isRemembered ? BuildMemory(earlier: earlier, hashes: hashes) : nil
        let groundwork = await Groundwork(folder, with: memory, jobs: jobs, diagnostics: diagnostics)
        guard let making = groundwork.making else {
            return Rendering(nothingBut: groundwork.diagnostics)
        }
        store.note(groundwork.diagnostics)
        let reasons = await making.reasons(jobs: jobs)
        let pages = making.pages.filter { reasons[$0.route] != nil }
        let (made, others) = await making.makeAll(pages, jobs: jobs) { making.make($0, into: store) }
        guard !store.isBroken else { return Rendering(nothingBut: groundwork.diagnostics) }
        let rendering = await Rendering(
            making, made, others, keeping: making.kept(besides: reasons), reasons, jobs: jobs,
            diagnostics: groundwork.diagnostics, inputs: hashes.inputs(with: making.publication.album), into: store)
        guard let rendering else {
            return await render(
                folder, jobs: jobs, diagnostics: diagnostics, isRemembered: isRemembered, into: store)
        }
        return rendering
    }

    /// Nil where a page that was to be kept leads nowhere any more.
    /// - Parameters:
    ///   - made: all pages that are not kept.
    ///   - kept: files of the published site.
    ///   - diagnostics: of what they were made from.
    ///   - inputs: for what is published.
    private init?(
        _ making: SiteMaking, _ made: [MadePage], _ others: [OutputFile], keeping kept: [Manifest.Entry],
        _ reasons: [Route: PageReason], jobs: Int, diagnostics: Diagnostics, inputs: String, into store: FileStore
    ) async {
        let finished = await making.finish(made, others, keeping: kept, jobs: jobs, after: diagnostics)
        guard let diagnostics = finished else { return nil }
        store.note(diagnostics)
        let keptPages = making.pages.count { reasons[$0.route] == nil }
        let storedOthers = await parallelMap(others, jobs: jobs, store.store)
        self.init(
            files: made.flatMap(\.stored) + storedOthers.flatMap { $0 }, kept: kept,
            pages: made.count(where: \.isPage) + keptPages,
            keptPages: keptPages, diagnostics: diagnostics, inputs: inputs,
            memory: diagnostics.hasErrors ? nil : making.memory(made),
            reasons: PageReasons(making: making, reasons: reasons), made: made)
    }

    private init(nothingBut diagnostics: Diagnostics) {
        self.init(
            files: [], kept: [], pages: 0, keptPages: 0, diagnostics: diagnostics, inputs: "", memory: nil,
            reasons: nil, made: [])
    }

    private init(
        files: [StoredFile], kept: [Manifest.Entry], pages: Int, keptPages: Int, diagnostics: Diagnostics,
        inputs: String, memory: SiteMemory?, reasons: PageReasons?, made: [MadePage]
    ) {
        self.files = files
        self.kept = kept
        self.pages = pages
        self.keptPages = keptPages
        self.diagnostics = diagnostics
        self.inputs = inputs
        self.memory = memory
        self.reasons = reasons
        self.made = made
    }
}
