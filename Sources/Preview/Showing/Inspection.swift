import Publishing
import Syntax

/// Looks at all pages of each new site, one site at a time and the newest next: it takes as long as a build, and a change
/// must not wait for it.
actor Inspection {
    private var next: (site: PreviewSite, told: @Sendable (Diagnostics) async -> Void)?
    private var isBusy = false
    private let jobs: Int

    init(jobs: Int) {
        self.jobs = jobs
    }

    /// - Parameter told: is given all that is wrong, unless a newer site came first.
    func look(at site: PreviewSite, _ told: @escaping @Sendable (Diagnostics) async -> Void) async {
        next = (site, told)
        guard !isBusy else { return }
        isBusy = true
        while let (site, told) = next {
            next = nil
            await told(await site.check(jobs: jobs))
        }
        isBusy = false
    }
}
