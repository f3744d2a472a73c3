import Markup
import Records
import Syntax

/// A table of open data: what is shown on the pages, for programs and spreadsheets. CSV, JSON, their descriptions and
/// the workbooks are all written from it, so that none can say anything else.
struct DataTable: Sendable {
    /// Of its files, without their ending: `so-lieu`.
    let name: String
    /// For readers.
    let title: String
    let columns: [Column]
    let rows: [[Cell]]

    struct Column: Sendable {
        enum Kind: String, Sendable {
            case text = "string"
            case integer, number, date, boolean
        }

        let name: String
        let title: String
        let kind: Kind

        init(_ name: String, _ title: String, _ kind: Kind = .text) {
            self.name = name
            self.title = title
            self.kind = kind
        }
    }

    enum Cell: Sendable, Equatable {
        case empty
        case text(String)
        case integer(Int)
        case number(ExactDecimal)
        case date(Day)
        case boolean(Bool)

        init(_ text: String?) { self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }
        init(_ number: Int?) { self = number.map(Cell.integer) ?? .empty }
    }
}

extension DataTable {
    /// RFC 4180 in UTF-8: numbers without separators, days as ISO 8601.
    var csv: [UInt8] {
        let heading = columns.map(\.name).joined(separator: ",")
        let lines = rows.map { $0.map(\.csv).joined(separator: ",") }
        return Array(([heading] + lines).map { $0 + "\r\n" }.joined().utf8)
    }

    /// A list of objects, one a line.
    var json: [UInt8] {
        let objects = rows.map { row in
            JSON.object(zip(columns, row).map { JSON.Member(name: $0.name, value: $1.json) }).compactText
        }
        return Array("[\n\(objects.joined(separator: ",\n"))\n]\n".utf8)
    }
}

extension DataTable.Cell {
    /// Without quotes, as an ISO day or plain digits.
    var plainText: String {
        switch self {
        case .empty: ""
        case .text(let text): text
        case .integer(let number): "\(number)"
        case .number(let number): String(number.plainText.map { $0 == "," ? "." : $0 })
        case .date(let day): day.iso
        case .boolean(let value): value ? "true" : "false"
        }
    }

    /// What a spreadsheet begins a formula with, if it stands first in a cell; in some languages the wide forms too.
    private static let formulaMarks = "=+-@\t\n\r＝＋－＠".unicodeScalars

    /// Text that a spreadsheet would take for a formula gets an apostrophe, which it takes away again.
    fileprivate var csv: String {
        guard case .text(let text) = self else { return plainText }
        let isFormula = text.unicodeScalars.first.map(DataTable.Cell.formulaMarks.contains) ?? false
        let safe = isFormula ? "'\(text)" : text
        guard safe.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return safe }
        return "\"" + safe.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }

    fileprivate var json: JSON {
        switch self {
        case .empty: .null
        case .text(let text): .string(text)
        case .integer(let number): .number(number)
        case .number: .decimal(plainText)
        case .date(let day): .string(day.iso)
        case .boolean(let value): .bool(value)
        }
    }
}
