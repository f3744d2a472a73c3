import Pictures
import Syntax

/// The fonts of the site at the sizes of a share picture.
struct ShareLetters: Sendable {
    let title: Lettering
    let number: Lettering
    let text: Lettering
    let small: Lettering
    let strong: Lettering

    /// For each size of picture, drawn when the first one is; none where the fonts cannot be read.
    static let all = letters()

    private static func letters() -> [SharePicture.Size: ShareLetters] {
        guard let regular = Typeface(PackageResources.inter_400_woff2),
            let bold = Typeface(PackageResources.inter_600_woff2)
        else { return [:] }
        let letters = SharePicture.Size.allCases.compactMap { size in
            ShareLetters(size.rawValue, regular, bold).map { (size, $0) }
        }
        return Dictionary(uniqueKeysWithValues: letters)
    }

    private init?(_ scale: Int, _ regular: Typeface, _ bold: Typeface) {
        guard let title = Lettering(bold, size: 31 * scale), let number = Lettering(bold, size: 38 * scale),
            let text = Lettering(regular, size: 17 * scale), let small = Lettering(regular, size: 13 * scale),
            let strong = Lettering(bold, size: 14 * scale)
        else { return nil }
        self.title = title
        self.number = number
        self.text = text
        self.small = small
        self.strong = strong
    }
}

/// A share picture while it is drawn. Places are given for the small size, whichever is drawn.
struct ShareSheet {
    static let width = SharePicture.Size.small.width
    static let margin = 36
    static let inner = width - 2 * margin

    private let scale: Int
    private var drawing: Drawing

    init(_ size: SharePicture.Size, accent: Colour) {
        scale = size.rawValue
        drawing = Drawing(
            width: size.width, height: size.height, ground: Theme.lightPaper.channels,
            text: Theme.lightInk.channels, quiet: Theme.lightQuiet.channels, accent: accent.channels)
    }

    var png: [UInt8] { drawing.png }

    /// Of a line, with room for stacked marks.
    func height(of lettering: Lettering) -> Int { lettering.size * 5 / 4 / scale }

    mutating func fill(
        x: Int, y: Int, width: Int, height: Int, _ ink: Drawing.Ink, strength: Int = Drawing.strengths
    ) {
        drawing.fill(x: x * scale, y: y * scale, width: width * scale, height: height * scale, ink, strength: strength)
    }

    /// As many lines as there is room for, the last cut short.
    func lines(_ text: String, _ lettering: Lettering, width: Int = inner, count: Int) -> [String] {
        count > 0 ? lettering.lines(of: text, width: width * scale, count: count) : []
    }

    /// - Parameter y: of the line that the first letters stand on.
    /// - Returns: of the line after the last.
    @discardableResult
    mutating func write(
        _ lines: [String], _ lettering: Lettering, _ ink: Drawing.Ink, x: Int = margin, y: Int
    ) -> Int {
        for (index, line) in lines.enumerated() {
            drawing.write(line, x: x * scale, y: (y + index * height(of: lettering)) * scale, lettering, ink)
        }
        return y + lines.count * height(of: lettering)
    }
}

extension Colour {
    fileprivate var channels: Drawing.Colour { (red, green, blue) }
}
