import Markup

/// A picture of figures, drawn as SVG without a view box: lengths are in per cent of the width and heights in pixels, so
/// that on a phone the shapes shrink and the letters do not.
public protocol Chart: Sendable {
    /// In pixels.
    var height: Int { get }
    /// What stands within `<svg>`.
    var drawing: HTML { get }
    func svg(_ label: ChartLabel) -> HTML
}

/// What a chart says to those who do not see it.
public struct ChartLabel: Sendable {
    /// Of the chart among all of its page.
    let anchor: String
    let title: String
    /// The main point, in a sentence.
    let description: String

    public init(anchor: String, title: String, description: String) {
        self.anchor = anchor
        self.title = title
        self.description = description
    }

    /// The beginning of the element, but for its size.
    var attributes: HTML {
        " role=\"img\" aria-labelledby=\"\(anchor)-t \(anchor)-d\""
    }

    var texts: HTML { "<title id=\"\(anchor)-t\">\(title)</title><desc id=\"\(anchor)-d\">\(description)</desc>" }
}

extension Chart {
    public func svg(_ label: ChartLabel) -> HTML {
        """
        <svg class="chart"\(label.attributes) width="100%" height="\(height)">
        \(label.texts)
        \(drawing)
        </svg>
        """
    }
}
