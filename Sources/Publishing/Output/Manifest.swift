/// Which files of the output folder are Loa's own, each with the hash of what was written.
///
/// A path may have two hashes while a build is under way: what was there before and what comes now. So a build that was
/// killed in between leaves no file that the next one takes for foreign.
struct Manifest: Equatable {
    static let path = ".loa-manifest"
    private static let heading = "loa-manifest 1"
    private static let unfinishedHeading = "loa-manifest 1 unfinished"

    private(set) var hashes: [String: Set<String>]
    /// A build was under way when it was written; if it is read like that, the build was killed.
    private(set) var isUnfinished = false

    /// - Parameter hashes: of the files, in their order.
    init(_ files: [OutputFile], hashes: [String]) {
        self.hashes = Dictionary(zip(files, hashes).map { ($0.path, [$1]) }) { $1 }
    }

    /// Anything that is not a manifest of ours lists nothing: its files are then not ours to touch.
    init(reading bytes: [UInt8]) {
        hashes = [:]
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard let first = lines.first, [Manifest.heading, Manifest.unfinishedHeading].contains(String(first)) else {
            return
        }
        isUnfinished = first == Manifest.unfinishedHeading[...]
        for line in lines.dropFirst() {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, parts[0].utf8.count == 64, Manifest.isInside(parts[1]) else { continue }
            hashes[String(parts[1]), default: []].insert(String(parts[0]))
        }
    }

    /// A path that leads out of the folder is never ours, whoever wrote it there.
    private static func isInside(_ path: Substring) -> Bool {
        !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }

    func owns(_ path: String, hash: String) -> Bool { hashes[path]?.contains(hash) == true }

    func union(_ other: Manifest) -> Manifest {
        var both = self
        both.hashes.merge(other.hashes) { $0.union($1) }
        both.isUnfinished = true
        return both
    }

    var bytes: [UInt8] {
        let lines = hashes.keys.sorted().flatMap { path in
            (hashes[path] ?? []).sorted().map { "\($0) \(path)\n" }
        }
        return Array(((isUnfinished ? Manifest.unfinishedHeading : Manifest.heading) + "\n" + lines.joined()).utf8)
    }
}
