/// What stands in the cells of a workbook, as its maker saw it.
public struct Spreadsheet: Sendable {
    public let sheets: [Worksheet]

    public init(sheets: [Worksheet]) {
        self.sheets = sheets
    }
}

public struct Worksheet: Sendable {
    public let name: String
    /// Not shown in the program that made it.
    public let isHidden: Bool
    /// Those that hold anything, from above.
    public let rows: [Row]
    public let mergedRanges: [CellRange]

    public struct Row: Sendable {
        /// From 1, as the margin of the sheet says.
        public let number: Int
        /// Filtered out or hidden by hand.
        public let isHidden: Bool
        /// Those that hold anything, from the left.
        public let cells: [Cell]

        public init(number: Int, isHidden: Bool = false, cells: [Cell]) {
            self.number = number
            self.isHidden = isHidden
            self.cells = cells
        }
    }

    public struct Cell: Sendable, Equatable {
        public let address: CellAddress
        public let content: CellContent

        public init(address: CellAddress, content: CellContent) {
            self.address = address
            self.content = content
        }
    }

    public init(name: String, isHidden: Bool = false, rows: [Row], mergedRanges: [CellRange] = []) {
        self.name = name
        self.isHidden = isHidden
        self.rows = rows
        self.mergedRanges = mergedRanges
    }
}

public enum CellContent: Sendable, Hashable {
    /// How a number is shown, which tells what it is.
    public enum Kind: Sendable, Hashable { case plain, percent, day }

    case text(String)
    /// A day is the count of spreadsheets, days since 30 December 1899.
    case number(Double, Kind)
    case boolean(Bool)
    /// `#N/A`, `#REF!`
    case error(String)
    /// A formula whose result was not kept.
    case formulaWithoutResult
}

/// `B7`
public struct CellAddress: Sendable, Hashable, Comparable {
    /// From 0.
    public let column: Int
    /// From 1.
    public let row: Int

    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// Nil where there is no such cell: sheets end at `XFD1048576`.
    public init?(_ text: String) {
        let letters = text.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        guard (1...3).contains(letters.count), let row = Int(text.utf8.dropFirst(letters.count).decoded),
            (1...1_048_576).contains(row)
        else { return nil }
        column = letters.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
        self.row = row
        guard column < 16_384 else { return nil }
    }

    public var text: String { "\(CellAddress.letters(column))\(row)" }

    /// `A` … `Z`, `AA` …
    public static func letters(_ column: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(65 + column % 26)))
        return column < 26 ? letter : letters(column / 26 - 1) + letter
    }

    /// Row by row.
    public static func < (one: CellAddress, other: CellAddress) -> Bool {
        (one.row, one.column) < (other.row, other.column)
    }
}

/// `A3:B7`
public struct CellRange: Sendable, Equatable {
    public let first: CellAddress
    public let last: CellAddress

    init?(_ text: String) {
        let corners = text.split(separator: ":").map { CellAddress(String($0)) }
        guard corners.count == 2, let first = corners[0], let last = corners[1] else { return nil }
        self.first = first
        self.last = last
    }

    public var text: String { "\(first.text):\(last.text)" }
}

extension Sequence<UInt8> {
    fileprivate var decoded: String { String(decoding: Array(self), as: UTF8.self) }
}
