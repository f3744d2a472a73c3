import Records
import Syntax

/// Over places.
extension Derivation {
    /// From the lowest tier upwards, so that a province is the sum of its districts whether they were stated or summed.
    mutating func sumOverPlaces(_ indicator: Indicator, _ period: Period, _ diagnostics: inout Diagnostics) {
        let tier = deepestTier(of: indicator.id, in: period)
        for parent in tree.parents where parent.kind.level < tier {
            let children = tree.children(of: parent.id, on: period.lastDay)
            let parts = children.compactMap { figure(of: indicator.id, in: period, at: $0.id) }
            guard let sum = FigureSum(parts) else { continue }
            let completeness = completeness(of: parts, below: parent, period, tier)
            let address = FigureAddress(
                indicator: indicator.id, time: time(of: parts, period, indicator), place: parent.id)
            if let stated = stated(of: indicator.id, in: period, at: parent.id),
                stated.time.lastDay >= address.time.lastDay
            {
                guard stated.time == address.time || stated.time == .reportedFor(period) else { continue }
                check(stated, against: sum, of: parts, completeness, &diagnostics)
            } else {
                add(Figure(address, indicator, parent, sum, of: parts, .sumOfPlaces, completeness))
            }
        }
    }

    private func check(
        _ stated: Figure, against sum: FigureSum, of parts: [Figure], _ completeness: Completeness,
        _ diagnostics: inout Diagnostics
    ) {
        guard stated.completeness == nil, stated.precision == .exact, sum.precision == .exact else { return }
        // A place that lacks months is there, and yet not all of it is.
        let isWhole = completeness.isWhole && !parts.contains(where: \.isPartial)
        SumCheck(whole: stated, parts: parts, sum: sum, isWhole: isWhole).check(&diagnostics)
    }

    /// What the period's report says of the place without any sum over places, which may be older than the places are.
    private func stated(of indicator: ID<Indicator>, in period: Period, at place: ID<Place>) -> Figure? {
        let own = (byIndicator[indicator]?[place] ?? []).filter { $0.receipts.formula != .sumOfPlaces }
        return FigureChoice(own).figure(in: period)
    }

    private func figure(of indicator: ID<Indicator>, in period: Period, at place: ID<Place>) -> Figure? {
        FigureChoice(byIndicator[indicator]?[place] ?? []).figure(in: period)
    }

    /// The lowest tier that reports at all: where communes do, nobody waits for hamlets.
    private func deepestTier(of indicator: ID<Indicator>, in period: Period) -> PlaceLevel {
        let reporting = (byIndicator[indicator] ?? [:]).values.filter { figures in
            figures.contains { $0.time.belongs(to: period) }
        }
        return reporting.compactMap { $0.first?.place.kind.level }.max() ?? .province
    }

    /// Counted in places of that tier: a district that is stated stands for all of its communes.
    private func completeness(
        of parts: [Figure], below parent: Place, _ period: Period, _ tier: PlaceLevel
    ) -> Completeness {
        let reported = parts.reduce(0) { total, part in
            let places = part.completeness.flatMap { $0.unit == .places ? $0.reported : nil }
            return total + (places ?? tree.leaves(of: part.place, downTo: tier, on: period.lastDay))
        }
        return Completeness(
            unit: .places, reported: reported, expected: tree.leaves(of: parent, downTo: tier, on: period.lastDay))
    }

    /// One day, where the parts share it; else the period for which they were reported.
    private func time(of parts: [Figure], _ period: Period, _ indicator: Indicator) -> FigureTime {
        guard indicator.time != .flow else { return .over(period) }
        let times = Set(parts.map(\.time))
        return times.count == 1 ? times.first ?? .reportedFor(period) : .reportedFor(period)
    }
}
