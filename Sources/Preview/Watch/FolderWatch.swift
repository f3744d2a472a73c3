import FlyingSocks

/// Tells of changes below a folder: by the system's own notice where there is one, else by looking again and again.
/// Nothing ends it, not even the folder's going away.
struct FolderWatch: Sendable {
    let folder: String
    let pool: any AsyncSocketPool

    /// Editors write a file in several steps, and programs many files in a row: what comes within this time of each
    /// other is one change.
    static let settling = Duration.milliseconds(15)
    /// A stream of changes without a pause must not keep the page waiting.
    static let longestSettling = Duration.milliseconds(150)
    /// Where the system gives no notice.
    static let pollingPause = Duration.milliseconds(400)

    /// Calls back once a change, however many files it is made of, until the task is cancelled.
    func run(_ changed: @Sendable (Changes) async -> Void) async {
        #if os(Linux)
            await runNotices(changed)
        #else
            await runPolling(changed)
        #endif
    }

    #if os(Linux)
        private func runNotices(_ changed: @Sendable (Changes) async -> Void) async {
            while !Task.isCancelled {
                guard let notices = FolderNotices(watching: folder) else {
                    // There may be too many watches already, or no folder for the time being.
                    if FolderSnapshot(of: folder) != nil { return await runPolling(changed) }
                    try? await Task.sleep(for: FolderWatch.pollingPause)
                    continue
                }
                // Whatever changed before the watches were set.
                await changed(.anything)
                while !Task.isCancelled, let changes = await next(notices), changes != .anything {
                    if !changes.isEmpty { await changed(changes) }
                }
                notices.close()
            }
        }

        /// Nil when the task is cancelled.
        private func next(_ notices: FolderNotices) async -> Changes? {
            guard (try? await pool.suspendSocket(notices.socket, untilReadyFor: .read)) != nil else { return nil }
            var changes = notices.read()
            let end = ContinuousClock.now + FolderWatch.longestSettling
            while ContinuousClock.now < end {
                try? await Task.sleep(for: FolderWatch.settling)
                let more = notices.read()
                guard !more.isEmpty else { break }
                changes = changes.union(more)
            }
            return changes
        }
    #endif

    func runPolling(_ changed: @Sendable (Changes) async -> Void) async {
        var last = FolderSnapshot(of: folder)
        await changed(.anything)
        while !Task.isCancelled {
            try? await Task.sleep(for: FolderWatch.pollingPause)
            let now = FolderSnapshot(of: folder)
            guard now != last else { continue }
            await changed(now?.changes(since: last) ?? .anything)
            last = now
        }
    }
}
