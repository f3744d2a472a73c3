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
        guard let sum = FigureSum(parts) else { return nil }
        let months = parts.reduce(0) { $0 + $1.monthCount }
        return (sum, parts, Completeness(unit: .months, reported: months, expected: period.months.count))
    }

    /// Disjoint months and quarters inside the period, itself left out. Months come before the quarter that they make
    /// up, since they say more.
    private func parts(of period: Period) -> [Figure] {
        var parts: [Figure] = []
        var month = period.months.lowerBound
        while month <= period.months.upperBound {
            let quarter = Period(year: period.year, kind: .quarter((month + 2) / 3))
            if let quarter, quarter != period, quarter.months.lowerBound == month, period.contains(quarter) {
                let months = quarter.months.compactMap { monthly($0, period.year) }
                parts += months.isEmpty ? [stated[quarter]].compactMap { $0 } : months
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

    /// Periods that are stated and also follow from others: both must agree.
    func check(diagnostics: inout Diagnostics) {
        for (period, figure) in stated.sorted(by: { $0.key < $1.key }) {
            guard figure.precision == .exact, let (sum, parts, completeness) = sum(over: period) else { continue }
            guard sum.precision == .exact else { continue }
            SumCheck(whole: figure, parts: parts, sum: sum, isWhole: completeness.isWhole).check(&diagnostics)
        }
    }
}

extension Figure {
    /// Of a flow.
    fileprivate var monthCount: Int {
        if case .over(let period) = time { period.months.count } else { 0 }
    }
}
