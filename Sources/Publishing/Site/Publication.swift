import Records
import Stats
import Syntax
import Wording

/// All that the pages are made from.
struct Publication: Sendable {
    let catalogue: Catalogue
    let book: FigureBook
    /// In the order in which the site lists its periods.
    let summaries: [Summary]
    let manuscripts: Manuscripts
    let map: SiteMap
    let words: PageWords
    /// Whether records were at fault, so that a figure that prose looks for may be missing for that reason alone.
    let isIncomplete: Bool

    init(_ catalogue: Catalogue, diagnostics: inout Diagnostics) {
        self.catalogue = catalogue
        book = FigureBook(catalogue, diagnostics: &diagnostics)
        isIncomplete = diagnostics.hasErrors
        let site = catalogue.site
        summaries = site.periods.map { [book] in Summary(of: $0, at: site.place.id, catalogue, book) }
        manuscripts = Manuscripts(catalogue, diagnostics: &diagnostics)
        map = SiteMap(catalogue, book, diagnostics: &diagnostics)
        words = PageWords(site.languages.first == .english ? .english : .vietnamese)
    }

    var site: Site { catalogue.site }

    func summary(of period: Period) -> Summary? { summaries.first { $0.period == period } }
}
