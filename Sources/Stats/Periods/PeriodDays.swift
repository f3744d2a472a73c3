import Records

extension Period {
    /// First to last day by the calendar.
    public var days: ClosedRange<Day> { firstDay...lastDay }

    public func contains(_ day: Day) -> Bool { year == day.year && months.contains(day.month) }

    /// Whether the other period lies wholly inside this one.
    public func contains(_ other: Period) -> Bool {
        year == other.year && months.contains(other.months.lowerBound) && months.contains(other.months.upperBound)
    }

    /// The period of the same kind just before it: the quarter before, the month before, the year before. First months
    /// and halves have none but their twin, which is another comparison.
    public var previous: Period? {
        switch kind {
        case .year: Period(year: year - 1, kind: .year)
        case .firstMonths, .secondHalf: nil
        case .quarter(let number):
            number > 1 ? Period(year: year, kind: .quarter(number - 1)) : Period(year: year - 1, kind: .quarter(4))
        case .month(let number):
            number > 1 ? Period(year: year, kind: .month(number - 1)) : Period(year: year - 1, kind: .month(12))
        }
    }

    /// The same months one year earlier (`cùng kỳ năm trước`); nil before the first year that periods know.
    public var twin: Period? { same(in: year - 1) }

    /// The same months of another year.
    public func same(in year: Int) -> Period? { Period(year: year, kind: kind) }
}
