import Syntax

/// Makes the site in memory, time after time, for the preview.
///
/// What it keeps from one time to the next is its own affair: what comes out is what a build of the same sources would
/// publish.
public actor Workshop {
    private let content: String
    private let jobs: Int
    private let isStrict: Bool
    private var shelf: SourceShelf?
    private var groundwork: Groundwork?
    private var site: PreviewSite?

    /// - Parameters:
    ///   - jobs: how many pages are made side by side; the result does not depend on it.
    ///   - isStrict: whether warnings are errors.
    public init(content: String, jobs: Int, isStrict: Bool = false) {
        self.content = content
        self.jobs = jobs
        self.isStrict = isStrict
    }

    /// - Parameters:
    ///   - changed: the files that may differ from the last time, relative to the content folder; nil where any may.
    ///   - unsaved: files that lie on no disk yet; of those they would replace they take the place.
    public func site(
        changed: Set<String>? = nil, with unsaved: [UnsavedFile] = []
    ) async throws(OutputError) -> PreviewSite {
        let shelf = try await shelf(changed: changed)
        var diagnostics = shelf.diagnostics
        let folder = shelf.folder.adding(unsaved, diagnostics: &diagnostics)
        let groundwork = await Groundwork(folder, keeping: groundwork, jobs: jobs, diagnostics: diagnostics)
        let site = PreviewSite(groundwork, isStrict: isStrict, keeping: site, showing: Set(unsaved.map(\.path)))
        // What is typed may be given up: the next state follows on the saved one.
        if unsaved.isEmpty { (self.shelf, self.groundwork, self.site) = (shelf, groundwork, site) }
        return site
    }

    private func shelf(changed: Set<String>?) async throws(OutputError) -> SourceShelf {
        do throws(SourceFolderError) {
            return try await SourceShelf(at: content, jobs: jobs, keeping: shelf, changed: changed)
        } catch {
            throw OutputError(error)
        }
    }
}
