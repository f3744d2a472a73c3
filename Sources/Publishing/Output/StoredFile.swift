import Syntax

/// A file of the next site: what tells it from any other, and where its bytes are.
struct StoredFile: Sendable {
    enum Content: Sendable {
        case bytes([UInt8])
        case spooled(Spool.Name, in: Spool)
    }

    let path: String
    let hash: String
    /// Nil where only the hash is asked for.
    let content: Content?

    init(path: String, hash: String, content: Content?) {
        self.path = path
        self.hash = hash
        self.content = content
    }

    /// In memory.
    init(_ file: OutputFile) {
        self.init(path: file.path, hash: file.hash, content: .bytes(file.bytes))
    }

    var bytes: [UInt8]? { if case .bytes(let bytes)? = content { bytes } else { nil } }
}

/// Takes files off the hands of whoever makes them.
///
/// Whether a site may be published is known when its last page is made. Kept in memory until then, ten thousand pages
/// took half of all that a build needs.
struct FileStore: Sendable {
    enum Kind: Sendable {
        /// For a check, which publishes nothing.
        case nowhere
        case hashes
        case memory
        case spool(Spool)
    }

    let kind: Kind
    /// Whether smaller copies of texts are stored beside them.
    var isCompressed = false
    /// Whether a warning too keeps the site from being published.
    var isStrict = false

    /// Whether all that is stored from now on is in vain.
    var isBroken: Bool { if case .spool(let spool) = kind { spool.failure != nil } else { false } }

    /// Takes note of what was found wrong: a site that nobody will get need not be written.
    func note(_ found: Diagnostics) {
        guard case .spool(let spool) = kind, found.hasErrors || isStrict && !found.all.isEmpty else { return }
        spool.giveUp()
    }

    private var keepsNothing: Bool {
        switch kind {
        case .nowhere: true
        case .hashes, .memory: false
        case .spool(let spool): spool.isGivenUp
        }
    }

    func store(_ file: OutputFile) -> [StoredFile] {
        if keepsNothing { return [] }
        let files = isCompressed ? [file] + CompressedFiles.beside(file) : [file]
        return files.map { StoredFile(path: $0.path, hash: $0.hash, content: content(of: $0)) }
    }

    private func content(of file: OutputFile) -> StoredFile.Content? {
        switch kind {
        case .nowhere, .hashes: nil
        case .memory: .bytes(file.bytes)
        case .spool(let spool): spool.add(file.bytes).map { .spooled($0, in: spool) }
        }
    }
}
