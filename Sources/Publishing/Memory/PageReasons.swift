import Wording

/// Why the pages of a build were made.
struct PageReasons: Sendable {
    let making: SiteMaking
    /// Pages that are missing here were kept.
    let reasons: [Route: PageReason]

    /// - Parameter address: of a page as readers or links write it: `/ban-tin/2024/le-phat-dong/`, with or without the
    ///   site's own address before it.
    /// - Returns: nil where there is no such page.
    func account(of address: String) -> PageAccount? {
        let path = making.publication.path(of: address).prefix { $0 != "#" }
        guard let route = route(at: String(path)) else { return nil }
        return PageAccount(path: route.path, reason: reasons[route])
    }

    /// A page in another language is made when its own is.
    private func route(at path: String) -> Route? {
        let (publication, bare) = (making.publication, path.drop { $0 == "/" })
        if let route = publication.map.route(at: path) { return route }
        let folders = publication.languages.map { Publication.folder(of: $0, publication) }.filter { !$0.isEmpty }
        return folders.filter { bare.hasPrefix($0) }.lazy
            .compactMap { publication.map.route(at: String(bare.dropFirst($0.count))) }.first
    }
}
