import Markup
import Syntax

/// Holds the numbers and the words around them in a page's own prose against the data.
extension PageMaker {
    mutating func checkNumbers(_ known: KnownNumbersByContext) {
        guard let manuscript = publication.manuscripts[route] else { return }
        for block in manuscript.blocks {
            for sentence in Sentence.sentences(of: block, in: words.language) {
                check(sentence, in: manuscript.context, known[manuscript.context])
            }
        }
    }

    private mutating func check(_ sentence: Sentence, in context: FigureContext, _ known: KnownNumbers?) {
        let isClaimed = DirectionCheck(publication: publication).run(sentence, in: context, &diagnostics)
        if isClaimed { dependencies.noteAllRecords() }
        guard let known else { return }
        if NumberCheck(known, publication).run(sentence, &diagnostics) { dependencies.noteAllRecords() }
        let percents = PercentCheck(language: words.language) { !known.numbers(of: $0.form).isEmpty }
        percents.run(sentence, &diagnostics)
    }
}
