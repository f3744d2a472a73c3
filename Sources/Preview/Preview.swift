import FlyingSocks
import Publishing
import Syntax
import Wording

/// The site as it would be published, shown on this computer and made anew at every change of the content.
public struct Preview: Sendable {
    public struct Options: Sendable {
        /// The content folder, as the user named it.
        public var content: String
        /// To listen on; other computers reach it only where this is not a loopback address.
        public var address = "127.0.0.1"
        /// 0 for any free one.
        public var port = Options.usualPort
        /// Of messages.
        public var language = Language.vietnamese
        /// Its name, or a template of its addresses with `{path}`, `{line}` and `{column}`.
        public var editor: String?
        /// How many pages are made side by side.
        public var jobs: Int
        /// Whether there are forms for new texts. Only this computer may see them.
        public var edits = false
        /// Whether warnings are errors.
        public var isStrict = false

        public static let usualPort = 4321

        public init(content: String, jobs: Int) {
            self.content = content
            self.jobs = jobs
        }
    }

    /// What happens, for the terminal.
    public enum Event: Sendable {
        /// The home page's address.
        case serving(String)
        /// With all that is wrong with it; the time is that after which it could be seen.
        case made(pages: Int, Diagnostics, milliseconds: Int)
        case failed(PublishingFault)
    }

    private let options: Options
    private let workshop: Workshop
    private let inspection: Inspection

    public init(_ options: Options) {
        self.options = options
        inspection = Inspection(jobs: options.jobs)
        workshop = Workshop(content: options.content, jobs: options.jobs, isStrict: options.isStrict)
    }

    /// Shows the site until the task is cancelled.
    /// - Throws: `PreviewError` where the port cannot be had; nothing else ends it.
    public func run(_ report: @escaping @Sendable (Event) -> Void) async throws {
        if options.edits, !options.address.hasPrefix("127.") {
            throw PreviewError(fault: .editingForOthers(options.address))
        }
        let pool = SocketPool.make(maxEvents: 256)
        try await pool.prepare()
        Descriptors.raiseLimit()
        let listener = try Listener(address: options.address, port: options.port, pool: pool)
        let showroom = Showroom(run: Token.random())
        let host = HostCheck(address: options.address, port: listener.port)
        let problems = Problems(
            words: PreviewWords(options.language),
            sources: SourceLinks(folder: options.content, editor: options.editor))
        let answers = Answers(
            host: host, showroom: showroom, problems: problems, editing: options.edits ? editing(host, problems) : nil)
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { try await pool.run() }
            group.addTask { await listener.run { await answers.serve($0) } }
            // Before the first site, which may be made at once.
            report(.serving("http://\(options.address):\(listener.port)/"))
            group.addTask {
                await FolderWatch(folder: options.content, pool: pool).run { changes in
                    await make(changes, showroom, report)
                }
            }
        }
    }

    private func editing(_ host: HostCheck, _ problems: Problems) -> Editing {
        Editing(
            publisher: Publisher(content: options.content, jobs: options.jobs, isStrict: options.isStrict),
            room: DraftRoom(workshop), words: EditWords(options.language), problems: problems, host: host,
            token: Token.random())
    }

    private func make(
        _ changes: Changes, _ showroom: Showroom, _ report: @escaping @Sendable (Event) -> Void
    ) async {
        let start = ContinuousClock.now
        do throws(OutputError) {
            let site = try await workshop.site(changed: changes.paths)
            // Pages that nobody asked for are looked at behind the change, but for those of the first site.
            guard await showroom.hasSoundSite else {
                let all = await site.check(jobs: options.jobs)
                await showroom.begin(site, all, changed: changes.paths)
                return report(.made(pages: site.pages, all, milliseconds: Preview.milliseconds(since: start)))
            }
            let number = await showroom.show(site, changed: changes.paths)
            let milliseconds = Preview.milliseconds(since: start)
            Task {
                await inspection.look(at: site) { all in
                    await showroom.complete(number, of: site, all)
                    report(.made(pages: site.pages, all, milliseconds: milliseconds))
                }
            }
        } catch {
            await showroom.show(error.fault)
            report(.failed(error.fault))
        }
    }

    private static func milliseconds(since start: ContinuousClock.Instant) -> Int {
        let elapsed = (ContinuousClock.now - start).components
        return Int(elapsed.seconds) * 1000 + Int(elapsed.attoseconds / 1_000_000_000_000_000)
    }
}
