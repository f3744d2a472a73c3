/// One string of the pages in both languages. All of them stand in `Phrases.swift`; templates hold no words.
public struct Phrase: Sendable {
    private let vietnamese: String
    private let english: String

    init(_ vietnamese: String, _ english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }

    public func text(in language: Language) -> String {
        language.choose(vi: vietnamese, en: english)
    }
}
