import Records

/// The places whose figures of one indicator and year are not told, and those hidden so that no sum over places tells
/// them.
struct HiddenPlaces {
    /// A place and those below it whose figures of one time make it up.
    private struct Sum {
        let whole: ID<Place>
        let parts: [Figure]
    }

    /// By time, then by the place above.
    private let sums: [[ID<Place>: Sum]]
    /// Those of which a record states figures: they are told in any case.
    private let provinces: Set<ID<Place>>
    /// All of the year, to hide the smallest first.
    private let sizes: [ID<Place>: Int128]
    private var hidden: Set<ID<Place>> = []
    /// Where «fewer than five» would itself give the number away.
    private var wordless: Set<ID<Place>> = []

    init(_ figures: [Figure]) {
        provinces = Set(figures.filter { $0.place.kind.level == .province && !$0.isDerived }.map(\.place.id))
        sizes = Dictionary(grouping: figures, by: \.place.id).mapValues { $0.reduce(0) { $0 + $1.value.magnitude } }
        let byTime = Dictionary(grouping: figures, by: \.timeOfSums)
        sums = byTime.values.map { atTime in
            let told = Set(atTime.map(\.place.id))
            let byParent = Dictionary(grouping: atTime.filter { $0.place.parent != nil }) { $0.place.parent?.id }
            let sums = byParent.compactMap { parent, parts in parent.map { Sum(whole: $0, parts: parts) } }
            return Dictionary(uniqueKeysWithValues: sums.filter { told.contains($0.whole) }.map { ($0.whole, $0) })
        }
    }

    mutating func insert(_ place: ID<Place>) { hidden.insert(place) }

    func contains(_ place: ID<Place>) -> Bool { hidden.contains(place) }

    func disclosure(of figure: Figure) -> Disclosure {
        isWorded(figure) && !wordless.contains(figure.place.id) ? .fewerThanFive : .withheld
    }

    private func isWorded(_ figure: Figure) -> Bool { figure.value.magnitude < SmallCells.threshold }

    /// Hides further places until no sum tells a hidden one. Each step hides one more, so it ends.
    mutating func complete() {
        guard !hidden.isEmpty else { return }
        while let next = nextToHide { hidden.insert(next) }
        for atTime in sums {
            for sum in atTime.values where isGivenAwayByWords(sum, atTime) {
                wordless.formUnion(below(sum, atTime).filter(hidden.contains))
            }
        }
    }

    private var nextToHide: ID<Place>? {
        sums.flatMap { atTime in atTime.values.compactMap { needed(by: $0, atTime) } }.min(by: isSmaller)
    }

    private func isSmaller(_ one: ID<Place>, _ other: ID<Place>) -> Bool {
        (sizes[one] ?? 0, one) < (sizes[other] ?? 0, other)
    }

    /// One more place to hide, where the sum has just one unknown or its words tell it; nil where it is safe. Without
    /// another part the sum itself has to go, but for a province that a record states.
    private func needed(by sum: Sum, _ atTime: [ID<Place>: Sum]) -> ID<Place>? {
        let parts = Set(sum.parts.map(\.place.id))
        let open = parts.subtracting(hidden).min(by: isSmaller)
        let unknowns = parts.intersection(hidden).count + (hidden.contains(sum.whole) ? 1 : 0)
        if unknowns == 1 { return open ?? (provinces.contains(sum.whole) ? nil : sum.whole) }
        return isGivenAwayByWords(sum, atTime) ? open : nil
    }

    /// All hidden parts are at the top of what the words allow, and the sum, which is told, shows it.
    private func isGivenAwayByWords(_ sum: Sum, _ atTime: [ID<Place>: Sum]) -> Bool {
        let own = sum.parts.filter { hidden.contains($0.place.id) }
        return !own.isEmpty && !hidden.contains(sum.whole) && own.allSatisfy { $0.value.magnitude == most($0, atTime) }
    }

    /// The most that the figure can be by its own word and those of the places below it; nil where nothing limits it.
    private func most(_ figure: Figure, _ atTime: [ID<Place>: Sum]) -> Int128? {
        guard hidden.contains(figure.place.id) else { return figure.value.magnitude }
        let own = isWorded(figure) ? SmallCells.threshold - 1 : nil
        guard let below = atTime[figure.place.id] else { return own }
        let parts = below.parts.map { most($0, atTime) }
        let sum = parts.contains(nil) ? nil : parts.compactMap { $0 }.reduce(0, +)
        return [own, sum].compactMap { $0 }.min()
    }

    private func below(_ sum: Sum, _ atTime: [ID<Place>: Sum]) -> [ID<Place>] {
        sum.parts.flatMap { part in [part.place.id] + (atTime[part.place.id].map { below($0, atTime) } ?? []) }
    }
}

extension Figure {
    /// Figures of one such time are added up over places: flows over one period, stocks of one month.
    fileprivate var timeOfSums: String {
        if case .over(let period) = time { period.code } else { "\(time.lastDay.year)-\(time.lastDay.month)" }
    }
}
