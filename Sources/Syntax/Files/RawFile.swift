#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The bytes of one regular file, read without following a link and without waiting on a pipe.
public enum RawFile {
    public struct Refusal: Error {
        public let fault: SyntaxFault

        /// With the reason in `errno`.
        static var unreadable: Refusal { Refusal(fault: .unreadable(errno: errno)) }
    }

    /// At most `limit` bytes; a larger file is refused rather than cut.
    /// - Parameter folder: that the path begins at, held open; else the one that the program stands in.
    public static func read(_ path: String, in folder: Int32 = AT_FDCWD, limit: Int) -> Result<[UInt8], Refusal> {
        let descriptor = openat(folder, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return refuse(errno == ELOOP ? .symbolicLink : .unreadable(errno: errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return refuse(.unreadable(errno: errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else { return refuse(.notAFile) }
        guard status.st_size <= limit else { return refuse(.fileTooLarge(limit: limit)) }
        return read(descriptor, size: Int(status.st_size))
    }

    private static func read(_ descriptor: Int32, size: Int) -> Result<[UInt8], Refusal> {
        // All empty arrays are one, whose count two threads would set at the same time.
        guard size > 0 else { return .success([]) }
        var failure: Int32?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = systemRead(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
                if got < 0 && errno == EINTR { continue }
                if got < 0 { failure = errno }
                guard got > 0 else { return }
                count += got
            }
        }
        return failure.map { refuse(.unreadable(errno: $0)) } ?? .success(bytes)
    }

    private static func refuse(_ fault: SyntaxFault) -> Result<[UInt8], Refusal> {
        .failure(Refusal(fault: fault))
    }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
