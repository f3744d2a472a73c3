/// What all pages of one state of the content hang on, told in fingerprints.
struct Ground: Sendable {
    /// In the order of their paths.
    let sources: [SiteMemory.Source]
    /// Of all addresses.
    let map: Fingerprint

    init(of publication: Publication, _ hashes: SourceHashes) {
        sources = hashes.base(with: publication.album)
        map = publication.map.fingerprint
    }
}
