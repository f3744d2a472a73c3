import Publishing
import Syntax
import Wording

/// What the preview shows: the last site without errors, and what is wrong with the content as it is now.
actor Showroom {
    /// What the pages that are open are told.
    struct State: Sendable, Equatable {
        /// Of the site that is shown; another one is to be loaded.
        let site: String
        /// Of what is wrong; another one is to be fetched.
        let problems: String
        let errors: Int
        let warnings: Int
    }

    /// What a run came to.
    enum Finding: Sendable {
        case diagnostics([Diagnostic])
        /// The folder itself could not be read.
        case fault(PublishingFault)
    }

    private(set) var site: PreviewSite?
    /// The last of which all is known to be well.
    private var sound: PreviewSite?
    private var late = LateFindings()
    private(set) var finding = Finding.diagnostics([])
    private var siteNumber = 0
    private var findingNumber = 0
    private var listeners: [Int: AsyncStream<State>.Continuation] = [:]
    private var listenerCount = 0
    /// So that pages of a preview that was stopped know another one from it.
    private let run: String

    init(run: String) {
        self.run = run
    }

    /// Whether there was a site without errors up to now.
    var hasSoundSite: Bool { sound != nil }

    /// With errors, or as long as some of the site before may be left, the site before stays.
    /// - Parameter changed: the files that differ from the site before; nil where any may.
    /// - Returns: the number of what was found, for `complete`.
    func show(_ new: PreviewSite, changed: Set<String>?) -> Int {
        let diagnostics = new.diagnostics.with(late.after(changed))
        if !diagnostics.hasErrors { replace(new) }
        return find(.diagnostics(diagnostics.sorted))
    }

    func show(_ fault: PublishingFault) { find(.fault(fault)) }

    /// A site of which all was looked at before it is shown, as it is with the first.
    func begin(_ new: PreviewSite, _ all: Diagnostics, changed: Set<String>?) {
        _ = late.after(changed)
        take(new, late.look(all, known: new.diagnostics))
    }

    /// All that is wrong, which takes longer to find out; with errors the last sound site comes back.
    /// - Parameter number: of the finding that this completes; nothing is done where there is another one by now.
    func complete(_ number: Int, of new: PreviewSite, _ all: Diagnostics) {
        guard number == findingNumber else { return }
        take(new, late.look(all, known: new.diagnostics))
    }

    private func take(_ new: PreviewSite, _ diagnostics: Diagnostics) {
        let before = siteNumber
        if !diagnostics.hasErrors {
            sound = new
            if site !== new { replace(new) }
        } else if site === new {
            replace(sound)
        }
        if siteNumber != before || !isTold(diagnostics) { find(.diagnostics(diagnostics.sorted)) }
    }

    private func replace(_ new: PreviewSite?) {
        site = new
        siteNumber += 1
    }

    private func isTold(_ diagnostics: Diagnostics) -> Bool {
        guard case .diagnostics(let told) = finding else { return false }
        return told.count == diagnostics.sorted.count && diagnostics.less(Diagnostics().with(told)).all.isEmpty
    }

    @discardableResult private func find(_ new: Finding) -> Int {
        finding = new
        findingNumber += 1
        for listener in listeners.values { listener.yield(state) }
        return findingNumber
    }

    var state: State {
        let errors =
            switch finding {
            case .diagnostics(let diagnostics): diagnostics.count { $0.severity == .error }
            case .fault: 1
            }
        return State(
            site: "\(run)-\(siteNumber)", problems: "\(run)-\(findingNumber)", errors: errors,
            warnings: warnings)
    }

    private var warnings: Int {
        guard case .diagnostics(let diagnostics) = finding else { return 0 }
        return diagnostics.count { $0.severity == .warning }
    }

    /// The state now and every one after it; a slow listener gets the last one only.
    func states() -> AsyncStream<State> {
        let (stream, continuation) = AsyncStream.makeStream(of: State.self, bufferingPolicy: .bufferingNewest(1))
        listenerCount += 1
        let number = listenerCount
        listeners[number] = continuation
        continuation.onTermination = { [weak self] _ in
            Task { await self?.leave(number) }
        }
        continuation.yield(state)
        return stream
    }

    private func leave(_ number: Int) { listeners[number] = nil }

    /// How many pages are listening.
    var audience: Int { listeners.count }
}
