#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder of a test's own, which goes when the test lets go of it: keep it in a `let`.
///
/// POSIX calls only, since tests need names and files that Foundation would not make.
public final class TemporaryFolder: Sendable {
    public struct Failure: Error {
        public let path: String
        public let errno: Int32
    }

    /// Without a `/` at its end.
    public let path: String
    /// That it lies in alone, so that what is put beside it goes with it.
    private let around: String

    /// `files` are texts by their paths in the folder, with `/`; the folders that they need are made.
    public init(_ files: [String: String] = [:]) throws {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/loa-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(path: parent, errno: errno) }
        around = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
        path = "\(around)/thu-muc"
        guard mkdir(path, 0o755) == 0 else { throw Failure(path: path, errno: errno) }
        for (name, text) in files { try write(text, to: name) }
    }

    deinit {
        TemporaryFolder.remove(Array(around.utf8CString))
    }

    public func write(_ text: String, to name: String) throws {
        try write(Array(text.utf8), to: name)
    }

    public func write(_ bytes: [UInt8], to name: String) throws {
        try write(bytes, toRaw: Array(name.utf8))
    }

    /// For names that are no text.
    public func write(_ bytes: [UInt8], toRaw name: [UInt8]) throws {
        let file = rawPath(name)
        for (index, byte) in name.enumerated() where byte == UInt8(ascii: "/") {
            if mkdir(rawPath(Array(name[..<index])), 0o755) != 0 && errno != EEXIST { throw failure(name) }
        }
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { throw failure(name) }
        defer { close(descriptor) }
        guard systemWrite(descriptor, bytes) == bytes.count else { throw failure(name) }
    }

    public func remove(_ name: String) throws {
        guard unlink("\(path)/\(name)") == 0 else { throw failure(Array(name.utf8)) }
    }

    private func rawPath(_ name: [UInt8]) -> [CChar] {
        (Array("\(path)/".utf8) + name + [0]).map { CChar(bitPattern: $0) }
    }

    private func failure(_ name: [UInt8]) -> Failure {
        Failure(path: String(decoding: name, as: UTF8.self), errno: errno)
    }
}

extension TemporaryFolder {
    /// A link goes itself, what it leads to stays.
    private static func remove(_ path: [CChar]) {
        guard unlink(path) != 0 else { return }
        for name in names(in: path) { remove(path.dropLast() + [CChar(bitPattern: UInt8(ascii: "/"))] + name) }
        rmdir(path)
    }

    /// Each with its closing zero.
    private static func names(in folder: [CChar]) -> [[CChar]] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [[CChar]] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafeBytes(of: entry.pointee.d_name) { $0.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0] })
        }
        let dot = CChar(bitPattern: UInt8(ascii: "."))
        return names.filter { $0 != [dot, 0] && $0 != [dot, dot, 0] }
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: [UInt8]) -> Int {
    write(descriptor, bytes, bytes.count)
}
