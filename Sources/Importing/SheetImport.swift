import Records
import Spreadsheets
import Stats
import Syntax
import Wording

/// A sheet of figures on its way into the content: what it would add, what is there already, and what is wrong with it.
public struct SheetImport: Sendable {
    /// The file to be written; empty where there is nothing new.
    public var text: String { isEmpty ? "" : file.text }
    public var isEmpty: Bool { count == 0 }
    /// Of figures that the file holds.
    public let count: Int
    /// Of figures that are there with the same value, which are left out.
    public let known: Int
    public let findings: [Finding]
    private let file: FigureFile

    /// - Parameters:
    ///   - folder: the content, which `catalogue` was read from.
    public init(_ sheet: ReadSheet, _ catalogue: Catalogue, _ folder: SourceFolder) {
        let table = FigureTable(sheet.spreadsheet, isNamed: sheet.isNamed, names: NamesOfSite(catalogue))
        let sorted = KnownFigures(catalogue).sorted(table.rows, folder)
        file = FigureFile(sorted.new)
        count = sorted.new.count
        known = sorted.known
        findings = sheet.findings + (sheet.isReadable ? table.findings : []) + sorted.findings
    }

    /// What a check of the content with the file in it found: in cells of the sheet, or elsewhere alone.
    /// - Parameter path: of the file.
    public func sorted(_ diagnostics: Diagnostics, in path: String) -> (findings: [Finding], elsewhere: Diagnostics) {
        var findings: [Finding] = []
        let elsewhere = diagnostics.filter { diagnostic in
            let places = [diagnostic.location] + diagnostic.related
            guard let own = places.first(where: { $0.file.path == path }) else { return true }
            if !file.isIdle(own) {
                let related = places.filter { $0.file.path != path }
                findings.append(
                    Finding(
                        diagnostic.fault, at: file.place(of: own), severity: diagnostic.severity, related: related))
            }
            return false
        }
        return (findings, elsewhere)
    }
}
