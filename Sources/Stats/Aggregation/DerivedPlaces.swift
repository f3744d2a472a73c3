import Records
import Syntax

/// Over places.
extension Derivation {
    /// From the lowest tier upwards, so that a province is the sum of its districts whether they were stated or summed.
    mutating func sumOverPlaces(_ position: Int, _ period: Period, _ diagnostics: inout Diagnostics) {
        let indicator = catalogue.indicators[position]
        // A commune that was merged away in June had its flow until then; of stocks only those there at the end count.
        let days = indicator.time == .flow ? period.days : period.lastDay...period.lastDay
        let tier = deepestTier(of: position, in: period)
        for parent in tree.parents where tree.places[parent].kind.level < tier {
            let series = Series(indicator: position, place: parent)
            let reported = tree.children(of: parent, during: days).compactMap { child in
                figure(of: Series(indicator: position, place: child), in: period)
            }
            let parts = addable(Array(reported), indicator)
            guard let sum = FigureSum(parts) else { continue }
            let completeness = completeness(of: parts, below: parent, days, tier)
            let total = Figure(
                series, indicator, tree.places[parent], time(of: parts, period, indicator), sum, of: parts,
                .sumOfPlaces, completeness)
            if let stated = stated(of: series, in: period), !stated.givesWay(to: total) {
                guard stated.isWhole(of: total) else { continue }
                check(stated, against: sum, of: parts, isWhole: !total.isPartial, &diagnostics)
            } else {
                add(total)
            }
        }
    }

    /// Of stocks only those of the latest month among them, on one side of any break: a camera count of January is no
    /// part of October's. Of flows all but those that a successor's figure has in it.
    private func addable(_ parts: [Figure], _ indicator: Indicator) -> [Figure] {
        guard indicator.time != .flow else { return withoutPredecessors(parts) }
        guard let latest = parts.map(\.time.lastDay).max() else { return parts }
        let current = parts.filter { $0.time.lastDay.isInMonth(of: latest) }
        let first = current.map(\.time.lastDay).min() ?? latest
        return indicator.firstBreak(within: first...latest) == nil ? current : []
    }

    /// A new commune that states a flow from before it was there states it for those that became it.
    private func withoutPredecessors(_ parts: [Figure]) -> [Figure] {
        let reachingBack = parts.filter { part in
            !part.isDerived && part.place.validity.from?.value.map { $0 > part.time.firstDay } ?? false
        }
        let places = Set(reachingBack.map(\.place.id))
        return places.isEmpty
            ? parts : parts.filter { part in !part.place.successors.contains { places.contains($0.id) } }
    }

    private mutating func check(
        _ stated: Figure, against sum: FigureSum, of parts: [Figure], isWhole: Bool, _ diagnostics: inout Diagnostics
    ) {
        guard stated.completeness == nil, stated.precision == .exact, sum.precision == .exact,
            isFirstCheck(of: stated)
        else { return }
        SumCheck(whole: stated, parts: parts, sum: sum, isWhole: isWhole).check(&diagnostics)
    }

    /// What the period's report says of the place without any sum over places.
    private func stated(of series: Series, in period: Period) -> Figure? {
        FigureChoice(shelf[series].lazy.filter { $0.receipts.formula != .sumOfPlaces }).figure(in: period)
    }

    private func figure(of series: Series, in period: Period) -> Figure? {
        FigureChoice(shelf[series]).figure(in: period)
    }

    /// The lowest tier that reports at all: where communes do, nobody waits for hamlets.
    private func deepestTier(of indicator: Int, in period: Period) -> PlaceLevel {
        let reporting = shelf.places(of: indicator).lazy.filter { figures in
            figures.contains { $0.time.belongs(to: period) }
        }
        return reporting.compactMap { $0.first?.place.kind.level }.max() ?? .province
    }

    /// Counted in places of that tier: a district that is stated stands for all of its communes.
    private func completeness(
        of parts: [Figure], below parent: Int, _ days: ClosedRange<Day>, _ tier: PlaceLevel
    ) -> Completeness {
        let reported = parts.reduce(0) { total, part in
            let places = part.completeness.flatMap { $0.unit == .places ? $0.reported : nil }
            return total + (places ?? tree.leaves(of: part.series.place, downTo: tier, during: days))
        }
        return Completeness(
            unit: .places, reported: reported, expected: tree.leaves(of: parent, downTo: tier, during: days))
    }

    /// The latest day of the parts; where one of them states none, the period for which they were reported.
    private func time(of parts: [Figure], _ period: Period, _ indicator: Indicator) -> FigureTime {
        guard indicator.time != .flow else { return .over(period) }
        let days = parts.compactMap { if case .asOf(let day) = $0.time { day } else { nil } }
        guard days.count == parts.count, let latest = days.max() else { return .reportedFor(period) }
        return .asOf(latest)
    }
}

extension Figure {
    /// An older figure of a stock, and a sum of some months beside one of all places.
    fileprivate func givesWay(to sum: Figure) -> Bool {
        time.lastDay < sum.time.lastDay && !time.lastDay.isInMonth(of: sum.time.lastDay)
            || isDerived && isPartial && !sum.isPartial
    }

    /// Whether the sum speaks of the same time, as far as its parts say.
    fileprivate func isWhole(of sum: Figure) -> Bool {
        if time == sum.time { return true }
        switch (time, sum.time) {
        case (.reportedFor, _), (_, .reportedFor): return time.lastDay.isInMonth(of: sum.time.lastDay)
        default: return false
        }
    }
}

extension Day {
    func isInMonth(of other: Day) -> Bool { year == other.year && month == other.month }
}
