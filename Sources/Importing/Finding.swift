import Spreadsheets
import Syntax

/// What is wrong with a sheet, and in which cell.
public struct Finding: Sendable {
    public enum Place: Sendable, Hashable {
        case file
        /// Of a text file, from 1.
        case line(Int)
        /// - Parameter sheet: its name; nil where the file is one sheet.
        case cell(sheet: String?, CellAddress)
    }

    public let severity: Diagnostic.Severity
    public let fault: any Fault
    public let place: Place
    /// In files of the content.
    public let related: [SourceLocation]

    /// Of the file as a whole.
    public init(file fault: any Fault) {
        self.init(fault, at: .file)
    }

    init(
        _ fault: any Fault, at place: Place, severity: Diagnostic.Severity = .error,
        related: [SourceLocation] = []
    ) {
        self.fault = fault
        self.place = place
        self.severity = severity
        self.related = related
    }
}

extension [Finding] {
    /// Sheet by sheet, from above.
    public func sorted() -> [Finding] {
        var sheets: [String?] = []
        for case .cell(let sheet, _) in map(\.place) where !sheets.contains(sheet) { sheets.append(sheet) }
        return enumerated().sorted { one, other in
            let (before, after) = (one.element.order(sheets), other.element.order(sheets))
            return before == after ? one.offset < other.offset : before.lexicographicallyPrecedes(after)
        }.map(\.element)
    }
}

extension Finding {
    fileprivate func order(_ sheets: [String?]) -> [Int] {
        switch place {
        case .file: [0]
        case .line(let number): [1, number]
        case .cell(let sheet, let address): [2, sheets.firstIndex(of: sheet) ?? 0, address.row, address.column]
        }
    }
}
