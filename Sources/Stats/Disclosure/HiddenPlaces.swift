import Records

/// The places whose figures of one indicator and year are not told, and those hidden so that no sum over places tells
/// them.
struct HiddenPlaces {
    /// A place and those below it whose figures of one time make it up.
    private struct Sum {
        let whole: ID<Place>
        let parts: [Figure]
    }

    private let sums: [Sum]
    private let provinces: Set<ID<Place>>
    /// All of the year, to hide the smallest first.
    private let sizes: [ID<Place>: Int128]
    private var hidden: Set<ID<Place>> = []
    /// Where «fewer than five» would itself give the number away.
    private var wordless: Set<ID<Place>> = []

    /// - Parameter parents: in any order.
    init(_ figures: [Figure], parents: [ID<Place>]) {
        provinces = Set(figures.map(\.place).filter { $0.kind.level == .province }.map(\.id))
        sizes = Dictionary(grouping: figures, by: \.place.id).mapValues { $0.reduce(0) { $0 + $1.value.magnitude } }
        let told = Set(figures.map(\.place.id))
        let byTime = Dictionary(grouping: figures) { $0.time.code }.values + [figures]
        sums = byTime.flatMap { atTime in
            let byParent = Dictionary(grouping: atTime) { $0.place.parent?.id }
            return parents.filter(told.contains).compactMap { parent in
                byParent[parent].map { Sum(whole: parent, parts: $0.sorted { $0.place.id < $1.place.id }) }
            }
        }
    }

    mutating func insert(_ place: ID<Place>) { hidden.insert(place) }

    func contains(_ place: ID<Place>) -> Bool { hidden.contains(place) }

    func disclosure(of figure: Figure) -> Disclosure {
        figure.value.magnitude < SmallCells.threshold && !wordless.contains(figure.place.id)
            ? .fewerThanFive : .withheld
    }

    /// Hides further places until no sum tells a hidden one. Each step hides one more, so it ends.
    mutating func complete() {
        guard !hidden.isEmpty else { return }
        while let next = nextToHide { hidden.insert(next) }
        for sum in sums where isGivenAwayByWords(sum) {
            wordless.formUnion(sum.parts.map(\.place.id).filter(hidden.contains))
        }
    }

    private var nextToHide: ID<Place>? { sums.compactMap(needed).min(by: isSmaller) }

    private func isSmaller(_ one: ID<Place>, _ other: ID<Place>) -> Bool {
        (sizes[one] ?? 0, one) < (sizes[other] ?? 0, other)
    }

    /// One more place to hide, where the sum has just one unknown or its words tell it; nil where it is safe.
    private func needed(by sum: Sum) -> ID<Place>? {
        let parts = Set(sum.parts.map(\.place.id))
        let open = parts.subtracting(hidden).min(by: isSmaller)
        let unknowns = parts.count - parts.subtracting(hidden).count + (hidden.contains(sum.whole) ? 1 : 0)
        if unknowns == 1 { return open ?? (provinces.contains(sum.whole) ? nil : sum.whole) }
        return isGivenAwayByWords(sum) ? open : nil
    }

    /// All hidden parts are at the top of what «fewer than five» may mean, and the sum shows it.
    private func isGivenAwayByWords(_ sum: Sum) -> Bool {
        let own = sum.parts.filter { hidden.contains($0.place.id) }
        return !own.isEmpty && !hidden.contains(sum.whole)
            && own.allSatisfy { $0.value.magnitude == SmallCells.threshold - 1 }
    }
}
