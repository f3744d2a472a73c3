/// What was meant by words that are not known, for as many of them as somebody may read about.
///
/// Each is compared with all that are known. A file of nothing but wrong words would keep a large site for minutes.
public struct Guesses: Sendable {
    /// Comparisons, which take two tenths of a second.
    public static let limit = 200_000
    private var left = Guesses.limit

    public init() {}

    /// The nearest of the candidates, or nil where none is near or enough has been compared.
    public mutating func nearest(to text: String, among candidates: @autoclosure () -> [String]) -> String? {
        guard left > 0 else { return nil }
        let candidates = candidates()
        left -= candidates.count
        return Syntax.nearest(to: text, among: candidates)
    }
}
