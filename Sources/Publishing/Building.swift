import Records
import Syntax
import Wording

extension Publisher {
    /// Writes the site into `output` when nothing is wrong.
    /// - Parameters:
    ///   - mayShrink: whether most of the pages that are published there may go.
    ///   - address: of a page of which the outcome is to say why it was made.
    public func build(
        into output: String, mayShrink: Bool = false, accountingFor address: String? = nil
    ) async throws(OutputError) -> Outcome {
        try OutputPlace.check(output, content: content)
        let folder = OutputFolder(path: output, jobs: jobs)
        // Before all the work, so that the second of two builds need not do it in vain.
        let work = try folder.lock()
        defer { work.release() }
        let listing = program == nil ? nil : SourceListing(at: content)
        // A question about a page is answered by going through what it hangs on.
        if address == nil, let unchanged = try await unchanged(since: listing, folder, work) { return unchanged }
        let earlier = try await earlierSite(folder, work)
        let spool = Spool(in: work)
        defer { spool.close() }
        let rendering = try await render(into: spool, following: earlier)
        guard !rendering.diagnostics.hasErrors else { return outcome(rendering) }
        return try await publish(
            rendering, spool, listing, folder, work, mayShrink: mayShrink, accountingFor: address)
    }

    private func render(
        into spool: Spool, following earlier: EarlierSite? = nil
    ) async throws(OutputError) -> Rendering {
        let rendering = try await render(
            isRemembered: program != nil, following: earlier,
            into: FileStore(kind: .spool(spool), isCompressed: isCompressed, isStrict: isStrict))
        if let failure = spool.failure { throw failure }
        return rendering
    }

    private func earlierSite(
        _ folder: OutputFolder, _ work: WorkFolder
    ) async throws(OutputError) -> EarlierSite? {
        guard let maker else { return nil }
        return try await folder.earlierSite(by: maker, through: work)
    }

    private func publish(
        _ rendering: Rendering, _ spool: Spool, _ listing: SourceListing?, _ folder: OutputFolder, _ work: WorkFolder,
        mayShrink: Bool, accountingFor address: String?
    ) async throws(OutputError) -> Outcome {
        let manifest = Manifest(of: rendering.files, keeping: rendering.kept, inputs: rendering.inputs)
        let changes = try await folder.publish(rendering.files, as: manifest, through: work, mayShrink: mayShrink)
        guard let changes else {
            // Somebody changed the published site meanwhile: all is made.
            let whole = try await render(into: spool)
            guard !whole.diagnostics.hasErrors else { return outcome(whole) }
            return try await publish(whole, spool, listing, folder, work, mayShrink: mayShrink, accountingFor: address)
        }
        remember(listing, rendering, manifest.hash, work)
        var outcome = outcome(rendering, changes: changes)
        outcome.account = address.flatMap { rendering.reasons?.account(of: $0) }
        return outcome
    }

    /// What came of a build of the very same sources by the same program, if the site is as it left it.
    private func unchanged(
        since listing: SourceListing?, _ folder: OutputFolder, _ work: WorkFolder
    ) async throws(OutputError) -> Outcome? {
        guard let listing, let last = LastBuild(in: work.folder), last.program == program,
            last.options == options, last.sources == listing.text
        else { return nil }
        guard try await folder.holds(last.manifest, through: work) else { return nil }
        return Outcome(diagnostics: Diagnostics(), pages: last.pages, written: 0, removed: 0, kept: last.pages)
    }

    /// The pages, and the build as a whole: that one only if it was without a message, which the next one would have to
    /// give again, and of files that were not changed just now. The site is published by now, and what is remembered only
    /// saves work: a disk that has no room for it is no failure.
    private func remember(
        _ listing: SourceListing?, _ rendering: Rendering, _ manifest: String, _ work: WorkFolder
    ) {
        if let maker, let memory = rendering.memory {
            try? SiteMemoryFile.write(memory, by: maker, of: manifest, into: work.folder)
        }
        guard let program, let listing, listing.isSettled, rendering.diagnostics.all.isEmpty else {
            return LastBuild.forget(in: work.folder)
        }
        let last = LastBuild(
            program: program, options: options, sources: listing.text, manifest: manifest, pages: rendering.pages)
        try? last.write(into: work.folder)
    }

    private var options: String { isCompressed ? "compress" : "plain" }

    private var maker: String? { program.map { "\($0) \(options)" } }

    /// Where `output` is not what a build would publish there; nil where the content has errors. Writes nothing.
    public func compare(with output: String) async throws(OutputError) -> (Outcome, Differences?) {
        let rendering = try await render(into: FileStore(kind: .hashes, isCompressed: isCompressed))
        guard !rendering.diagnostics.hasErrors else { return (outcome(rendering), nil) }
        let manifest = Manifest(of: rendering.files, inputs: rendering.inputs)
        return (outcome(rendering), try await Differences.check(output, against: manifest, jobs: jobs))
    }
}
