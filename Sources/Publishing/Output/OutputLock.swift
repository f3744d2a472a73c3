import Syntax
import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Holds a work folder for one build. The system lets go of it when the process ends, however it ends.
///
/// The file says that the folder is Loa's, and which process works in it. It stays where it is: a lock that is taken
/// away can be held twice.
struct OutputLock {
    static let name = "lock"
    private static let heading = "loa-work 1\n"

    private let descriptor: Int32

    /// - Parameter published: as messages name the folder that is published into.
    init(in folder: OpenFolder, for published: String) throws(OutputError) {
        let file = openat(folder.descriptor, OutputLock.name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw folder.failure(OutputLock.name) }
        let text = OutputLock.text(in: folder)
        if flock(file, LOCK_EX | LOCK_NB) != 0 {
            let isHeld = errno == EWOULDBLOCK
            let failure = folder.failure(OutputLock.name)
            close(file)
            throw isHeld
                ? OutputError(fault: .locked(path: published, process: OutputLock.process(in: text))) : failure
        }
        // One that was killed as it made the folder leaves an empty file; a folder with more in it is somebody's.
        let isNew = text.isEmpty && (try? folder.entries(in: "").count) == 1
        guard isNew || OutputLock.process(in: text) != nil else {
            close(file)
            throw OutputError(fault: .foreignWork(path: folder.path))
        }
        let line = Array((OutputLock.heading + "process \(OutputLock.padded(Int(getpid())))\n").utf8)
        guard line.withUnsafeBytes({ pwrite(file, $0.baseAddress, $0.count, 0) }) == line.count else {
            let failure = folder.failure(OutputLock.name)
            close(file)
            throw failure
        }
        descriptor = file
    }

    func release() { close(descriptor) }

    /// Always as long as it was, so that a write leaves no end of the one before.
    private static func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 10 - "\(number)".count)) + "\(number)"
    }

    private static func text(in folder: OpenFolder) -> [UInt8] {
        guard case .success(let bytes) = RawFile.read("\(folder.path)/\(name)", limit: 4096) else { return [0] }
        return bytes
    }

    /// Nil for any other text than a lock has.
    private static func process(in text: [UInt8]) -> Int? {
        let start = Array((heading + "process ").utf8)
        let digits = text.dropFirst(start.count).dropLast()
        guard text.starts(with: start), text.last == UInt8(ascii: "\n"), digits.count == 10 else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
