import Markup

/// A bullet bar: how much is done, with a mark at what was planned and one at where the calendar stands.
public struct Meter: Sendable {
    /// All in thousandths of the bar.
    let fill: Int
    let target: Int?
    let pace: Int?

    public init(fill: Int, target: Int? = nil, pace: Int? = nil) {
        self.fill = fill
        self.target = target
        self.pace = pace
    }

    /// The numbers stand beside it, so readers by ear lose nothing.
    var html: HTML {
        """
        <svg class="meter" width="100%" height="\(target == nil ? 8 : 16)" aria-hidden="true" focusable="false">\
        <rect class="meter-track" y="\(top)" width="100%" height="8" rx="4"/>\
        <rect class="meter-fill" y="\(top)" width="\(tenths: fill)%" height="8" rx="4"/>\
        \(HTML.when(pace) { mark("meter-pace", at: $0, from: 1, height: 14) })\
        \(HTML.when(target) { mark("meter-target", at: $0, from: 0, height: 16) })</svg>

        """
    }

    private var top: Int { target == nil ? 0 : 4 }

    private func mark(_ name: String, at place: Int, from y: Int, height: Int) -> HTML {
        "<rect class=\"\(name)\" x=\"\(tenths: min(place, 992))%\" y=\"\(y)\" width=\"3\" height=\"\(height)\"/>"
    }
}
