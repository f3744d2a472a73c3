/// Why a build made a page anew rather than leave the published one as it is.
public enum PageReason: Equatable, Sendable {
    /// There is no site of the same program and options with a memory that can be trusted.
    case nothingRemembered
    /// It is new, or the last build had something to say about it.
    case notRemembered
    /// It lists bulletins or counts files of the site, so that it is made by every build in which anything changed.
    case tellsOfBulletins
    /// A file of it is gone from the published site, or was changed there.
    case fileChanged(String)
    /// Its own text.
    case textChanged(String)
    /// Files of records, by their paths within the content.
    case recordsChanged([String])
    /// Names or addresses that stand on every page.
    case frameChanged
    /// A link of its text leads to another number or place.
    case linkChanged(String)
    /// Its text is held against numbers that changed through these files.
    case checkedNumbersChanged([String])
    /// It names the bulletins before and after it and the latest on its period, and they changed.
    case neighboursChanged
}

/// What a build did with a page.
public struct PageAccount: Equatable, Sendable {
    /// Relative to the site's root.
    public let path: String
    /// Nil where the published page stayed as it was.
    public let reason: PageReason?

    public init(path: String, reason: PageReason?) {
        self.path = path
        self.reason = reason
    }
}
