import Syntax

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The folders of `Tests/Fixtures`, and of the project's own content.
public enum Fixtures {
    private static let tests = String(#filePath.dropLast("/TestSupport/Fixtures.swift".count))

    public static func path(_ name: String) -> String { "\(tests)/Fixtures/\(name)" }

    /// The first real site.
    public static let realContent = "\(tests)/../content"

    public static func documentation(_ name: String) -> String { "\(tests)/../docs/\(name)" }

    /// Every file below a folder, hidden ones too, as text by relative path.
    public static func files(in folder: String) -> [String: String] {
        var files: [String: String] = [:]
        var pending = [""]
        while let relative = pending.popLast() {
            for name in names(in: "\(folder)/\(relative)") {
                let path = relative.isEmpty ? name : "\(relative)/\(name)"
                if case .success(let bytes) = RawFile.read("\(folder)/\(path)", limit: 1 << 24) {
                    files[path] = String(decoding: bytes, as: UTF8.self)
                } else {
                    pending.append(path)
                }
            }
        }
        return files
    }

    private static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }
}
