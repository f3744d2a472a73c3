import Records
import Stats
import Syntax

/// Of new files in the content: what they would bring is known before they are written.
extension Publisher {
    /// All records; nil where `site.yml` cannot be read.
    public func records() throws(OutputError) -> (catalogue: Catalogue?, diagnostics: Diagnostics) {
        var diagnostics = Diagnostics()
        let folder = try read(&diagnostics)
        return (Catalogue.read(folder, diagnostics: &diagnostics), diagnostics)
    }

    /// Writes a new file into the content, unless it would bring an error into its records or figures that was not there
    /// before. Errors that were there do not stand in its way.
    /// - Parameter path: below the content folder; a file that is there already is never overwritten.
    /// - Returns: what the file brings; with an error among it nothing was written.
    public func add(_ path: String, _ text: String) throws(OutputError) -> Diagnostics {
        var ignored = Diagnostics()
        let folder = try read(&ignored)
        try NewFile(root: content).check(path, among: folder)
        let found = Publisher.faults(of: folder.adding(path, text)).less(Publisher.faults(of: folder))
        if !found.hasErrors { try NewFile(root: content).write(path, Array(text.utf8)) }
        return found
    }

    /// Of its records and figures.
    private static func faults(of folder: SourceFolder) -> Diagnostics {
        var diagnostics = Diagnostics()
        if let catalogue = Catalogue.read(folder, diagnostics: &diagnostics) {
            _ = FigureBook(catalogue, diagnostics: &diagnostics)
        }
        return diagnostics
    }
}

extension SourceFolder {
    func adding(_ path: String, _ text: String) -> SourceFolder {
        SourceFolder(files: files + [SourceFile(path: path, text: text)], pictures: pictures)
    }
}

extension Diagnostics {
    /// Those that the others do not have.
    func less(_ others: Diagnostics) -> Diagnostics {
        let known = Set(others.all.map(\.identity))
        return filter { !known.contains($0.identity) }
    }
}

extension Diagnostic {
    /// Faults are enums without further state, so that their descriptions tell them apart.
    fileprivate var identity: String { "\(location.file.path):\(location.start):\(fault)" }
}
