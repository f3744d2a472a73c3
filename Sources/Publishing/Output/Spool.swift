import CSystem
import Synchronization
import Wording

/// Files that were written as soon as they were made. They lie under numbers in the work folder, until they are moved into
/// the next site or, where something turns out to be wrong with it, cleared away.
///
/// From the first one on a signal ends the build in good order, so that none stays behind.
final class Spool: Sendable {
    typealias Name = Int

    private static let folderName = "spool"

    private let work: WorkFolder
    private let state = Mutex(State())

    private struct State {
        var folder: OpenFolder?
        var count = 0
        var failure: OutputError?
        var isGivenUp = false
    }

    init(in work: WorkFolder) {
        self.work = work
    }

    /// The first that went wrong; nothing is written after it.
    var failure: OutputError? { state.withLock(\.failure) }

    /// For a site that nobody will get: nothing is written from now on.
    func giveUp() { state.withLock { $0.isGivenUp = true } }

    var isGivenUp: Bool { state.withLock(\.isGivenUp) }

    /// Nil where it could not be written whole.
    func add(_ bytes: [UInt8]) -> Name? {
        do throws(OutputError) {
            let (folder, name) = try next()
            try Stage.checkSignal()
            try folder.write("\(name)", bytes)
            return name
        } catch {
            state.withLock { $0.failure = $0.failure ?? error }
            return nil
        }
    }

    private func next() throws(OutputError) -> (OpenFolder, Name) {
        try state.withLock { state throws(OutputError) in
            if let failure = state.failure { throw failure }
            state.count += 1
            if let folder = state.folder { return (folder, state.count) }
            let folder = try open()
            state.folder = folder
            return (folder, state.count)
        }
    }

    private func open() throws(OutputError) -> OpenFolder {
        loa_hold_signals()
        try work.clear(Spool.folderName)
        return try OpenFolder(making: "\(work.folder.path)/\(Spool.folderName)")
    }

    /// Gives a file its place. Another file system, which knows nothing of the spool, gets a copy.
    /// - Returns: its stamp there.
    func move(_ name: Name, into other: OpenFolder, as path: String) throws(OutputError) -> FileStamp {
        guard let folder = state.withLock(\.folder) else { throw other.failure(path) }
        do throws(OutputError) {
            try folder.move("\(name)", into: other, as: path)
        } catch {
            guard let bytes = try folder.read("\(name)") else { throw error }
            return try other.write(path, bytes)
        }
        guard let stamp = other.stamp(path) else { throw other.failure(path) }
        return stamp
    }

    /// Takes away what is left in it.
    func close() {
        state.withLock { state in
            guard state.folder != nil else { return }
            state.folder = nil
            try? work.clear(Spool.folderName)
            loa_release_signals()
        }
    }

    /// What a build that was killed left.
    static func clear(in work: WorkFolder) throws(OutputError) { try work.clear(folderName) }
}
