/// What has changed in the content folder.
enum Changes: Equatable, Sendable {
    /// Relative to it.
    case files(Set<String>)
    /// Nobody knows what: folders came or went, or there was too much at once.
    case anything

    func union(_ other: Changes) -> Changes {
        guard case .files(let own) = self, case .files(let others) = other else { return .anything }
        return .files(own.union(others))
    }

    var isEmpty: Bool { self == .files([]) }

    /// Nil where any file may have changed.
    var paths: Set<String>? {
        guard case .files(let paths) = self else { return nil }
        return paths
    }
}
