import Crypto
import Records
import Syntax

/// A hash of each text of the content, in the form in which it is read.
struct SourceHashes: Sendable {
    private let files: [SourceFile]
    private let digests: [SHA256Digest]
    private let byPath: [String: Fingerprint]

    init(of folder: SourceFolder, jobs: Int) async {
        files = folder.files
        digests = await parallelMap(folder.files, jobs: jobs) { SHA256.hash(data: $0.bytes) }
        byPath = Dictionary(uniqueKeysWithValues: zip(files, digests).map { ($0.path, Fingerprint($1)) })
    }

    /// Nil for a file that is not there.
    subscript(path: String) -> Fingerprint? { byPath[path] }

    /// One hash of all, and of the pictures that are shown: that of a list as `sha256sum` writes it.
    func inputs(with album: Album) -> String {
        let texts = zip(files, digests).map { Manifest.Entry(path: $0.path, hash: $1.hexadecimal) }
        let lines = (texts + album.sources).sorted { $0.path < $1.path }.map { "\($0.hash)  \($0.path)\n" }
        return Manifest.hash(of: Array(lines.joined().utf8)[...])
    }

    /// All files but those of bulletins, and the pictures that are shown.
    func base(with album: Album) -> [SiteMemory.Source] {
        let texts = files.lazy.filter { !Catalogue.holdsBulletin($0.path) }
            .compactMap { file in byPath[file.path].map { SiteMemory.Source(path: file.path, fingerprint: $0) } }
        let pictures = album.sources.map { SiteMemory.Source(path: $0.path, fingerprint: Fingerprint([$0.hash])) }
        return (texts + pictures).sorted { $0.path < $1.path }
    }
}
