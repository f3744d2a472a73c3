import Compression
import Syntax

/// Beside each text of the site the same, smaller, for servers that hand out what is there.
enum CompressedFiles {
    private static let endings: Set<String> = ["html", "css", "js", "json", "svg", "xml", "csv", "txt", "webmanifest"]
    /// What goes over the line in one piece anyway need not be smaller.
    private static let smallest = 1024

    static func names(beside path: String) -> [String] { ["\(path).gz", "\(path).br"] }

    static func beside(_ files: [OutputFile], jobs: Int) async -> [OutputFile] {
        let texts = files.filter { file in
            file.bytes.count >= smallest && endings.contains(String(file.path.split(separator: ".").last ?? ""))
        }
        let made = await parallelMap(texts, jobs: jobs) { file in
            [("gz", Compression.gzip(file.bytes)), ("br", Compression.brotli(file.bytes))].compactMap { ending, bytes in
                bytes.flatMap { small in
                    small.count < file.bytes.count ? OutputFile(path: "\(file.path).\(ending)", bytes: small) : nil
                }
            }
        }
        return made.flatMap { $0 }
    }
}
