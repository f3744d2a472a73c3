import Syntax
import Testing

@Suite struct GuessesTests {
    @Test func `guesses end once two hundred thousand words have been compared`() {
        let words = ["nguồn"] + (0..<9_999).map { "ấp-\($0)" }
        var guesses = Guesses()
        let found = (0..<21).map { _ in guesses.nearest(to: "ngồun", among: words) }
        #expect(found == Array(repeating: "nguồn", count: 20) + [nil])
    }
}
