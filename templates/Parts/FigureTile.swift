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
    /// `ấp, khu phố`.
    let unit: String
    /// `còn 28`.
    let rest: String?
    /// How much is done; nil where nothing was planned and the picture would only repeat the share.
    let meter: Meter?
    /// Over the years.
    let trend: Sparkline?
    let target: String?
    /// `sơ bộ`, `đã đính chính`: what readers must know of the number before they use it.
    let status: String?
    /// Nil where the list says it of all its tiles, like the two below.
    let time: String?
    let onYear: String?
    let sources: [Link]

    public init(
        name: String, receipts: Address, value: String, share: String? = nil, unit: String, rest: String? = nil,
        meter: Meter? = nil, trend: Sparkline? = nil, target: String? = nil, status: String? = nil,
        time: String? = nil, onYear: String? = nil, sources: [Link] = []
    ) {
        self.name = name
        self.receipts = receipts
        self.value = value
        self.share = share
        self.unit = unit
        self.rest = rest
        self.meter = meter
        self.trend = trend
        self.target = target
        self.status = status
        self.time = time
        self.onYear = onYear
        self.sources = sources
    }

    func html(_ words: PageWords) -> HTML {
        """
        <li class="tile">
        <h3><a href="\(receipts)">\(name)</a></h3>
        <p class="tile-value">\(numbers)\(HTML.when(status) { " <em class=\"status\">\($0)</em>" })</p>
        \(HTML.when(meter, \.html))\(line("tile-target", target))\(line("tile-year", onYear))\(line("tile-time", time))\(sourceLine(words))
        </li>
        """
    }

    private var numbers: HTML {
        let spark = HTML.when(trend, \.html)
        guard let share else { return "<b>\(value)</b>\(spark) <span>\(unit)</span>" }
        let tail: HTML = HTML.when(rest) { " <span class=\"rest\">· \($0)</span>" }
        return "<b>\(share)</b>\(spark) <span><strong>\(value)</strong> \(unit)\(tail)</span>"
    }

    private func line(_ name: String, _ text: String?) -> HTML {
        HTML.when(text) { "<p class=\"\(name)\">\($0)</p>\n" }
    }

    private func sourceLine(_ words: PageWords) -> HTML {
        HTML.when(!sources.isEmpty) { "<p class=\"tile-source\">\(words[.source]): \(inline(sources))</p>" }
    }
}
