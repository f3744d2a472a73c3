import Testing

@testable import Publishing

struct SearchIndexTests {
    private func page(_ title: String, _ text: String = "") -> SearchIndex.Page {
        SearchIndex.Page(address: "a", title: title, kind: "", text: text)
    }

    private func forms(of folded: String, in index: SearchIndex) -> [String: [Int]]? {
        index.parts.flatMap(\.postings).first { $0.folded == folded }?.forms
    }

    @Test func `a syllable is filed under its folded form, and there as it is written`() {
        let index = SearchIndex([page("Tiêu chuẩn"), page("Tiểu học", "tiêu chuẩn"), page("Đường")])
        #expect(forms(of: "tieu", in: index) == ["tiêu": [1, 2], "tiểu": [3]])
        #expect(forms(of: "duong", in: index) == ["đường": [5]])
    }

    @Test func `a page that has a syllable in its title and its text is filed once, by its title`() {
        let index = SearchIndex([page("Loa", "loa an ninh")])
        #expect(forms(of: "loa", in: index) == ["loa": [1]])
    }

    @Test func `parts stay small, however many pages there are, and lose nothing`() {
        let pages = (0..<4000).map { page("Tin số \($0)", "tuyên truyền tiêu chuẩn thi đua trật tự \($0 % 97)") }
        let index = SearchIndex(pages)
        let keys = index.parts.map(\.key)
        #expect(Set(keys).count == keys.count)
        #expect(forms(of: "tuyen", in: index)?["tuyên"]?.count == 4000)
        for (key, postings) in index.parts {
            for posting in postings { #expect(posting.folded.hasPrefix(key)) }
        }
        // A syllable that every page has cannot be parted; no part holds two of those.
        let common = index.parts.filter {
            $0.postings.filter { $0.forms.values.contains { $0.count >= 4000 } }.count > 1
        }
        #expect(common.isEmpty)
    }

    @Test func `what is no word of letters and digits is not filed`() {
        #expect(SearchIndex([page("中文 ·—")]).parts.isEmpty)
    }
}
