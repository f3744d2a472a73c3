import Foundation
import Syntax
import Testing

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Tiêu Đề", "tieu de"), ("tie\u{302}u đe\u{302}\u{300}", "tieu de"), ("SỐ LIỆU", "so lieu"),
        ("Kỳ 2019-10m", "ky 2019-10m"),
        ("“Ấp” — 1/2 ½", "“ap” — 1/2 ½"), ("越南 Việt", "越南 viet"), ("", ""),
    ])
    func `marks and case are dropped and nothing else`(text: String, folded: String) {
        #expect(Folding.fold(text) == folded)
    }

    @Test func `every Vietnamese letter is its plain one, composed or not`() {
        for (letter, plain) in VietnameseLetters.all {
            #expect(Folding.fold(String(letter)) == String(plain))
            #expect(Folding.fold(VietnameseLetters.decomposed(letter)) == String(plain))
        }
    }

    @Test func `every Latin letter that is a plain one with marks is that plain one`() {
        for scalar in (0xC0...0x17F).compactMap(Unicode.Scalar.init) {
            let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first
            guard let base, base.isASCII else { continue }
            #expect(Folding.fold(String(scalar)) == base.properties.lowercaseMapping, "\(scalar)")
        }
    }

    @Test func `what is folded once stays as it is`() {
        let all = String(String.UnicodeScalarView((0x20...0x24F).compactMap(Unicode.Scalar.init)))
        #expect(Folding.fold(Folding.fold(all)) == Folding.fold(all))
    }
}
