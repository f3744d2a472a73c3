import Markup
import Syntax

/// The loudspeaker, since that is what the program's name means, in the site's colour.
public struct Icon: Sendable {
    let accent: Colour

    public init(accent: Colour) {
        self.accent = accent
    }

    /// Its shapes, on a ground of 32 by 32.
    static let shapes: HTML = """
        <path d="M4 12.5v7h5.5L18 26V6l-8.5 6.5z"/><path class="wave" d="M22 11.5a6 6 0 0 1 0 9M25.5 8a11 11 0 0 1 0 16"/>
        """

    /// As a file of its own.
    public var svg: HTML {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="\(accent.hex)">
        <style>.wave{fill:none;stroke:\(accent.hex);stroke-width:2.4;stroke-linecap:round}</style>
        \(Icon.shapes)
        </svg>

        """
    }
}
