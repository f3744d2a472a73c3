import Synchronization
import Syntax

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the process has around it. The C library serves, since Foundation would triple the binary.
enum Process {
    static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// What tells this program's file from any other; nil where the system does not say which file it is.
    static var programStamp: String? {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let count = readlink("/proc/self/exe", &path, path.count - 1)
        guard count > 0 else { return nil }
        return SourceStamp(String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self))?.text
    }

    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Whether people see what goes to the standard error stream, and want it coloured (no-color.org).
    static var isErrorTerminal: Bool {
        isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb" && (environment("NO_COLOR") ?? "").isEmpty
    }

    /// Whether there is somebody to ask and a screen to ask on.
    static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// In UTC, for `loa new` alone: nothing that is published may depend on when it is built.
    static var secondsSince1970: Int { time(nil) }

    private static let kept = Mutex<[any Sendable]>([])

    /// Spares the work of taking things apart when the process ends soon.
    static func keepToTheEnd(_ things: [any Sendable]) { kept.withLock { $0 += things } }

    /// So that others see at once what was printed, though no terminal reads it.
    static func flushOutput() { fflush(nil) }

    static func writeError(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return }
            rest = rest.dropFirst(max(0, count))
        }
    }
}
