import Markup

/// One square for each place, laid out roughly as the places lie, each with its name and value.
public struct TileMap: Chart {
    let tiles: [Tile]

    public init(tiles: [Tile]) {
        self.tiles = tiles
    }

    public struct Tile: Sendable {
        /// From 0, counted from the left and from the top.
        let column: Int
        let row: Int
        let name: String
        let value: String
        /// 1 for the darkest to 4, by quarters of the places; nil where there is nothing to show.
        let shade: Int?

        public init(column: Int, row: Int, name: String, value: String, shade: Int?) {
            self.column = column
            self.row = row
            self.name = name
            self.value = value
            self.shade = shade
        }
    }

    private static let tileHeight = 76

    private var columns: Int { (tiles.map(\.column).max() ?? 0) + 1 }
    public var height: Int { ((tiles.map(\.row).max() ?? 0) + 1) * TileMap.tileHeight }
    public var drawing: HTML { HTML.joined(tiles.map(tile)) }

    private func tile(_ tile: Tile) -> HTML {
        let (left, top) = (tile.column * 1000 / columns, tile.row * TileMap.tileHeight)
        let shade = tile.shade.map { "shade-\($0)" } ?? "empty"
        let lines = wrapped(tile.name, width: max(6, 40 / columns)).prefix(2)
        let middle = left + 500 / columns
        return """
            <rect class="tile-square \(shade)" x="\(tenths: left + 5)%" y="\(top + 2)" width="\(tenths: 1000 / columns - 10)%" height="\(TileMap.tileHeight - 4)" rx="4"/>
            \(lines.enumerated().map { "<text class=\"on-\(shade)\" x=\"\(tenths: middle)%\" y=\"\(top + 20 + $0.offset * 17)\" text-anchor=\"middle\">\($0.element)</text>" as HTML })
            <text class="value on-\(shade)" x="\(tenths: middle)%" y="\(top + 62)" text-anchor="middle">\(tile.value)</text>
            """
    }
}
