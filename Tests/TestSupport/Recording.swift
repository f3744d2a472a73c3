#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes expected output anew.
public enum Recording {
    public struct Failure: Error {
        public let path: String
    }

    public static func replace(_ folder: String, with files: [String: String]) throws {
        for path in files.keys {
            var parent = folder
            mkdir(parent, 0o755)
            for part in path.split(separator: "/").dropLast() {
                parent += "/\(part)"
                mkdir(parent, 0o755)
            }
        }
        for (path, text) in files {
            guard let file = fopen("\(folder)/\(path)", "w") else { throw Failure(path: path) }
            fputs(text, file)
            fclose(file)
        }
    }
}
