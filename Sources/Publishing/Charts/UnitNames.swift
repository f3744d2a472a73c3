import Records
import Stats
import Templates
import Wording

/// Which places a share counts, where its source lists them.
extension PageMaker {
    /// In the order of the list of places. None where so few are left out that a list of the others would name them:
    /// a place that has not attained something is not put in the pillory.
    func namedUnits(of figure: Figure) -> [Place] {
        guard let share = figure.share, !figure.isDerived, figure.receipts.observations.count == 1 else { return [] }
        let places = figure.receipts.observations[0].places.compactMap { catalogue.places[$0.id] }
        guard places.count == share.part, share.rest == 0 || share.rest >= PageMaker.leastUnnamed else { return [] }
        return places.sorted { $0.location < $1.location }
    }

    /// As for counts of persons.
    private static let leastUnnamed = 5

    /// Communes of one name lie in different districts.
    func fullName(_ place: Place) -> String {
        guard let parent = parent(of: place) else { return place.name }
        return "\(place.name), \(parent.name)"
    }

    func byParent(_ places: [Place]) -> [Fact] {
        let groups = Dictionary(grouping: places) { parent(of: $0)?.name ?? $0.name }
        let names = places.map { parent(of: $0)?.name ?? $0.name }
        var told: Set<String> = []
        return names.filter { told.insert($0).inserted }.compactMap { name in
            groups[name].map { places in
                Fact(
                    name: name, detail: .text(places.map(\.name).joined(separator: ", ")), language: contentLanguage)
            }
        }
    }

    private func parent(of place: Place) -> Place? { place.parent.flatMap { catalogue.places[$0.id] } }
}
