import Records

/// What a build knows of the last one, and what it needs so that the next one knows of it.
struct BuildMemory: Sendable {
    /// Nil where nothing is known that can be trusted.
    let earlier: EarlierSite?
    let hashes: SourceHashes

    /// Whether a text is known to have no fault, no picture and no chart: then it can wait until it is printed.
    func mayWait(_ draft: Draft) -> Bool {
        guard let page = earlier?.memory.pages[draft.route.path], let bulletin = page.bulletin else { return false }
        return !page.dependencies.areAllRecords && hashes[draft.body.file.path] == bulletin.text
    }

    func recollection(for publication: Publication, on ground: Ground, jobs: Int) async -> Recollection? {
        guard let earlier else { return nil }
        return await Recollection(earlier, publication, ground, hashes, jobs: jobs)
    }
}
