@testable import Records

extension Key {
    /// What a record of that kind holds in the field, as `docs/formats.md` says it. There is no default: a key that is
    /// added has to be described before the tests compile.
    func meaning(in kind: RecordKind) -> String {
        switch self {
        case .id, .source, .note, .public: commonMeaning
        case .name, .nameEnglish, .title, .titleEnglish, .summary, .author, .date, .kind, .status, .place, .period:
            sharedMeaning(in: kind)
        case .value, .of, .share, .precision, .asOf, .places, .revises, .revision, .revisedOn, .reason, .figure:
            figureMeaning(in: kind)
        case .organisation: "who publishes the site"
        case .organisationEnglish: "the same in English"
        case .licence: "under which the content may be used"
        case .contact: "how to reach those who publish it"
        case .languages: "of the site, its own first: `[vi, en]`; Vietnamese if left out"
        case .periods: "those that get a report, in the order in which the site lists them"
        case .notice: "a sentence that stands on every page"
        case .noticeEnglish: "the same in English"
        case .abbreviations: "lines of `short: long`"
        case .baseURL: "where the site will be: `https://…/`; without it there are no feeds"
        case .compiledBy: "who compiled the content"
        case .compiledOn: "on which day"
        case .baseYear: "a year that figures are compared with beside the one just before"
        case .accent: "the one colour, in quotes: `\"#0a6349\"`"
        case .code: "the statistical code, as text: `00829`"
        case .parent: "the place above it"
        case .successors: "the places that it is part of since it ended"
        case .tile: "column and row on a map of tiles: `3/2`"
        case .level: "of which its commendations are"
        case .validFrom, .validTo: self == .validFrom ? "the first day on which it holds" : "the last one"
        case .unit: kind == .universe ? "what is counted" : "what is counted, or the money's unit"
        case .unitEnglish: "the same in English"
        case .count: "how many there are"
        case .placeKinds: "kinds of place: the count must be that of the list of places"
        case .publisher: "who published it"
        case .number: "of the document"
        case .url: "its address on the web"
        case .short, .shortEnglish: self == .short ? "a name for tight places" : "the same in English"
        case .predicate: "what the counted units do, as the rest of a sentence; headlines are made of it"
        case .predicateEnglish: "the same in English"
        case .measure: "what kind of number it is"
        case .time: "whether it stands at a day, runs over a period, or adds up from January"
        case .better: "in which direction it gets better; `neither` if left out"
        case .universe: kind == .indicator ? "the denominator of a ratio" : "the denominator, where several fit"
        case .model: "the model whose coverage or work it measures"
        case .standard: "the standard that the counted units attain"
        case .group: "the section of a report that it stands in"
        case .sensitive: "whether small counts of it could give persons away"
        case .definition: "in a sentence"
        case .derivedFrom: "of a flow: the cumulative whose differences it is"
        case .breaks: "days from which its figures mean something else"
        case .figures: "a map from indicator to figure, or a list of observations"
        case .commendations: "a list of commendations"
        case .models: "those that it is about"
        case .movedFrom: "addresses that the page had before: `[/ban-tin/2019/tin-cu/]`"
        case .indicator: "what is measured"
        case .cutOff: "the day on which reporting ended, where it is not the calendar's"
        case .projections: "the flows of which the report estimates the whole year"
        case .aliases: "other names"
        case .family: "what kind of model it is"
        case .started: "its first day"
        case .ledBy: "the organisations that lead it"
        case .rule: "by which it is judged, in its own words"
        case .appliesTo: "to whom it applies, in words"
        case .by: "the organisation that gives it"
        case .year: "of merit; in an achievement the folder's"
        case .collective: "how many collectives; at least one kind of recipient must be counted"
        case .individual: "how many persons"
        case .household: "how many households"
        case .combined: "how many, where the source counts kinds of recipient together"
        case .unspecified: "how many, where the source does not say of which kind"
        case .recipients: "those that are named, a list"
        case .basis: "what allows naming a person; must be there for one"
        case .sessions: "how many; 1 if left out"
        case .attendances: "how many came, counted each time"
        }
    }

    private var commonMeaning: String {
        switch self {
        case .id: "a slug, unique among records of its kind; for most kinds it follows from the file or the fields"
        case .source: "ids of the sources that it is taken from"
        case .note: "a remark for readers"
        default: "whether it is built at all; what `site.yml` says if left out"
        }
    }

    private func sharedMeaning(in kind: RecordKind) -> String {
        switch self {
        case .name where kind == .commendation: "what the source calls it, where that says more; of a recipient, who"
        case .name: kind == .place ? "with its kind, as people say it: `Huyện Ba Tri`" : "as readers see it"
        case .nameEnglish, .titleEnglish: "the same in English"
        case .title: [.site, .source].contains(kind) ? "as readers see it" : "the body's first heading if left out"
        case .summary: "one sentence; the body's first paragraph if left out"
        case .author: "who wrote it"
        case .date: dateMeaning(in: kind)
        case .kind: "one of the fixed values below"
        case .status: kind == .model ? "how far it has come" : "how final its figures are"
        case .place where kind == .organisation: "where it is"
        case .place: kind == .site ? "that records speak of where they name none" : "the site's if left out"
        default: periodMeaning(in: kind)
        }
    }

    private func dateMeaning(in kind: RecordKind) -> String {
        switch kind {
        case .source: "on which it was published"
        case .indicator: "the first day of the new meaning"
        case .bulletin: "on which it was written; its year is the folder's"
        default: "on which it happened"
        }
    }

    private func periodMeaning(in kind: RecordKind) -> String {
        switch kind {
        case .achievement, .summary: "that of the folder or file; it need not be repeated"
        case .observation: "that a flow covers, or for which a stock is reported"
        case .bulletin: "that its figures are of, where links do not say so"
        default: "that it is planned for"
        }
    }

    private func figureMeaning(in kind: RecordKind) -> String {
        switch self {
        case .value where kind == .target: "what is planned: of a ratio, its part"
        case .value where kind == .frozen: "as it was published: `950/978`"
        case .value: "`7.167`, or of a ratio `950/978` or its part alone"
        case .of: "the denominator; the indicator's universe if left out"
        case .share: "the per cent that the source states, to be checked"
        case .precision: "the source's hedge"
        case .asOf: "the day of a stock or cumulative, or `not-stated`"
        case .places: "the places that are counted, where the source lists them"
        case .revises: "the published value that this one replaces"
        case .revision: "why it is replaced"
        case .revisedOn: "the day from which the new value stands"
        case .reason: "in a sentence for readers"
        default: "its address: `ap-khu-pho-an-toan/2019-10m/ben-tre`"
        }
    }
}
