import Records

extension Period {
    /// The period whose report is being written on a day: of the kinds that a site reports on, the one that ends nearest
    /// to it. In November that is the first ten months, in January the year before.
    /// - Parameter periods: of the site, of any years; years where there are none.
    public static func due(on day: Day, amongKindsOf periods: [Period]) -> Period? {
        let kinds = periods.isEmpty ? [.year] : periods.map(\.kind)
        let candidates = (day.year - 1...day.year).flatMap { year in
            kinds.compactMap { Period(year: year, kind: $0) }
        }
        return candidates.sorted().min { abs($0.lastDay.serial - day.serial) < abs($1.lastDay.serial - day.serial) }
    }
}
