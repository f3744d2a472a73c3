import Records
import Stats
import Syntax

/// Of new files in the content: what they would bring is known before they are written.
extension Publisher {
    /// The sources and all records of them; nil where `site.yml` cannot be read.
    public func records() throws(OutputError) -> (
        folder: SourceFolder, catalogue: Catalogue?, diagnostics: Diagnostics
    ) {
        var diagnostics = Diagnostics()
        let folder = try read(&diagnostics)
        return (folder, Catalogue.read(folder, diagnostics: &diagnostics), diagnostics)
    }

    /// What a new file would bring into the records and figures that was not wrong before.
    /// - Parameter path: below the content folder; a file that is there already is an error of its own.
    public func check(adding path: String, _ text: String) throws(OutputError) -> Diagnostics {
        var ignored = Diagnostics()
        let folder = try read(&ignored)
        try NewFile(root: content).check(path, among: folder)
        let file = UnsavedFile(path: path, text: text)
        return Publisher.faults(of: folder, with: [file]).less(Publisher.faults(of: folder))
    }

    /// Writes a new file into the content, unless it would bring an error. Errors that were there before do not stand in
    /// its way, and a file that is there already is never overwritten.
    /// - Returns: what the file brings; with an error among it nothing was written.
    public func add(_ path: String, _ text: String) throws(OutputError) -> Diagnostics {
        let found = try check(adding: path, text)
        if !found.hasErrors { try NewFile(root: content).write(path, Array(text.utf8)) }
        return found
    }

    /// Of its records and figures, and of the text of files that are to be added.
    private static func faults(of folder: SourceFolder, with files: [UnsavedFile] = []) -> Diagnostics {
        var diagnostics = Diagnostics()
        let folder = folder.adding(files, diagnostics: &diagnostics)
        if let catalogue = Catalogue.read(folder, diagnostics: &diagnostics) {
            _ = FigureBook(catalogue, diagnostics: &diagnostics)
        }
        return diagnostics
    }
}

extension SourceFolder {
    /// The path, or the first with a number from 2 that no file has.
    public func freePath(_ path: String) -> String {
        let taken = Set(files.map(\.path))
        guard taken.contains(path), let dot = path.lastIndex(of: ".") else { return path }
        let (stem, ending) = (path[..<dot], path[dot...])
        return (2...taken.count + 2).lazy.map { "\(stem)-\($0)\(ending)" }.first { !taken.contains($0) } ?? path
    }
}

extension Diagnostics {
    /// Those that the others do not have.
    public func less(_ others: Diagnostics) -> Diagnostics {
        let known = Set(others.all.map(\.identity))
        return filter { !known.contains($0.identity) }
    }
}

extension Diagnostic {
    /// Faults are enums without further state, so that their descriptions tell them apart.
    fileprivate var identity: String { "\(location.file.path):\(location.start):\(fault)" }
}
