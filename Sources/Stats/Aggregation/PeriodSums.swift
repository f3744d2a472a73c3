import Records
import Syntax

/// Flows over longer periods, added up from the months and quarters inside them.
///
/// Only months and quarters are added: ten months are never taken for a year, nor a half for anything but itself.
/// A stock, a cumulative or a ratio is never summed over time, nor what lies before a break with what lies after it.
struct PeriodSums {
    private let indicator: Indicator
    /// At one place, in the order of periods.
    private let stated: [Figure]

    /// - Parameter figures: in the order of times.
    init(_ indicator: Indicator, _ figures: [Figure]) {
        self.indicator = indicator
        stated = figures.filter { $0.period != nil }
    }

    /// The sum over `period` of what lies inside it; nil where nothing does, or where the period has a break in it.
    func sum(over period: Period) -> (sum: FigureSum, parts: [Figure], completeness: Completeness)? {
        guard indicator.firstBreak(within: period.days) == nil else { return nil }
        let parts = parts(of: period)
        guard let sum = FigureSum(parts), let place = parts.first?.place else { return nil }
        let reported = parts.reduce(0) { total, part in
            if case .over(let own) = part.time { total + place.monthCount(in: own) } else { total }
        }
        let completeness = Completeness(unit: .months, reported: reported, expected: place.monthCount(in: period))
        return (sum, parts, completeness)
    }

    /// Disjoint months and quarters inside the period, itself left out. Three months come before the quarter that
    /// they make up, since they say more; fewer would say less.
    private func parts(of period: Period) -> [Figure] {
        guard stated.contains(where: { $0.period?.year == period.year }) else { return [] }
        var parts: [Figure] = []
        var month = period.months.lowerBound
        while month <= period.months.upperBound {
            let quarter = Period(year: period.year, kind: .quarter((month + 2) / 3))
            if let quarter, quarter != period, quarter.months.lowerBound == month, period.contains(quarter) {
                let before = parts.count
                parts += quarter.months.lazy.compactMap { monthly($0, period.year) }
                if parts.count - before < 3, let whole = figure(over: quarter) {
                    parts.replaceSubrange(before..., with: [whole])
                }
                month = quarter.months.upperBound + 1
            } else {
                if period.months.count > 1, let figure = monthly(month, period.year) { parts.append(figure) }
                month += 1
            }
        }
        return parts
    }

    private func monthly(_ month: Int, _ year: Int) -> Figure? {
        Period(year: year, kind: .month(month)).flatMap(figure)
    }

    private func figure(over period: Period) -> Figure? {
        var (low, high) = (0, stated.count)
        while low < high {
            let middle = (low + high) / 2
            guard let other = stated[middle].period, other < period else {
                high = middle
                continue
            }
            low = middle + 1
        }
        return low < stated.count && stated[low].period == period ? stated[low] : nil
    }

    /// Periods that are stated and also follow from others, or hold more than they may: both must agree.
    func check(diagnostics: inout Diagnostics) {
        // A month holds no other period, and most that is stated is months.
        guard stated.contains(where: { $0.isLongerThanMonth }) else { return }
        let exact = stated.filter { $0.precision == .exact }
        let byPeriod = Dictionary(exact.compactMap { figure in figure.period.map { ($0, figure) } }) { $1 }
        for figure in exact where figure.isLongerThanMonth {
            guard let period = figure.period, indicator.firstBreak(within: period.days) == nil else { continue }
            let packing = PeriodPacking(byPeriod, inside: period)
            for (parts, isWhole) in [(packing.least, true), (packing.most, true), (packing.largest, false)] {
                guard !parts.isEmpty, let sum = FigureSum(parts) else { continue }
                let check = SumCheck(whole: figure, parts: parts, sum: sum, isWhole: isWhole)
                if check.check(&diagnostics) { break }
            }
        }
    }
}

extension Place {
    /// In how many months of the period it was there: one that was merged away owes no figures after.
    fileprivate func monthCount(in period: Period) -> Int {
        // Most places are there all the time.
        guard validity.from != nil || validity.to != nil else { return period.months.count }
        return period.months.count { month in
            Period(year: period.year, kind: .month(month)).map { validity.overlaps($0.days) } ?? false
        }
    }
}

extension Figure {
    /// Of a flow.
    fileprivate var period: Period? {
        if case .over(let period) = time { period } else { nil }
    }

    fileprivate var isLongerThanMonth: Bool { period.map { $0.months.count > 1 } ?? false }
}
