import Records
import Stats
import Templates
import Wording

extension PageMaker {
    func correctionsPage() -> CorrectionsPage {
        CorrectionsPage(
            frame: frame(title: words[.corrections]), lede: words.correctionsLede,
            corrections: publication.corrections.map(view))
    }

    private func view(_ correction: Correction) -> CorrectionsPage.Correction {
        let (figure, revision) = (correction.figure, correction.revision)
        return CorrectionsPage.Correction(
            anchor: correction.anchor, day: words.dates.short(revision.day), isoDay: revision.day.iso,
            figure: Link(text: name(of: figure), address: receipts(of: figure)),
            kind: revision.kind.name(in: words.language).capitalisedFirst,
            before: words.figures.bareValue(revision.before), after: words.figures.bareValue(correction.after),
            reason: revision.reason, reasonLanguage: contentLanguage)
    }
}
