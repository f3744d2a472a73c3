/// Which number of a figure a link prints, by the link's fragment; the whole figure where there is none.
enum FigureFacet: String, CaseIterable {
    case whole = ""
    case value, of, share, rest
    /// The figure of the same period a year before.
    case before
    /// By how much it is more or less than that: in its own unit, in per cent, in percentage points. Without a sign,
    /// since the words around it say the direction.
    case change
    case changeShare = "change-share"
    case points
    case target
    /// How much of the target is reached.
    case targetShare = "target-share"
    /// Among the places beside its own.
    case rank

    init?(_ fragment: String?) {
        self.init(rawValue: fragment ?? "")
    }
}
