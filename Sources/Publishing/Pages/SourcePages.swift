import Markup
import Records
import Templates
import Wording

extension PageMaker {
    func sourcesPage() -> SourcesPage {
        SourcesPage(frame: frame(title: words[.sources]), sources: catalogue.sources.map(view))
    }

    private func view(_ source: Source) -> SourcesPage.Source {
        let day = source.date.value.map(words.dates.long) ?? words[.notStated]
        let facts = [
            fact(.kind, source.kind.name(in: words.language)), fact(original: .publisher, source.publisher),
            fact(original: .author, source.author), fact(original: .number, source.number), fact(.date, day),
            source.url.flatMap { url in
                Address(checking: url.text).flatMap { fact(.webAddress, [Link(text: url.text, address: $0)]) }
            },
            fact(original: .note, source.note),
        ]
        return SourcesPage.Source(
            anchor: source.id.text, title: source.title, language: contentLanguage, facts: facts.compactMap { $0 })
    }
}
