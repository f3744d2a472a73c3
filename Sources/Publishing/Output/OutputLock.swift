import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Holds the output folder for one build. The system lets go of it when the process ends, however it ends.
struct OutputLock {
    private let descriptor: Int32

    /// The folder itself is locked, so that no file is needed that could be left behind.
    init(_ folder: String) throws(OutputError) {
        descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw OutputError(fault: .unwritable(path: folder, errno: errno)) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return }
        let fault =
            errno == EWOULDBLOCK ? PublishingFault.locked(path: folder) : .unwritable(path: folder, errno: errno)
        close(descriptor)
        throw OutputError(fault: fault)
    }

    func release() {
        close(descriptor)
    }
}
