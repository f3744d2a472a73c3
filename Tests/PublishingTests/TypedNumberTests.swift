import Testing
import Wording

@testable import Publishing

struct TypedNumberTests {
    @Test(arguments: [
        ("7.167", "7.167"), ("03", "3"), ("hơn 7.000", "7.167"), ("Trên 7.100", "7.167"), ("gần 7.200", "7.167"),
        ("khoảng 7.000", "7.167"), ("hơn 97%", "97,14%"), ("gần 97,2%", "97,14%"),
    ])
    func `right ways to write a number`(typed: String, exact: String) {
        #expect(TypedNumber(typed).isRight(for: exact, in: .vietnamese))
    }

    @Test(arguments: [
        ("7.168", "7.167"), ("7,167", "7.167"), ("hơn 7.200", "7.167"), ("gần 7.000", "7.167"), ("hơn 5.000", "7.167"),
        ("hơn 7", "7.167"), ("hơn 97", "97,14%"), ("hơn 98%", "97,14%"), ("013", "13"), ("gần", "7"), ("hơn bảy", "7"),
        ("hơn 7.16", "7.167"), ("hơn 7.167", "7.167"), ("", "7"),
    ])
    func `wrong ways to write a number`(typed: String, exact: String) {
        #expect(!TypedNumber(typed).isRight(for: exact, in: .vietnamese))
    }

    @Test func `a number of any length is held against the right one`() {
        for count in 1...14 {
            let long = "9" + String(repeating: ".999", count: count)
            #expect(!TypedNumber("hơn \(long)").isRight(for: "7.167", in: .vietnamese))
            #expect(!TypedNumber("gần 7").isRight(for: long, in: .vietnamese))
        }
    }

    @Test func `English writes its own way`() {
        #expect(TypedNumber("over 7,000").isRight(for: "7,167", in: .english))
        #expect(!TypedNumber("over 7.000").isRight(for: "7,167", in: .english))
    }
}
