import Publishing

/// The site with a text in it that is not saved: one at a time, since one person types.
actor DraftRoom {
    private let workshop: Workshop
    private(set) var site: PreviewSite?
    private var number = 0

    init(_ workshop: Workshop) {
        self.workshop = workshop
    }

    /// - Returns: the site with the text, and an address under which the browser has not seen it yet.
    func show(_ file: UnsavedFile) async throws(OutputError) -> (site: PreviewSite, number: Int) {
        number += 1
        let own = number
        let site = try await workshop.site(with: [file])
        // Another text may have come meanwhile.
        if own == number { self.site = site }
        return (site, own)
    }
}
