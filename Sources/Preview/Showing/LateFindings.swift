import Publishing
import Syntax

/// What only a look at all pages finds, which takes as long as a build. It stays told until the next look is done, so
/// that it does not come and go with every save.
struct LateFindings {
    private var found: [Diagnostic] = []
    /// Files that changed since the last look; nil where any may have.
    private var changed: Set<String>? = []

    /// Those of the last look that may be there still. A text that changed is read at once; whether its links lead
    /// somewhere only all pages together show.
    /// - Parameter paths: files that changed, relative to the content folder; nil where any may have.
    mutating func after(_ paths: Set<String>?) -> [Diagnostic] {
        changed = paths.flatMap { paths in changed?.union(paths) }
        found = found.filter { !isTouched($0) || $0.fault.code == "dead-anchor" }
        return found
    }

    /// A look is done.
    /// - Parameters:
    ///   - all: what it found.
    ///   - known: what was known at once. With an error among it links were not looked at, and what is known of these
    ///     from before is told on, unless their files changed.
    /// - Returns: all that is to be told.
    mutating func look(_ all: Diagnostics, known: Diagnostics) -> Diagnostics {
        let earlier = known.hasErrors ? found.filter { !isTouched($0) } : []
        let told = all.with(earlier)
        found = told.less(known).all
        changed = []
        return told
    }

    private func isTouched(_ diagnostic: Diagnostic) -> Bool {
        changed?.contains(diagnostic.location.file.path) ?? true
    }
}
