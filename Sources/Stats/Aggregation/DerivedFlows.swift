import Records
import Syntax

/// Of cumulatives.
extension Derivation {
    /// For the months and quarters as well, so that a report on any of them finds its flow.
    mutating func takeDifferences(
        for position: Int, _ periods: [Period], _ diagnostics: inout Diagnostics
    ) {
        let indicator = catalogue.indicators[position]
        guard let source = indicator.derivedFrom.flatMap({ catalogue.indicators.position(of: $0.id) }) else { return }
        let cumulative = catalogue.indicators[source]
        for figures in shelf.places(of: source) {
            guard let first = figures.first else { continue }
            let series = Series(indicator: position, place: first.series.place)
            let differences = Differences(figures)
            for period in Derivation.periods(in: differences.years, and: periods) {
                guard indicator.firstBreak(within: period.days) == nil,
                    // It counts from the year's beginning, so a break before the period is in both ends.
                    cumulative.firstBreak(within: period.days) == nil,
                    let (flow, parts) = differences.flow(over: period)
                else { continue }
                check(shelf.figure(at: .over(period), in: series), against: flow, of: parts, &diagnostics)
                add(Figure(series, indicator, first.place, .over(period), flow, of: parts, .difference, nil))
            }
        }
    }

    private static func periods(in years: [Int], and periods: [Period]) -> [Period] {
        let kinds = (1...12).map(Period.Kind.month) + (1...4).map(Period.Kind.quarter)
        let usual = years.flatMap { year in kinds.compactMap { Period(year: year, kind: $0) } }
        return Set(usual + periods).sorted()
    }

    private func check(
        _ stated: Figure?, against flow: FigureSum, of parts: [Figure], _ diagnostics: inout Diagnostics
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
    mutating func sumOverTime(_ position: Int, _ periods: [Period], _ diagnostics: inout Diagnostics) {
        let indicator = catalogue.indicators[position]
        guard indicator.time == .flow, indicator.measure != .ratio else { return }
        for stated in shelf.places(of: position) {
            guard let first = stated.first else { continue }
            let sums = PeriodSums(indicator, stated)
            sums.check(diagnostics: &diagnostics)
            for period in periods {
                guard let (sum, parts, completeness) = sums.sum(over: period) else { continue }
                add(
                    Figure(
                        first.series, indicator, first.place, .over(period), sum, of: parts, .sumOfPeriods,
                        completeness))
            }
        }
    }
}
