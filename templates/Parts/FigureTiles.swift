import Markup
import Wording

/// Key figures side by side, and below them what holds of all of them.
public struct FigureTiles: Sendable {
    let tiles: [FigureTile]
    /// Sentences that would stand in each tile.
    let remark: String?
    let sources: [Link]

    public init(_ tiles: [FigureTile], remark: String? = nil, sources: [Link] = []) {
        self.tiles = tiles
        self.remark = remark
        self.sources = sources
    }

    public static let none = FigureTiles([])

    public var isEmpty: Bool { tiles.isEmpty }

    /// Nothing where there are no tiles.
    func html(_ words: PageWords) -> HTML {
        HTML.when(!tiles.isEmpty) {
            """
            <ul class="tiles">
            \(tiles.map { $0.html(words) })
            </ul>
            \(HTML.when(remark != nil || !sources.isEmpty) { "<p class=\"remark\">\(note(words))</p>" })
            """
        }
    }

    private func note(_ words: PageWords) -> HTML {
        let source: HTML = HTML.when(!sources.isEmpty) { "\(words[.source]): \(inline(sources))." }
        guard let remark else { return source }
        return source.isEmpty ? "\(remark)" : "\(remark) \(source)"
    }
}
