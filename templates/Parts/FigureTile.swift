import Markup
import Wording

/// A key figure, large: the share first where there is one, then the numbers that it comes from.
public struct FigureTile: Sendable {
    let name: String
    /// To the figure's receipts.
    let receipts: Address
    /// `950/978`.
    let value: String
    /// `97,14%`.
    let share: String?
    /// Length of the bar, in hundredths of a per cent.
    let fill: Int?
    /// `ấp, khu phố`.
    let unit: String
    /// `còn 28`.
    let rest: String?
    let time: String
    let onYear: String?
    let sources: [Link]

    public init(
        name: String, receipts: Address, value: String, share: String? = nil, fill: Int? = nil, unit: String,
        rest: String? = nil, time: String, onYear: String? = nil, sources: [Link]
    ) {
        self.name = name
        self.receipts = receipts
        self.value = value
        self.share = share
        self.fill = fill
        self.unit = unit
        self.rest = rest
        self.time = time
        self.onYear = onYear
        self.sources = sources
    }

    func html(_ words: PageWords) -> HTML {
        """
        <li class="tile">
        <h3><a href="\(receipts)">\(name)</a></h3>
        <p class="tile-value">\(numbers)</p>
        \(HTML.when(fill, meter))<p class="tile-time">\(time)</p>
        \(HTML.when(onYear) { "<p class=\"tile-year\">\($0)</p>" })
        <p class="tile-source">\(words[.source]): \(inline(sources))</p>
        </li>
        """
    }

    private var numbers: HTML {
        guard let share else { return "<b>\(value)</b> <span>\(unit)</span>" }
        let tail: HTML = HTML.when(rest) { " · \($0)" }
        return "<b>\(share)</b> <span><strong>\(value)</strong> \(unit)\(tail)</span>"
    }
}

/// A bar that says at a glance how much is done; the numbers stand beside it, so readers by ear lose nothing.
func meter(_ fill: Int) -> HTML {
    """
    <svg class="meter" viewBox="0 0 10000 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
    <rect class="meter-track" width="10000" height="100"/>\
    <rect class="meter-fill" width="\(fill)" height="100"/></svg>

    """
}

/// Nothing where there are no tiles.
func tileList(_ tiles: [FigureTile], _ words: PageWords) -> HTML {
    HTML.when(!tiles.isEmpty) {
        """
        <ul class="tiles">
        \(tiles.map { $0.html(words) })
        </ul>
        """
    }
}
