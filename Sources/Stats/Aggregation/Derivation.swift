import Records
import Syntax

/// Figures that no record states but that follow from those that are stated: differences of cumulatives, sums over
/// time, then over places.
struct Derivation {
    private let catalogue: Catalogue
    private let tree: PlaceTree
    private(set) var figures: [FigureAddress: Figure]
    private var byIndicator: [ID<Indicator>: [ID<Place>: [Figure]]] = [:]

    init(_ stated: [FigureAddress: Figure], _ catalogue: Catalogue) {
        self.catalogue = catalogue
        tree = PlaceTree(catalogue.places)
        figures = stated
        for figure in stated.values { index(figure) }
    }

    private mutating func index(_ figure: Figure) {
        byIndicator[figure.indicator.id, default: [:]][figure.place.id, default: []].append(figure)
    }

    /// For each of the periods, and checks that what is stated agrees with what follows.
    mutating func run(over periods: [Period], diagnostics: inout Diagnostics) {
        for indicator in catalogue.indicators { takeDifferences(for: indicator, periods, &diagnostics) }
        for indicator in catalogue.indicators where byIndicator[indicator.id] != nil {
            sumOverTime(indicator, periods, &diagnostics)
            for period in periods { sumOverPlaces(indicator, period, &diagnostics) }
        }
    }

    private mutating func add(_ figure: Figure) {
        guard figures[figure.address] == nil else { return }
        figures[figure.address] = figure
        index(figure)
    }
}

/// Of cumulatives.
extension Derivation {
    /// For the months and quarters as well, so that a report on any of them finds its flow.
    private mutating func takeDifferences(
        for indicator: Indicator, _ periods: [Period], _ diagnostics: inout Diagnostics
    ) {
        guard let cumulative = indicator.derivedFrom?.id else { return }
        for (_, figures) in (byIndicator[cumulative] ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard let place = figures.first?.place else { continue }
            let differences = Differences(figures)
            for period in Derivation.periods(in: differences.years, and: periods) {
                guard indicator.firstBreak(within: period.days) == nil,
                    let (flow, parts) = differences.flow(over: period)
                else { continue }
                let address = FigureAddress(indicator: indicator.id, time: .over(period), place: place.id)
                check(figures: self.figures[address], against: flow, of: parts, &diagnostics)
                add(Figure(address, indicator, place, flow, of: parts, .difference, nil))
            }
        }
    }

    private static func periods(in years: [Int], and periods: [Period]) -> [Period] {
        let kinds = (1...12).map(Period.Kind.month) + (1...4).map(Period.Kind.quarter)
        let usual = years.flatMap { year in kinds.compactMap { Period(year: year, kind: $0) } }
        return Set(usual + periods).sorted()
    }

    private func check(
        figures stated: Figure?, against flow: FigureSum, of parts: [Figure], _ diagnostics: inout Diagnostics
    ) {
        guard let stated, stated.precision == .exact, stated.value.magnitude != flow.value.magnitude,
            let record = stated.receipts.records.first
        else { return }
        let fault = StatsFault.derivedDiffers(
            address: stated.address.text, stated: stated.value, derived: flow.value)
        diagnostics.error(fault, at: record, related: parts.flatMap(\.receipts.records))
    }
}

/// Over time.
extension Derivation {
    private mutating func sumOverTime(_ indicator: Indicator, _ periods: [Period], _ diagnostics: inout Diagnostics) {
        guard indicator.time == .flow, indicator.measure != .ratio else { return }
        for (_, stated) in (byIndicator[indicator.id] ?? [:]).sorted(by: { $0.key < $1.key }) {
            let sums = PeriodSums(indicator, stated)
            sums.check(diagnostics: &diagnostics)
            for period in periods {
                guard let place = stated.first?.place, let (sum, parts, completeness) = sums.sum(over: period) else {
                    continue
                }
                let address = FigureAddress(indicator: indicator.id, time: .over(period), place: place.id)
                add(Figure(address, indicator, place, sum, of: parts, .sumOfPeriods, completeness))
            }
        }
    }
}

/// Over places.
extension Derivation {
    /// From the lowest tier upwards, so that a province is the sum of its districts whether they were stated or summed.
    private mutating func sumOverPlaces(_ indicator: Indicator, _ period: Period, _ diagnostics: inout Diagnostics) {
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

extension Figure {
    /// A figure that was added up.
    fileprivate convenience init(
        _ address: FigureAddress, _ indicator: Indicator, _ place: Place, _ sum: FigureSum, of parts: [Figure],
        _ formula: Receipts.Formula, _ completeness: Completeness?
    ) {
        // A month that is missing at one place is missing in the sum over places too.
        let isPartial = parts.contains(where: \.isPartial)
        let receipts = Receipts(
            formula: formula, observations: parts.flatMap(\.receipts.observations),
            records: parts.flatMap(\.receipts.records), sources: Set(parts.flatMap(\.receipts.sources)).sorted(),
            universe: nil, note: nil)
        self.init(
            address: address, indicator: indicator, place: place, value: sum.value, status: sum.status,
            precision: sum.precision, completeness: completeness, hasPartialParts: isPartial, receipts: receipts)
    }
}
