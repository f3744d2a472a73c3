import Records

extension Period {
    /// First to last day by the calendar.
    public var days: ClosedRange<Day> { firstDay...lastDay }

    public func contains(_ day: Day) -> Bool { days.contains(day) }

    /// Whether the other period lies wholly inside this one.
    public func contains(_ other: Period) -> Bool {
        year == other.year && months.contains(other.months.lowerBound) && months.contains(other.months.upperBound)
    }

    /// The same months one year earlier (`cùng kỳ năm trước`); nil before the first year that periods know.
    public var twin: Period? { Period(year: year - 1, kind: kind) }
}
