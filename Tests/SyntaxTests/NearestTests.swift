import Syntax
import Testing

@Suite struct NearestTests {
    @Test(arguments: [
        ("tieu de", "tiêu đề"), ("TIÊU ĐỀ", "tiêu đề"), ("tiêu dề", "tiêu đề"), ("tiêuđề", "tiêu đề"),
        ("nguon", "nguồn"),
        ("ngồun", "nguồn"), ("nguồnn", "nguồn"), ("số liêu", "số liệu"), ("ki", "kỳ"), ("so-lieu", "số liệu"),
        ("tiêu đề", "tiêu đề"), ("te\u{302}n", "tên"),
    ])
    func `a slip of the keys finds the word that was meant`(typed: String, meant: String) {
        #expect(nearest(to: typed, among: ["nguồn", "kỳ", "tiêu đề", "số liệu", "tên"]) == meant)
    }

    @Test(arguments: ["", "x", "bình luận", "tác giả", "nguyên nhân", "tiêu đề phụ của bài"])
    func `nothing is offered where nothing is near`(typed: String) {
        #expect(nearest(to: typed, among: ["nguồn", "kỳ", "tiêu đề", "số liệu", "tên", "y", ""]) == nil)
    }

    @Test func `of two that are as near the first is offered`() {
        #expect(nearest(to: "xã an", among: ["xã on", "xã ăm", "xã am"]) == "xã on")
        #expect(nearest(to: "ấp", among: ["áp", "ấp"]) == "áp")
    }

    @Test func `the nearer of two is offered`() {
        #expect(nearest(to: "số liệu", among: ["số kiêu", "số lieu"]) == "số lieu")
    }

    @Test func `nothing is offered among none`() {
        #expect(nearest(to: "ấp", among: []) == nil)
    }

    @Test func `a very long word is compared with no short one`() {
        #expect(nearest(to: String(repeating: "ấ", count: 1_000_000), among: ["ấp", "xã"]) == nil)
    }
}
