import Crypto
import Wording

/// Which files of a published folder are Loa's own, each with the hash of what was written, and a hash of the sources
/// that all of it came from. It is published with them, so that whoever has a copy can check it.
///
/// Its last line is the hash of all lines before it: a manifest with any byte changed is none. Its lines are those of
/// `sha256sum`, which can check them too.
struct Manifest: Equatable, Sendable {
    static let path = "loa-manifest.txt"
    private static let kind = "loa-manifest"
    private static let version = "2"

    struct Entry: Equatable, Sendable {
        let path: String
        let hash: String
    }

    /// In the order of their paths, each of which is there once.
    let entries: [Entry]
    /// Of the sources.
    let inputs: String
    /// As they are published.
    let bytes: [UInt8]

    init(_ entries: [Entry], inputs: String) {
        let entries = entries.sorted { $0.path < $1.path }
        var text = "\(Manifest.kind) \(Manifest.version)\ninputs \(inputs)\n"
        for entry in entries { text += "\(entry.hash)  \(entry.path)\n" }
        let lines = Array(text.utf8)
        self.init(sorted: entries, inputs: inputs, bytes: lines + Array("end \(Manifest.hash(of: lines[...]))\n".utf8))
    }

    private init(sorted entries: [Entry], inputs: String, bytes: [UInt8]) {
        self.entries = entries
        self.inputs = inputs
        self.bytes = bytes
    }

    /// - Parameter kept: files that are published already.
    init(of files: [StoredFile], keeping kept: [Entry] = [], inputs: String) {
        self.init(files.map { Entry(path: $0.path, hash: $0.hash) } + kept, inputs: inputs)
    }

    var hashes: [String: String] { Dictionary(entries.map { ($0.path, $0.hash) }) { $1 } }

    /// Of the manifest itself.
    var hash: String { Manifest.hash(of: bytes[...]) }

    static func hash(of bytes: ArraySlice<UInt8>) -> String { SHA256.hash(data: bytes).hexadecimal }
}

/// Reading.
extension Manifest {
    enum Refusal: Error, Equatable {
        /// That of another version of Loa.
        case version(String)
        case damaged
    }

    init(reading bytes: [UInt8]) throws(Refusal) {
        let newline = UInt8(ascii: "\n")
        let lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
        let heading = (lines.first ?? []).split(separator: UInt8(ascii: " ")).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard heading.count == 2, heading[0] == Manifest.kind else { throw .damaged }
        guard heading[1] == Manifest.version else {
            throw heading[1].utf8.allSatisfy { (48...57).contains($0) } ? .version(heading[1]) : .damaged
        }
        guard lines.count >= 4, lines.last?.isEmpty == true, let end = lines.dropLast().last else { throw .damaged }
        let covered = bytes[..<end.startIndex]
        guard end.elementsEqual("end \(Manifest.hash(of: covered))".utf8) else { throw .damaged }
        let entries = lines[2..<(lines.count - 2)].compactMap(Manifest.entry)
        guard entries.count == lines.count - 4, lines[1].starts(with: "inputs ".utf8),
            zip(entries, entries.dropFirst()).allSatisfy({ $0.path < $1.path })
        else { throw .damaged }
        self.init(sorted: entries, inputs: String(decoding: lines[1].dropFirst(7), as: UTF8.self), bytes: bytes)
    }

    /// Nil for what is no line of ours. A path that leads out of the folder is never ours, whoever wrote it there.
    private static func entry(_ line: ArraySlice<UInt8>) -> Entry? {
        let (hash, path) = (line.prefix(64), line.dropFirst(66))
        let names = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let dot = UInt8(ascii: ".")
        guard !names.contains([]), !names.contains([dot]), !names.contains([dot, dot]) else { return nil }
        return Entry(path: String(decoding: path, as: UTF8.self), hash: String(decoding: hash, as: UTF8.self))
    }

    /// Nil where there is none.
    static func read(in folder: OpenFolder, at path: String = Manifest.path) throws(OutputError) -> Manifest? {
        guard let bytes = try folder.read(path) else { return nil }
        do throws(Refusal) {
            return try Manifest(reading: bytes)
        } catch {
            let file = "\(folder.path)/\(path)"
            switch error {
            case .version(let version): throw OutputError(fault: .manifestVersion(path: file, version: version))
            case .damaged: throw OutputError(fault: .manifestDamaged(path: file))
            }
        }
    }
}
