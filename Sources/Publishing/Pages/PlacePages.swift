import Records
import Stats
import Templates
import Wording

extension PageMaker {
    func placesPage() -> PlacesPage {
        // Communes with a page are led to from the list of their district.
        let featured = catalogue.places.filter { $0.kind.level < .commune && publication.map.contains(.place($0.id)) }
        let districts = catalogue.places.filter { $0.kind.level == .district }.sorted { $0.location < $1.location }
        let communes = Dictionary(grouping: catalogue.places.filter { $0.kind.level == .commune }) { $0.parent?.id }
        return PlacesPage(
            frame: frame(title: words[.places]),
            lede: lede(districts.count, communes.values.reduce(0) { $0 + $1.count }),
            featured: EntryGroup(entries: featured.map(entry)),
            districts: districts.map { district($0, communes[$0.id] ?? []) })
    }

    private func lede(_ districts: Int, _ communes: Int) -> String {
        let list = words.placeList(districts: districts, communes: communes)
        guard let note = catalogue.places[catalogue.site.place.id]?.note else { return list }
        return "\(list) \(note)"
    }

    private func district(_ district: Place, _ communes: [Place]) -> PlacesPage.District {
        PlacesPage.District(
            name: district.name, anchor: district.id.text, extent: words.communes(communes.count),
            communes: communes.sorted { $0.location < $1.location }.map {
                let page = Route.place($0.id)
                return PlacesPage.Commune(
                    name: $0.name, page: publication.map.contains(page) ? address(to: page) : nil, note: $0.note)
            })
    }

    private func entry(_ place: Place) -> Entry {
        let count = publication.book.figures(at: place.id).count
        return Entry(
            title: link(place.name, to: .place(place.id)), text: nil, figures: count > 0 ? [words.figures(count)] : [])
    }

    func placePage(_ place: Place) -> ArticlePage {
        let figures = publication.book.figures(at: place.id).filter(publication.isShown)
        let rows = figures.map { figure in
            FigureTable.Row(
                name: Link(text: figure.indicator.name(in: words.language), address: receipts(of: figure)),
                value: words.figures.value(figure), share: figure.share.map(words.figures.share),
                time: words.figures.shortTime(figure), sources: sources(figure.receipts.sources))
        }
        let achievements = publication.achievements(at: place.id)
        return ArticlePage(
            frame: frame(title: place.name, trail: [.places]),
            kicker: place.kind.name(in: words.language).capitalisedFirst,
            title: "\(place.name)", tiles: .none, charts: charts(of: place),
            table: FigureTable(
                caption: words[.figures], hidesCaption: false, heading: words[.indicator], rows: rows, remark: nil),
            facts: facts(of: place),
            receipts: place.id == catalogue.site.place.id ? [] : figures.map(receipt),
            related: [
                EntryGroup(
                    heading: words[.achievements], entries: achievements.map { entry($0, showsPeriod: true) })
            ], more: nil)
    }

    private func facts(of place: Place) -> [Fact] {
        let successors = place.successors.compactMap { catalogue.places[$0.id]?.name }
        return [
            fact(.code, place.code), fact(.validity, words.until(place.validity)),
            fact(.successors, successors.isEmpty ? nil : successors.joined(separator: ", ")),
            fact(original: .note, place.note),
            fact(.source, sources(place.sources.map(\.id))),
        ].compactMap { $0 }
    }
}
