import Syntax
import Testing

@Suite struct SlugTests {
    @Test(arguments: [
        ("Đồng Khởi 2019", "dong-khoi-2019"), ("Ấp, khu phố “An toàn về ANTT”", "ap-khu-pho-an-toan-ve-antt"),
        ("  Xã   An Hiệp (Ba Tri) — 10 tháng  ", "xa-an-hiep-ba-tri-10-thang"), ("ĐƯỜNG ỨNG HÒE", "duong-ung-hoe"),
        ("a_b.c/d\\e", "a-b-c-d-e"), ("--a--b--", "a-b"), ("Đo\u{302}\u{300}ng", "dong"),
        ("Curaçao, Łódź, Århus", "curacao-lodz-arhus"),
        ("2019-10m", "2019-10m"), ("...", ""), ("", ""), ("越南", ""), ("越南 Việt", "viet"), ("\u{0}\n\t", ""),
        ("⅒ ²", ""),
    ])
    func `a name becomes letters, digits and single hyphens`(text: String, slug: String) {
        #expect(Slug.make(from: text) == slug)
        #expect(Slug.isValid(slug) == !slug.isEmpty)
    }

    @Test func `no Vietnamese letter is lost, composed or not`() {
        #expect(VietnameseLetters.all.count == 134)
        for (letter, plain) in VietnameseLetters.all {
            #expect(Slug.make(from: String(letter)) == String(plain))
            #expect(Slug.make(from: VietnameseLetters.decomposed(letter)) == String(plain))
        }
    }

    @Test func `a long name is cut where a file system bears it, without a hyphen at its end`() {
        #expect(Slug.make(from: String(repeating: "ấ", count: 500)) == String(repeating: "a", count: 120))
        #expect(Slug.make(from: String(repeating: "ấ", count: 119) + " ấp") == String(repeating: "a", count: 119))
    }

    @Test(arguments: ["a", "0", "ap-1", "a-b-c", "2019-10m", String(repeating: "a", count: 120)])
    func `a slug is known`(text: String) {
        #expect(Slug.isValid(text))
    }

    @Test(arguments: [
        "", "-", "-a", "a-", "a--b", "A", "ấp", "đ", "a b", "a_b", "a.b", "a/b", "..", "a\n", "a\u{301}", "\u{FF11}",
        String(repeating: "a", count: 121),
    ])
    func `what is no slug is known`(text: String) {
        #expect(!Slug.isValid(text))
    }
}
