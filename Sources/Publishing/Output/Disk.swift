import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Single files below a folder of sources, each written whole beside its place first.
struct Disk {
    let root: String

    /// Writes a file that is there anew, and leaves who may read it as it was.
    func replace(_ path: String, _ bytes: [UInt8]) throws(OutputError) {
        let folder = try OpenFolder(root)
        guard let status = folder.status(path) else { throw folder.failure(path) }
        try folder.replace(path, bytes)
        chmod("\(root)/\(path)", status.st_mode & 0o777)
    }

    func write(_ path: String, _ bytes: [UInt8]) throws(OutputError) {
        let folder = try OpenFolder(root)
        try folder.makeFolder(OpenFolder.above(path))
        try folder.replace(path, bytes)
    }

    /// The error number where not all could be written.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = systemWrite(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                if count < 0 && errno == EINTR { continue }
                guard count >= 0 else { return errno }
                written += count
            }
            return nil
        }
    }
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}
