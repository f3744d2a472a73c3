import Synchronization
import Syntax

/// The site as it would be published, in memory. A page is made when it is asked for, so that a change shows at once
/// however large the site is; what is wrong with pages that nobody asked for is found by `check`.
public final class PreviewSite: Sendable {
    /// Of sources, records and figures, and of the pages that are made so far: of a first state none, of a later one all
    /// that did not change, and those whose own text did.
    public let diagnostics: Diagnostics

    private let groundwork: Groundwork
    private let isStrict: Bool
    private let made: Mutex<[SitePage: MadePage]>
    /// Files that are no pages, kind by kind as far as they are made.
    private let others: Mutex<[[String: OutputFile]]>

    /// - Parameters:
    ///   - previous: an earlier state, whose pages stay where nothing that they are made from changed.
    ///   - files: whose pages are made at once, with those whose texts differ from the earlier state.
    init(
        _ groundwork: Groundwork, isStrict: Bool, keeping previous: PreviewSite? = nil, showing files: Set<String>
    ) {
        self.groundwork = groundwork
        self.isStrict = isStrict
        var made: [SitePage: MadePage] = [:]
        let pages = groundwork.making?.pages ?? []
        if let previous, let comparison = StateComparison(groundwork, previous.groundwork) {
            made = previous.made.withLock { $0 }
            for page in comparison.differing(among: pages) { made[page] = nil }
        }
        if let making = groundwork.making {
            let texts = making.publication.manuscripts
            let old = previous?.groundwork.making?.publication.manuscripts
            let changed = Set(texts.routes(in: files, orNotIn: old))
            for page in pages where changed.contains(page.route) { made[page] = making.make(page) }
        }
        var found = groundwork.diagnostics
        for page in made.values { found.append(page.diagnostics) }
        diagnostics = isStrict ? found.strict : found
        self.made = Mutex(made)
        others = Mutex([])
    }

    /// Whether figures were taken over from the earlier state.
    var keepsFigures: Bool { groundwork.keepsFigures }

    public var pages: Int { groundwork.making?.pages.count ?? 0 }

    /// The bytes of a file of the site; nil where there is none.
    /// - Parameter path: relative to the site's root: `ban-tin/index.html`.
    public func file(at path: String) -> [UInt8]? {
        guard let making = groundwork.making else { return nil }
        if let page = making.page(at: path) { return make(page, making).bytes }
        return chart(at: path, making) ?? other(at: path, making)
    }

    /// What is shown for addresses that lead nowhere.
    public var notFoundPage: [UInt8]? { file(at: Route.notFound.path) }

    /// Makes all that is not made yet, and tells what is wrong with any of it, as a build would.
    public func check(jobs: Int) async -> Diagnostics {
        guard let making = groundwork.making else { return diagnostics }
        let (pages, others) = await making.makeAll(making.pages, jobs: jobs) { self.make($0, making) }
        let finished = await making.finish(pages, others, jobs: jobs, after: groundwork.diagnostics)
        let diagnostics = finished ?? groundwork.diagnostics
        return isStrict ? diagnostics.strict : diagnostics
    }

    private func make(_ page: SitePage, _ making: SiteMaking) -> MadePage {
        if let made = made.withLock({ $0[page] }) { return made }
        // Outside the lock: two that want the same page at once make it twice, and none waits for another's.
        let new = making.make(page)
        made.withLock { $0[page] = new }
        return new
    }

    /// Charts and the picture for links lie beside their page.
    private func chart(at path: String, _ making: SiteMaking) -> [UInt8]? {
        guard let slash = path.lastIndex(of: "/") else { return nil }
        guard let page = making.page(at: "\(path[..<slash])/index.html") else { return nil }
        return make(page, making).files.first { $0.path == path }?.bytes
    }

    private func other(at path: String, _ making: SiteMaking) -> [UInt8]? {
        others.withLock { kinds in
            let all: [@Sendable () -> [OutputFile]] = [{ making.assets }] + making.otherKinds
            for (index, files) in all.enumerated() {
                if index == kinds.count {
                    kinds.append(Dictionary(files().map { ($0.path, $0) }) { first, _ in first })
                }
                if let file = kinds[index][path] { return file.bytes }
            }
            return nil
        }
    }
}
