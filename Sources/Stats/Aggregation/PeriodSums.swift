import Records
import Syntax

/// Flows over longer periods, added up from the months and quarters inside them.
///
/// Only months and quarters are added: ten months are never taken for a year, nor a half for anything but itself.
/// A stock, a cumulative or a ratio is never summed over time, nor what lies before a break with what lies after it.
struct PeriodSums {
    private let indicator: Indicator
    /// At one place, by period.
    private let stated: [Period: Figure]

    init(_ indicator: Indicator, _ figures: [Figure]) {
        self.indicator = indicator
        var stated: [Period: Figure] = [:]
        for figure in figures {
            if case .over(let period) = figure.time { stated[period] = figure }
        }
        self.stated = stated
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
        var parts: [Figure] = []
        var month = period.months.lowerBound
        while month <= period.months.upperBound {
            let quarter = Period(year: period.year, kind: .quarter((month + 2) / 3))
            if let quarter, quarter != period, quarter.months.lowerBound == month, period.contains(quarter) {
                let months = quarter.months.compactMap { monthly($0, period.year) }
                let whole = months.count < 3 ? stated[quarter] : nil
                parts += whole.map { [$0] } ?? months
                month = quarter.months.upperBound + 1
            } else {
                if period.months.count > 1, let figure = monthly(month, period.year) { parts.append(figure) }
                month += 1
            }
        }
        return parts
    }

    private func monthly(_ month: Int, _ year: Int) -> Figure? {
        Period(year: year, kind: .month(month)).flatMap { stated[$0] }
    }

    /// Periods that are stated and also follow from others, or hold more than they may: both must agree.
    func check(diagnostics: inout Diagnostics) {
        let exact = stated.filter { $0.value.precision == .exact }
        // A month holds no other period, and most that is stated is months.
        for (period, figure) in exact.sorted(by: { $0.key < $1.key }) where period.months.count > 1 {
            guard indicator.firstBreak(within: period.days) == nil else { continue }
            let packing = PeriodPacking(exact, inside: period)
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
        period.months.count { month in
            Period(year: period.year, kind: .month(month)).map { validity.overlaps($0.days) } ?? false
        }
    }
}
