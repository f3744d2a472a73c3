import Syntax

/// What is printed of the messages on one file. A wrong column in a sheet gives one for each of its rows, and nobody
/// reads them all.
struct FilePortion {
    let path: String
    /// In the order of their places.
    let shown: [Diagnostic]
    let moreErrors: Int
    let moreWarnings: Int

    static let limit = 20

    /// - Parameter diagnostics: sorted.
    static func portions(of diagnostics: [Diagnostic]) -> [FilePortion] {
        diagnostics.chunked { $0.location.file.path }.map { FilePortion($0.path, $0.items) }
    }

    /// Errors before warnings: the former stop the site.
    private init(_ path: String, _ diagnostics: [Diagnostic]) {
        self.path = path
        let errors = diagnostics.indices.filter { diagnostics[$0].severity == .error }
        let warnings = diagnostics.indices.filter { diagnostics[$0].severity == .warning }
        let kept = (errors + warnings).prefix(FilePortion.limit)
        shown = kept.sorted().map { diagnostics[$0] }
        let keptErrors = min(errors.count, kept.count)
        moreErrors = errors.count - keptErrors
        moreWarnings = warnings.count - (kept.count - keptErrors)
    }

    var isCut: Bool { moreErrors + moreWarnings > 0 }
}

extension [Diagnostic] {
    /// Runs of neighbours on one file.
    fileprivate func chunked(by path: (Diagnostic) -> String) -> [(path: String, items: [Diagnostic])] {
        var chunks: [(path: String, items: [Diagnostic])] = []
        for diagnostic in self {
            let own = path(diagnostic)
            if chunks.last?.path == own {
                chunks[chunks.count - 1].items.append(diagnostic)
            } else {
                chunks.append((own, [diagnostic]))
            }
        }
        return chunks
    }
}
