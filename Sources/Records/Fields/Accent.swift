import Syntax

/// The site's one colour, dark enough to be read on the page's ground.
public struct Accent: ScalarValue, Sendable, Hashable {
    public let colour: Colour

    public static let standard = Accent(colour: Colour(red: 0x0a, green: 0x63, blue: 0x49))

    /// What WCAG 2.2 asks of text at level AA.
    private static let contrast = 4.5
    /// A little lighter than white is dark: the tint behind bars and marked text.
    private static let ground = Colour(red: 0xf0, green: 0xf0, blue: 0xec)

    private init(colour: Colour) {
        self.colour = colour
    }

    init?(text: String, at location: SourceLocation, into findings: inout Findings) {
        guard let colour = Colour(hex: text) else {
            findings.error(.badColour(text), at: location)
            return nil
        }
        let darker = colour.standingOut(from: Accent.ground, by: Accent.contrast, towards: .black)
        guard darker == colour else {
            findings.error(.paleColour(text, darker: darker.hex), at: location)
            return nil
        }
        self.colour = colour
    }
}
