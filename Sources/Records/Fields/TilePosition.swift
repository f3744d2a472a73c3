import Syntax

/// Where a place's tile lies on a map made of squares, written `3/2`: the third column from the left, the second row
/// from the top.
public struct TilePosition: ScalarValue, Sendable, Hashable {
    /// From 0.
    public let column: Int
    public let row: Int

    /// A map of more squares than that across has no room for names.
    private static let limit = 1...12

    init?(text: String, at location: SourceLocation, into findings: inout Findings) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let numbers = parts.map { $0.utf8.allSatisfy(\.isDigit) ? Int($0) : nil }
        guard numbers.count == 2, let column = numbers[0], let row = numbers[1], TilePosition.limit.contains(column),
            TilePosition.limit.contains(row)
        else {
            findings.error(.badTilePosition(text), at: location)
            return nil
        }
        self.column = column - 1
        self.row = row - 1
    }
}
