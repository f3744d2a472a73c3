import CSystem
import Syntax
import Wording

/// The published folder. It comes to hold a site as a whole or stays as it was, and what is not Loa's in it stays.
struct OutputFolder {
    private let place: OutputPlace
    private let jobs: Int

    /// - Parameter jobs: how many files are compared and written side by side.
    init(path: String, jobs: Int = 1) {
        place = OutputPlace(path)
        self.jobs = jobs
    }

    struct Changes: Sendable, Equatable {
        let written: Int
        let unchanged: Int
        let removed: Int
        /// Whether the folder could not be exchanged, so that its files were replaced one after the other.
        var isInPlace = false
    }

    /// Keeps other builds away from the folder until the work folder is released.
    func lock() throws(OutputError) -> WorkFolder {
        try place.makeFolderAbove()
        let work = try WorkFolder(for: place, inside: WorkFolder.mustBeInside(place))
        try Spool.clear(in: work)
        return work
    }

    /// Brings the folder to hold the files of a manifest, and of its own no others.
    /// - Parameters:
    ///   - files: those of the manifest that are not published already.
    ///   - work: of this folder.
    ///   - mayShrink: whether most pages may go.
    /// - Returns: nil, with nothing done, where a file that was to be kept is not as it was.
    func publish(
        _ files: [StoredFile], as manifest: Manifest, through work: WorkFolder, mayShrink: Bool = false
    ) async throws(OutputError) -> Changes? {
        loa_hold_signals()
        let result = await replace(by: files, manifest, work, mayShrink: mayShrink)
        loa_release_signals()
        try Stage.checkSignal()
        return try result.get()
    }

    /// What is published, with the memory of how it was made; nil where there is none that fits.
    /// - Parameter maker: what tells the program and its options.
    func earlierSite(by maker: String, through work: WorkFolder) async throws(OutputError) -> EarlierSite? {
        if !work.isInside { try await Swap(place: place, work: work).recover() }
        guard let published = try OpenFolder.existing(place.path) else { return nil }
        let current = try Current(published, work.folder)
        guard let manifest = current.manifest, current.unfinished == nil,
            let memory = SiteMemoryFile.read(by: maker, of: manifest.hash, in: work.folder)
        else { return nil }
        let own = try await current.state(of: published, jobs: jobs).own
        return EarlierSite(memory, in: published, manifest, whole: Set(own.keys))
    }

    /// Whether the folder still is as a build left it, down to the last file.
    func holds(_ manifestHash: String, through work: WorkFolder) async throws(OutputError) -> Bool {
        if !work.isInside { try await Swap(place: place, work: work).recover() }
        let published = try OpenFolder.existing(place.path)
        let current = try Current(published, work.folder)
        guard let manifest = current.manifest, manifest.hash == manifestHash else { return false }
        return current.isWhole(manifest, try await current.state(of: published, jobs: jobs))
    }

    private func replace(
        by files: [StoredFile], _ manifest: Manifest, _ work: WorkFolder, mayShrink: Bool
    ) async -> Result<Changes?, OutputError> {
        do throws(OutputError) {
            if !work.isInside { try await Swap(place: place, work: work).recover() }
            let published = try OpenFolder.existing(place.path)
            let current = try Current(published, work.folder)
            let state = try await current.state(of: published, jobs: jobs)
            if current.isWhole(manifest, state) {
                try current.refreshStamps(state, in: work.folder)
                return .success(Changes(written: 0, unchanged: manifest.entries.count, removed: 0))
            }
            if !mayShrink { try Replacement.checkSize(current.manifest, manifest) }
            let replacement = try await Replacement.make(
                by: files, manifest, of: state, in: published, at: place.typed, jobs: jobs)
            guard let replacement else { return .success(nil) }
            return .success(try await publish(replacement, state, published, work))
        } catch {
            return .failure(error)
        }
    }

    private func publish(
        _ replacement: Replacement, _ state: PublishedState, _ published: OpenFolder?, _ work: WorkFolder
    ) async throws(OutputError) -> Changes {
        var written: [String: FileStamp]?
        if !work.isInside {
            written = try await Swap(place: place, work: work).publish(replacement, of: published, jobs: jobs)
        }
        let isInPlace = written == nil
        if let published, isInPlace {
            let inside = work.isInside ? work : try WorkFolder(for: place, inside: true)
            written = try await InPlace(work: inside, published: published).publish(replacement, jobs: jobs)
            if !work.isInside { inside.release() }
        }
        let stamps = state.own.mapValues(\.stamp).merging(written ?? [:]) { $1 }
        // Without them the next build reads what it could have known.
        try? StampList.write(stamps, of: replacement.manifest, into: work.folder)
        return Changes(
            written: replacement.files.count - replacement.kept.count, unchanged: replacement.kept.count,
            removed: replacement.stale.count, isInPlace: isInPlace)
    }
}

/// What is known of the published folder before a build.
private struct Current {
    let manifest: Manifest?
    /// Of a build that was killed as it replaced files in their places.
    let unfinished: Manifest?
    let stamps: StampList?

    init(_ published: OpenFolder?, _ work: OpenFolder) throws(OutputError) {
        manifest = try published.flatMap { folder throws(OutputError) in try Manifest.read(in: folder) }
        unfinished = try published.flatMap { folder throws(OutputError) in try InPlace.unfinished(in: folder) }
        stamps = manifest.map { StampList(of: $0, in: work) }
    }

    func state(of published: OpenFolder?, jobs: Int) async throws(OutputError) -> PublishedState {
        guard let published else { return PublishedState() }
        return try await PublishedState.read(published, [manifest, unfinished].compactMap { $0 }, stamps, jobs: jobs)
    }

    /// Whether the folder holds this very site.
    func isWhole(_ new: Manifest, _ state: PublishedState) -> Bool {
        unfinished == nil && manifest == new && state.own.count == new.entries.count
    }

    func refreshStamps(_ state: PublishedState, in work: OpenFolder) throws(OutputError) {
        guard let manifest, stamps?.count != manifest.entries.count else { return }
        try StampList.write(state.own.mapValues(\.stamp), of: manifest, into: work)
    }
}
