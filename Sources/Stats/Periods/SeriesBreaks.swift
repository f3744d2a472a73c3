import Records

extension Indicator {
    /// The first break after which days of the stretch mean something else than its first day; nil where all of it
    /// means the same.
    func firstBreak(within days: ClosedRange<Day>) -> SeriesBreak? {
        breaks.first { days.lowerBound < $0.day && $0.day <= days.upperBound }
    }

    /// What parts two times from each other.
    func firstBreak(between one: FigureTime, and other: FigureTime) -> SeriesBreak? {
        let first = min(one.days.lowerBound, other.days.lowerBound)
        return firstBreak(within: first...max(one.lastDay, other.lastDay))
    }
}
