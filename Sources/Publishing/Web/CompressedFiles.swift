import Compression

/// Beside each text of the site the same, smaller, for servers that hand out what is there.
enum CompressedFiles {
    private static let endings: Set<String> = ["html", "css", "js", "json", "svg", "xml", "csv", "txt", "webmanifest"]
    /// What goes over the line in one piece anyway need not be smaller.
    private static let smallest = 1024

    static func names(beside path: String) -> [String] { ["\(path).gz", "\(path).br"] }

    /// None for what is no text.
    static func beside(_ file: OutputFile) -> [OutputFile] {
        guard file.bytes.count >= smallest, endings.contains(String(file.path.split(separator: ".").last ?? "")) else {
            return []
        }
        let made = [("gz", Compression.gzip(file.bytes)), ("br", Compression.brotli(file.bytes))]
        return made.compactMap { ending, bytes in
            guard let bytes, bytes.count < file.bytes.count else { return nil }
            return OutputFile(path: "\(file.path).\(ending)", bytes: bytes)
        }
    }
}
