import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Holds the output folder for one build. The system lets go of it when the process ends, however it ends.
enum OutputLock {

    /// The folder itself is locked, so that no file is needed that could be left behind.
    static func hold<Result>(
        _ folder: String, during work: () throws(OutputError) -> Result
    ) throws(OutputError) -> Result {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw OutputError(fault: .unwritable(path: folder, errno: errno)) }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isHeld = errno == EWOULDBLOCK
            throw OutputError(fault: isHeld ? .locked(path: folder) : .unwritable(path: folder, errno: errno))
        }
        return try work()
    }
}
