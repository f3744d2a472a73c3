import Syntax

/// From what and by what a site was built last, so that a build of which nothing changed since need not be made again.
///
/// It is of one machine and lies in the work folder. It is trusted only whole: with a byte changed, of another version or
/// of another program it is none.
struct LastBuild: Sendable {
    /// The stamp of the program's own file.
    let program: String
    /// What was asked for that changes what is published.
    let options: String
    let sources: String
    /// The hash of the manifest that was published.
    let manifest: String
    let pages: Int

    private static let heading = "loa-build 1"
    private static let name = "last-build"

    /// Nil where there is none that can be trusted.
    init?(in folder: OpenFolder) {
        guard let text = folder.readSealed(LastBuild.name) else { return nil }
        let parts = String(decoding: text, as: UTF8.self)
            .split(separator: "\n", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == LastBuild.heading, let pages = Int(parts[4]) else { return nil }
        self.init(program: parts[1], options: parts[2], sources: parts[5], manifest: parts[3], pages: pages)
    }

    init(program: String, options: String, sources: String, manifest: String, pages: Int) {
        self.program = program
        self.options = options
        self.sources = sources
        self.manifest = manifest
        self.pages = pages
    }

    func write(into folder: OpenFolder) throws(OutputError) {
        let head = [LastBuild.heading, program, options, manifest, "\(pages)", sources].joined(separator: "\n")
        try folder.replaceSealed(LastBuild.name, Array(head.utf8))
    }

    static func forget(in folder: OpenFolder) {
        if folder.stamp(name) != nil { try? folder.remove(name) }
    }
}
