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
    private let postings: [String: [String: [Int]]]
    let pages: [Page]

    /// - Parameter pages: the more important first; where two fit equally, the first is shown first.
    init(_ pages: [Page]) {
        self.pages = pages
        var collected = Postings()
        for (number, page) in pages.enumerated() {
            for syllable in Syllables(of: page.title) { collected.add(syllable, number * 2 + 1) }
            for syllable in Syllables(of: page.text) { collected.add(syllable, number * 2) }
        }
        postings = collected.byFoldedForm
    }
}

/// Syllables by numbers of their own, so that each is folded once however many pages have it.
private struct Postings {
    private var numbers: [String: Int] = [:]
    private var forms: [(text: String, pages: [Int])] = []

    /// Of a page only the first counts: titles come before texts.
    mutating func add(_ syllable: Substring, _ posting: Int) {
        let text = String(syllable)
        guard let number = numbers[text] else {
            numbers[text] = forms.count
            return forms.append((text, [posting]))
        }
        if let last = forms[number].pages.last, last / 2 == posting / 2 { return }
        forms[number].pages.append(posting)
    }

    var byFoldedForm: [String: [String: [Int]]] {
        var byFoldedForm: [String: [String: [Int]]] = [:]
        for (text, pages) in forms {
            let folded = Folding.fold(text)
            // Keys name files; what no Vietnamese keyboard types is not looked for.
            guard folded.utf8.allSatisfy(\.isWord) else { continue }
            byFoldedForm[folded, default: [:]][text] = pages
        }
        return byFoldedForm
    }
}

/// In lower case, as they are written.
private struct Syllables: Sequence, IteratorProtocol {
    private let text: String
    private var position: String.Index

    init(of text: String) {
        self.text = text.lowercased()
        position = self.text.startIndex
    }

    mutating func next() -> Substring? {
        let scalars = text.unicodeScalars
        guard let start = scalars[position...].firstIndex(where: Syllables.isPart) else { return nil }
        position = scalars[start...].firstIndex { !Syllables.isPart($0) } ?? scalars.endIndex
        return text[start..<position]
    }

    /// Letters, digits and marks. Of ASCII and the Vietnamese letters that is known without asking Unicode's tables.
    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A, 0xDF...0xF6, 0xF8...0x24F, 0x1EA0...0x1EF9: return true
        case 0...0xBF, 0x2000...0x206F: return scalar == "ª" || scalar == "µ" || scalar == "º"
        default:
            let properties = scalar.properties
            return properties.isAlphabetic || properties.numericType != nil
                || [.nonspacingMark, .spacingMark].contains(properties.generalCategory)
        }
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
