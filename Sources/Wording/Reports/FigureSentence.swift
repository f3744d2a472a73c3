import Records
import Stats

/// A sentence made of words and figures; a page links the figures to their receipts.
public struct FigureSentence: Sendable {
    public enum Piece: Sendable {
        case text(String)
        /// As it is printed, and which one it is.
        case figure(String, Figure)
    }

    public private(set) var pieces: [Piece] = []

    init() {}

    mutating func append(_ text: String) { pieces.append(.text(text)) }

    mutating func append(_ text: String, _ figure: Figure) { pieces.append(.figure(text, figure)) }

    /// Without links, for titles of pictures and descriptions.
    public var plainText: String {
        pieces.map { piece in
            switch piece {
            case .text(let text), .figure(let text, _): text
            }
        }.joined()
    }
}
