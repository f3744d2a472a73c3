import Records
import Stats
import Syntax
import Templates
import Wording

/// From a folder of sources to a published site.
public struct Publisher: Sendable {
    /// What a run came to. With errors among the diagnostics nothing was written.
    public struct Outcome: Sendable {
        public let diagnostics: Diagnostics
        public let pages: Int
        public let written: Int
        public let removed: Int
        /// Pages that were not made again.
        public let kept: Int
        /// Whether the folder could not be exchanged as a whole.
        public var isInPlace = false
        /// What became of the page that was asked about.
        public var account: PageAccount?
        /// All that it came from. To take ten thousand pages apart takes a tenth of a build, for which nobody needs to
        /// wait whose process ends.
        public var remains: [any Sendable] = []
    }

    /// The page to open first, relative to the output folder.
    public static let homePage = Route.home.path

    let content: String
    let jobs: Int
    let isStrict: Bool
    let isCompressed: Bool
    let program: String?

    /// - Parameters:
    ///   - jobs: how many pages are made side by side; the result does not depend on it.
    ///   - isStrict: whether warnings are errors.
    ///   - isCompressed: whether smaller copies of texts are published beside them.
    ///   - program: what tells this program from any other, another version of it above all; without it a site is built
    ///     anew even where nothing changed.
    public init(
        content: String, jobs: Int, isStrict: Bool = false, isCompressed: Bool = false, program: String? = nil
    ) {
        self.program = program
        self.isCompressed = isCompressed
        self.content = content
        self.jobs = jobs
        self.isStrict = isStrict
    }

    /// Reads and renders everything, and writes nothing.
    public func check() async throws(OutputError) -> Outcome {
        outcome(try await render())
    }

    /// What nginx is to be told of the site; nil where the content cannot be read at all.
    public func serverConfiguration() async throws(OutputError) -> (text: String?, diagnostics: Diagnostics) {
        var diagnostics = Diagnostics()
        let catalogue = Catalogue.read(try read(&diagnostics), diagnostics: &diagnostics)
        return (catalogue.map { NginxRules(rules: HeaderRules($0.site)).text }, diagnostics)
    }

    /// How figures came about. What is wrong elsewhere in the content does not matter to it.
    /// - Parameter query: a figure as links write it (`ap-khu-pho-an-toan/2019-10m/ba-tri`, the place may be left out), a
    ///   line of a source file (`observations/2019.csv:12`), or a page (`/chi-tieu/xa-an-toan/`).
    public func explain(_ query: String) async throws(OutputError) -> Result<[Explanation], LinkFailure> {
        var diagnostics = Diagnostics()
        guard let publication = try await publication(&diagnostics) else {
            return .failure(LinkFailure(.nothingToExplain(query)))
        }
        let extracts = await Extracts.make(publication, jobs: jobs)
        return ExplanationQuery(text: query, publication: publication, folder: content).figures(extracts).map {
            $0.map { Explanation($0, publication) }
        }
    }

    /// All figures, or those of one report; nil where the content cannot be read at all.
    public func figures() async throws(OutputError) -> (sheet: FigureSheet?, diagnostics: Diagnostics) {
        var diagnostics = Diagnostics()
        let publication = try await publication(&diagnostics)
        return (publication.map(FigureSheet.init), diagnostics)
    }

    /// Writes the figures of a period into the content, so that from now on a change to one must be recorded as a
    /// revision. Of faulty content nothing is frozen.
    /// - Returns: the file, below the content folder.
    public func freeze(_ period: Period) async throws(OutputError) -> (path: String?, diagnostics: Diagnostics) {
        var diagnostics = Diagnostics()
        guard let publication = try await publication(&diagnostics), !diagnostics.hasErrors else {
            return (nil, diagnostics)
        }
        let freezing = Freezing(period: period)
        guard let text = freezing.text(publication.book) else {
            throw OutputError(fault: .nothingToFreeze(period.code))
        }
        try Disk(root: content).write(freezing.path, Array(text.utf8))
        return (freezing.path, diagnostics)
    }

    /// Mends what needs no decision: stale texts of figure links, numbers that only one figure fits, text that is not
    /// NFC.
    /// - Parameter isDry: whether nothing is written.
    public func fix(isDry: Bool) async throws(OutputError) -> Mending {
        var diagnostics = Diagnostics()
        let folder = try await readFast(&diagnostics)
        let mending = await Mending.mend(folder, at: content, self, diagnostics)
        if !isDry { for file in mending.files { try Disk(root: content).replace(file.path, file.after) } }
        return mending
    }

    private func publication(_ diagnostics: inout Diagnostics) async throws(OutputError) -> Publication? {
        let folder = try await readFast(&diagnostics)
        guard let catalogue = Catalogue.read(folder, diagnostics: &diagnostics) else { return nil }
        return await Publication.make(catalogue, jobs: jobs, diagnostics: &diagnostics)
    }

    func read(_ diagnostics: inout Diagnostics) throws(OutputError) -> SourceFolder {
        do throws(SourceFolderError) {
            return try SourceFolder.read(at: content, diagnostics: &diagnostics)
        } catch {
            throw OutputError(error)
        }
    }

    /// Several files side by side.
    func readFast(_ diagnostics: inout Diagnostics) async throws(OutputError) -> SourceFolder {
        do throws(SourceFolderError) {
            return try await SourceFolder.read(at: content, jobs: jobs, diagnostics: &diagnostics)
        } catch {
            throw OutputError(error)
        }
    }

    func outcome(_ rendering: Rendering, changes: OutputFolder.Changes? = nil) -> Outcome {
        Outcome(
            diagnostics: rendering.diagnostics, pages: rendering.pages, written: changes?.written ?? 0,
            removed: changes?.removed ?? 0, kept: rendering.keptPages, isInPlace: changes?.isInPlace ?? false,
            remains: [rendering])
    }

    /// - Parameters:
    ///   - unsaved: files that stand in for those of the disk, or beside them.
    ///   - isRemembered: whether the next build is to know what the pages were made from.
    ///   - earlier: the published site, if it is known what its pages were made from.
    ///   - store: for what is made.
    func render(
        with unsaved: [UnsavedFile] = [], isRemembered: Bool = false, following earlier: EarlierSite? = nil,
        into store: FileStore = FileStore(kind: .nowhere)
    ) async throws(OutputError) -> Rendering {
        var diagnostics = Diagnostics()
        let folder = try await readFast(&diagnostics).adding(unsaved, diagnostics: &diagnostics)
        return await render(folder, diagnostics, isRemembered: isRemembered, following: earlier, into: store)
    }

    func render(
        _ folder: SourceFolder, _ diagnostics: Diagnostics, isRemembered: Bool = false,
        following earlier: EarlierSite? = nil, into store: FileStore = FileStore(kind: .nowhere)
    ) async -> Rendering {
        let rendering = await Rendering.render(
            folder, jobs: jobs, diagnostics: diagnostics, isRemembered: isRemembered, following: earlier, into: store)
        return isStrict ? rendering.strict : rendering
    }
}

extension OutputError {
    init(_ error: SourceFolderError) {
        self.init(fault: .contentUnreadable(path: error.path, errno: error.errno))
    }
}
