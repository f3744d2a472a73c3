import Records
import Stats
import Wording

/// One of two states, with what has to be looked up in it to compare them.
struct ComparedEdition {
    let edition: Edition
    /// Of all figures and awards, in the order of the site.
    let order: [NumberAddress]
    /// The numbers of each by itself, and those that it is put beside.
    let own: [NumberAddress: [ToldNumbers.Number]]
    let beside: [NumberAddress: [ToldNumbers.Number]]
    private let words: PageWords
    private let figures: [NumberAddress: Figure]
    private let bases: [NumberAddress: Set<NumberAddress>]

    init(_ edition: Edition, _ words: PageWords, periods: [Period]) {
        self.edition = edition
        self.words = words
        let publication = edition.publication
        let told = ToldNumbers(publication: publication, words: words)
        let all = publication.book.all.map { (NumberAddress.figure($0.address), $0) }
        let awards = publication.catalogue.commendations.map { (NumberAddress.awards($0.id), $0) }
        figures = Dictionary(all) { first, _ in first }
        order = all.map(\.0) + awards.map(\.0)
        own = Dictionary(all.map { ($0, told.own($1)) } + awards.map { ($0, told.own($1)) }) { first, _ in first }
        let compared = told.compared(in: periods)
        beside = Dictionary(uniqueKeysWithValues: compared.map { (.figure($0.key), $0.value.numbers) })
        bases = Dictionary(
            uniqueKeysWithValues: compared.map { (.figure($0.key), Set($0.value.bases.map(NumberAddress.figure))) })
    }

    func figure(at address: NumberAddress) -> Figure? { figures[address] }

    func isDerived(_ address: NumberAddress) -> Bool { figures[address]?.isDerived ?? false }

    /// Indicator, place and time; of awards what they are, who gave them and for which year.
    func name(of address: NumberAddress) -> String {
        if let figure = figures[address] {
            let name = figure.indicator.name(in: words.language)
            return "\(name), \(figure.place.name), \(words.figures.shortTime(figure))"
        }
        guard let awards = awards(at: address) else { return address.text }
        let giver = edition.publication.catalogue.organisations[awards.by.id]?.name
        let name = awards.name ?? awards.kind.name(in: words.language).capitalisedFirst
        return [name, giver, "\(awards.year)"].compactMap { $0 }.joined(separator: ", ")
    }

    /// What a sum is made of, and what the figure is compared with.
    func causes(of address: NumberAddress) -> Set<NumberAddress> {
        let compared = bases[address] ?? []
        guard let figure = figures[address], figure.isDerived else { return compared }
        let book = edition.publication.book
        let parts = figure.receipts.observations.flatMap { book.figures(from: $0.id).map(\.address) }
        return compared.union(parts.map(NumberAddress.figure))
    }

    /// Where it stands with its receipts, from the site's root; of awards also in the report on their year.
    func receipts(of address: NumberAddress) -> [String] {
        if let figure = figures[address] { return [edition.receipts(of: figure)].compactMap { $0 } }
        guard let awards = awards(at: address) else { return [] }
        let report = Period(year: awards.year, kind: .year).map { "\(Route.summary($0).path)#khen-thuong" }
        return ["\(Route.commendations.path)#nam-\(awards.year)", report].compactMap { $0 }
    }

    private func awards(at address: NumberAddress) -> Commendation? {
        guard case .awards(let id) = address else { return nil }
        return edition.publication.catalogue.commendations[id]
    }
}
