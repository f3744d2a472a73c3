import Records

/// Flows as differences of a cumulative that is counted from the beginning of each year.
struct Differences {
    /// By year, the value up to the end of each month, as far as it is known.
    private let values: [Int: [Int: Figure]]

    /// - Parameter cumulative: the figures of one cumulative at one place.
    init(_ cumulative: [Figure]) {
        var values: [Int: [Int: Figure]] = [:]
        for figure in cumulative {
            guard let month = figure.lastMonth else { continue }
            let known = values[figure.time.lastDay.year]?[month]
            // One that is dated says more than one that is only reported for the period.
            if known == nil || figure.isDated { values[figure.time.lastDay.year, default: [:]][month] = figure }
        }
        self.values = values
    }

    var years: [Int] { values.keys.sorted() }

    /// The flow over the period and the cumulatives that it comes from; nil where either end is not known.
    func flow(over period: Period) -> (sum: FigureSum, parts: [Figure])? {
        guard let ofYear = values[period.year], let later = ofYear[period.months.upperBound] else { return nil }
        guard period.months.lowerBound > 1 else { return FigureSum(later, less: nil).map { ($0, [later]) } }
        guard let earlier = ofYear[period.months.lowerBound - 1] else { return nil }
        return FigureSum(later, less: earlier).map { ($0, [later, earlier]) }
    }
}

extension Figure {
    fileprivate var isDated: Bool {
        if case .asOf = time { true } else { false }
    }

    /// The month at whose end a cumulative stands; nil for one within a month.
    var lastMonth: Int? {
        switch time {
        case .asOf(let day):
            let month = Period(year: day.year, kind: .month(day.month))
            return month?.lastDay == day ? day.month : nil
        case .reportedFor(let period): return period.months.lowerBound == 1 ? period.months.upperBound : nil
        case .over: return nil
        }
    }
}
