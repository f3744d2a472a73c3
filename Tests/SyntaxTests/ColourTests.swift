import Testing

@testable import Syntax

struct ColourTests {
    @Test func `a colour is read from six digits and written as it was read`() {
        #expect(Colour(hex: "#0A6349")?.hex == "#0a6349")
        for text in ["0a6349", "#0a634", "#0a63491", "#gg0000", "xanh", "#+a6349", ""] {
            #expect(Colour(hex: text) == nil, "\(text)")
        }
    }

    @Test func `contrast is that of the standard`() throws {
        #expect(abs(Colour.black.contrast(with: .white) - 21) < 0.001)
        #expect(Colour.white.contrast(with: .white) == 1)
        // The grey that the standard's own examples name as the lightest for text on white.
        let grey = try #require(Colour(hex: "#767676"))
        #expect(abs(grey.contrast(with: .white) - 4.54) < 0.005)
    }

    @Test func `a colour that stands out already stays as it is, another is moved until it does`() throws {
        let green = try #require(Colour(hex: "#0a6349"))
        #expect(green.standingOut(from: .white, by: 4.5, towards: .black) == green)
        let pale = try #require(Colour(hex: "#f0c040"))
        let moved = pale.standingOut(from: .white, by: 4.5, towards: .black)
        #expect(moved.contrast(with: .white) >= 4.5)
        #expect(moved.contrast(with: .white) < 5)
    }
}
