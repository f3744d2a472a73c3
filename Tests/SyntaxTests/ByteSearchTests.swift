import Syntax
import Testing

struct ByteSearchTests {
    private let text = Array("Ấp Bà Tri, ấp Bà Tri.".utf8)

    @Test func `a text is found at its first place within a range, and nowhere beyond it`() {
        let name = Array("Bà Tri".utf8)
        #expect(text.firstRange(of: "Bà Tri", in: text.indices) == 5..<5 + name.count)
        #expect(text.firstRange(of: "Bà Tri", in: 6..<text.count)?.lowerBound == 19)
        #expect(text.firstRange(of: "Bà Tri", in: 0..<5 + name.count - 1) == nil)
        #expect(text.firstRange(of: "Tri.", in: text.indices)?.upperBound == text.count)
        #expect(text.firstRange(of: "Trà", in: text.indices) == nil)
        #expect(text.firstRange(of: "", in: text.indices) == nil)
    }

    @Test func `beginnings that go on otherwise are passed`() {
        #expect(Array("aab".utf8).firstRange(of: "ab", in: 0..<3) == 1..<3)
        #expect("((figure: (figure:".holds("(figure:"))
        #expect(!"(figur".holds("(figure:"))
    }

    @Test func `of several bytes the first one counts, and the end where there is none`() {
        let marks = ByteSet(".,".utf8)
        #expect(marks.firstOffset(in: text, 0..<text.count) == 12)
        #expect(marks.firstOffset(in: text, 13..<text.count) == text.count - 1)
        #expect(marks.firstOffset(in: text, 0..<5) == 5)
        #expect(marks.firstOffset(in: text, 3..<3) == 3)
    }
}
