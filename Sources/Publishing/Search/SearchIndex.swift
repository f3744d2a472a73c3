import Syntax

/// What the search page looks things up in: for each syllable the pages that have it, in files so small that a reader
/// fetches only a few kilobytes for the syllables that were typed.
///
/// A syllable is filed under its folded form (`tieu`), and there under each way in which it is really written (`tiêu`,
/// `tiểu`): so that a search without diacritics finds all of them, and one with them ranks the exact ones first.
struct SearchIndex {
    struct Page: Sendable {
        let address: String
        let title: String
        /// `Bản tin · 05/11/2019`.
        let kind: String
        let text: String
    }

    /// Folded syllable, written syllable, numbers of pages: twice the page's place, and one more where the title has it.
    private var postings: [String: [String: [Int]]] = [:]
    let pages: [Page]

    /// - Parameter pages: the more important first; where two fit equally, the first is shown first.
    init(_ pages: [Page]) {
        self.pages = pages
        for (number, page) in pages.enumerated() {
            let inTitle = Set(SearchIndex.syllables(of: page.title))
            for syllable in inTitle { add(syllable, number * 2 + 1) }
            for syllable in Set(SearchIndex.syllables(of: page.text)).subtracting(inTitle) { add(syllable, number * 2) }
        }
    }

    private mutating func add(_ syllable: String, _ posting: Int) {
        let folded = Folding.fold(syllable)
        // Keys name files; what no Vietnamese keyboard types is not looked for.
        guard folded.utf8.allSatisfy(\.isWord) else { return }
        postings[folded, default: [:]][syllable, default: []].append(posting)
    }

    /// In lower case, as they are written.
    static func syllables(of text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }
}

extension SearchIndex {
    /// The postings in parts by how their syllables begin: by one letter, and by more where a part would be too large.
    var parts: [(key: String, postings: [(folded: String, forms: [String: [Int]])])] {
        split(postings.keys.sorted(), length: 1).map { key, syllables in
            (key, syllables.map { ($0, postings[$0] ?? [:]) })
        }
    }

    /// Postings that a part may hold: some 8 kB before compression.
    private static let partLimit = 2500

    private func split(_ syllables: [String], length: Int) -> [(key: String, syllables: [String])] {
        let groups = Dictionary(grouping: syllables) { String($0.prefix(length)) }
        return groups.keys.sorted().flatMap { key -> [(key: String, syllables: [String])] in
            let group = groups[key] ?? []
            let isLarge = group.reduce(0) { $0 + size(of: $1) } > SearchIndex.partLimit
            let longer = group.filter { $0.count > length }
            guard isLarge, group.count > 1 else { return [(key, group)] }
            let own = group.filter { $0.count == length }
            return (own.isEmpty ? [] : [(key, own)]) + split(longer, length: length + 1)
        }
    }

    private func size(of syllable: String) -> Int { (postings[syllable] ?? [:]).values.reduce(0) { $0 + $1.count } }
}

extension UInt8 {
    fileprivate var isWord: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}
